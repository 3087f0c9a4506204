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

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.WrappedTableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The schema of a class that knows the description it was built from, and writes objects
 * of just this class, nested ones too.
 *
 * @param <T> the class
 */
final class DescribedSchema<T> extends WrappedTableSchema<T, TableSchema<T>> {

	private @Nullable ItemSchema<T> description;

	private final Class<T> type;

	DescribedSchema(Class<T> type, TableSchema<T> schema) {
		super(schema);
		this.type = type;
	}

	void describe(ItemSchema<T> schema) {
		this.description = schema;
	}

	TableSchema<T> undescribed() {
		return delegateTableSchema();
	}

	ItemSchema<T> description() {
		return Objects.requireNonNull(this.description, "description");
	}

	@Override
	public Map<String, AttributeValue> itemToMap(T item, boolean ignoreNulls) {
		return super.itemToMap(checked(item), ignoreNulls);
	}

	@Override
	public Map<String, AttributeValue> itemToMap(T item, Collection<String> attributes) {
		return super.itemToMap(checked(item), attributes);
	}

	@Override
	public @Nullable AttributeValue attributeValue(T item, String attributeName) {
		return super.attributeValue(checked(item), attributeName);
	}

	/**
	 * The item, if what is to be written is the class that was described: attributes of a
	 * subclass would get lost. An abstract class, which a builder makes, says itself all
	 * that there is of its items.
	 */
	@SuppressWarnings("ReferenceEquality")
	private T checked(T item) {
		if (item != null && item.getClass() != this.type && !Modifier.isAbstract(this.type.getModifiers())) {
			throw new UnwritableValueException(
					("Cannot write a %s as %s: what it has beyond its superclass would be lost. "
							+ "Pass an object of %s itself, or map the subclass by its own table or property")
						.formatted(item.getClass().getTypeName(), this.type.getTypeName(), this.type.getSimpleName()));
		}
		return item;
	}

}
