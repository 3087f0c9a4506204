/*
 * Copyright 2026 the original author or authors.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      https://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

package io.github.dynamodb2.core.schema;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import io.github.dynamodb2.core.error.UnreadableItemException;
import io.github.dynamodb2.core.schema.AnnotationCheck.TopLevelUse;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The one description of a class: its schema for the Enhanced Client, and what each of
 * its properties is in the table.
 *
 * @param <T> the class
 */
public final class ItemSchema<T> {

	private final Class<T> type;

	private final TableSchema<T> tableSchema;

	private final List<AttributeDescription> attributes;

	private final Map<String, AttributeDescription> byProperty = new LinkedHashMap<>();

	private final Map<String, AttributeDescription> byAttribute = new LinkedHashMap<>();

	private final List<TopLevelUse> topLevelUses;

	private final @Nullable TopLevelUse keptByUpdatesOnly;

	private final @Nullable Construction construction;

	private ItemSchema(Class<T> type, TableSchema<T> tableSchema, List<AttributeDescription> attributes,
			List<TopLevelUse> topLevelUses, @Nullable Construction construction) {
		this.type = type;
		this.tableSchema = tableSchema;
		this.construction = construction;
		this.topLevelUses = List.copyOf(topLevelUses);
		this.keptByUpdatesOnly = topLevelUses.stream()
			.filter((use) -> SdkAnnotations.isOfUpdates(use.annotation()))
			.findFirst()
			.orElse(null);
		this.attributes = List.copyOf(attributes);
		attributes.forEach((attribute) -> {
			this.byProperty.put(attribute.propertyName(), attribute);
			this.byAttribute.put(attribute.attributeName(), attribute);
		});
	}

	static <T> ItemSchema<T> of(Class<T> type, TableSchema<T> schema, List<AttributeDescription> attributes,
			List<TopLevelUse> topLevelUses, @Nullable Construction construction) {
		DescribedSchema<T> described = new DescribedSchema<>(type, WithoutEmptySets.of(schema, attributes));
		ItemSchema<T> description = new ItemSchema<>(type, described, attributes, topLevelUses, construction);
		described.describe(description);
		return description;
	}

	/**
	 * The description that a schema was built from, empty for a schema that somebody else
	 * has made.
	 */
	public static <T> Optional<ItemSchema<T>> describing(TableSchema<T> schema) {
		if (schema instanceof SchemaReference<T> reference) {
			return Optional.of(reference.schema());
		}
		return (schema instanceof DescribedSchema<T> described) ? Optional.of(described.description())
				: Optional.empty();
	}

	/**
	 * Makes an object of an item, by a schema of whoever has made it.
	 * @return the object, or {@code null} if the item has none of the attributes
	 * @throws UnreadableItemException if the item does not fit
	 */
	public static <T> @Nullable T read(TableSchema<T> schema, Map<String, AttributeValue> item) {
		try {
			return schema.mapToItem(item);
		}
		catch (UnreadableItemException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw unreadable(schema, item, ex);
		}
	}

	/**
	 * Says why no object could be made of an item.
	 * @param schema the schema
	 * @param item the item
	 * @param failure what the schema failed with
	 * @return the exception, which does not know yet which item it was
	 */
	public static UnreadableItemException unreadable(TableSchema<?> schema, Map<String, AttributeValue> item,
			RuntimeException failure) {
		return new UnreadableItemException(MisfitSearch.in(schema, item), failure);
	}

	/**
	 * The class.
	 */
	public Class<T> type() {
		return this.type;
	}

	/**
	 * The class's schema, the only one that is made of it: {@code null} properties are
	 * absent with {@code itemToMap(item, true)}, empty sets too.
	 */
	public TableSchema<T> tableSchema() {
		return this.tableSchema;
	}

	/**
	 * All attributes in the class's order; those of a flattened object, not the object.
	 * Attributes of a flattened map have no names here.
	 */
	public List<AttributeDescription> attributes() {
		return this.attributes;
	}

	/**
	 * The attribute of a property, by its name in Java; {@code address.city} for one of a
	 * flattened object.
	 */
	public Optional<AttributeDescription> property(String name) {
		return Optional.ofNullable(this.byProperty.get(name));
	}

	/**
	 * The attribute by its name in the table.
	 */
	public Optional<AttributeDescription> attribute(String name) {
		return Optional.ofNullable(this.byAttribute.get(name));
	}

	/**
	 * Where a property is stored.
	 * @param property the property's name in Java, with dots between nested properties:
	 * {@code address.city}
	 * @return the names from the item down, {@code [addr, town]}, or {@code [town]} if
	 * the address is flattened
	 * @throws IllegalArgumentException if there is no such property
	 */
	public MappedPath path(String property) {
		return path(property, property, this.type);
	}

	/**
	 * How objects of the class are made of their attributes; empty where only the SDK's
	 * schema knows, as for a class into which others are flattened.
	 */
	public Optional<Construction> construction() {
		return Optional.ofNullable(this.construction);
	}

	/**
	 * This schema, if items of the class can be rows of a table.
	 * @throws UnmappableTypeException if it has no partition key
	 */
	public ItemSchema<T> requireTable() {
		keyCheck().checkPartitionKey();
		return this;
	}

	/**
	 * This schema, if extensions do what annotations of the class ask of them.
	 * @param served whether an extension serves an annotation
	 * @throws UnmappableTypeException if none serves one of the class
	 */
	public ItemSchema<T> requireExtensions(Predicate<Class<? extends Annotation>> served) {
		for (TopLevelUse use : this.topLevelUses) {
			Class<? extends Annotation> annotation = use.annotation().annotationType();
			if (!served.test(annotation)) {
				throw UnmappableTypeException.of(this.type,
						"property '" + use.property() + "' has '@" + annotation.getSimpleName()
								+ "', but no extension of the Enhanced Client serves it. Declare "
								+ SdkAnnotations.extension(annotation)
								+ " as a bean or give it to the Enhanced Client, " + "or take the annotation away.");
			}
		}
		return this;
	}

	/**
	 * This schema, if putting a whole item in the place of another loses nothing that its
	 * annotations promise to keep.
	 * @param writer what puts items, for the message
	 * @throws UnmappableTypeException if it has a counter, or an attribute that is
	 * written only once
	 */
	public ItemSchema<T> requireReplaceable(String writer) {
		TopLevelUse use = this.keptByUpdatesOnly;
		if (use != null) {
			throw UnmappableTypeException.of(this.type,
					"property '" + use.property() + "' has '@" + use.annotation().annotationType().getSimpleName()
							+ "', which " + writer
							+ " does not serve: it replaces the whole item, so that the attribute would start anew. "
							+ "Write with 'insert' and 'update' alone, or take the annotation away.");
		}
		return this;
	}

	/**
	 * The annotations that do nothing where the class is nested.
	 */
	List<TopLevelUse> topLevelUses() {
		return this.topLevelUses;
	}

	KeyCheck keyCheck() {
		return new KeyCheck(this.type, this.tableSchema.tableMetadata());
	}

	private MappedPath path(String property, String asked, Class<?> askedOf) {
		int end = property.length();
		while (end > 0) {
			AttributeDescription attribute = this.byProperty.get(property.substring(0, end));
			if (attribute != null) {
				return path(attribute, property.substring(Math.min(end + 1, property.length())), asked, askedOf);
			}
			end = property.lastIndexOf('.', end - 1);
		}
		throw unknown(property, asked, askedOf);
	}

	private static MappedPath path(AttributeDescription attribute, String rest, String asked, Class<?> askedOf) {
		if (rest.isEmpty()) {
			return new MappedPath(List.of(attribute.attributeName()), attribute.converter());
		}
		MappedPath below = attribute.nested()
			.map((nested) -> nested.path(rest, asked, askedOf))
			.orElseThrow(() -> new IllegalArgumentException("No property '" + asked + "' in " + askedOf.getTypeName()
					+ ": '" + attribute.propertyName() + "' is of type '" + attribute.type().getTypeName()
					+ "', which has no properties that are mapped"));
		List<String> segments = new ArrayList<>(List.of(attribute.attributeName()));
		segments.addAll(below.segments());
		return new MappedPath(segments, below.converter());
	}

	private IllegalArgumentException unknown(String property, String asked, Class<?> askedOf) {
		String where = property.equals(asked) ? "" : ": no '" + property + "' in " + this.type.getTypeName();
		return new IllegalArgumentException("No property '" + asked + "' in " + askedOf.getTypeName() + where
				+ " (known: " + String.join(", ", this.byProperty.keySet()) + ")");
	}

	@Override
	public String toString() {
		return "ItemSchema of " + this.type.getTypeName() + " " + this.attributes;
	}

}
