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

package io.github.dynamodb2.repository.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import org.springframework.data.domain.Range;

/**
 * Makes tables, items and questions at random, the same ones for the same seed.
 */
final class Generator {

	private static final List<String> TEXTS = List.of("a", "ab", "abc", "b", "ba", "é", "\uFB01", "\uD835\uDCB3");

	private static final List<Integer> NUMBERS = List.of(-3, 0, 1, 2, 7, 10, 100);

	private static final List<Class<?>> TYPES = List.of(Sorted.class, Numbered.class, Single.class);

	private static final int ITEMS = 24;

	private final Random random;

	Generator(long seed) {
		this.random = new Random(seed);
	}

	World world() {
		Class<?> type = pick(TYPES);
		return World.create(type, table(type), items(type));
	}

	static List<Property> properties(Class<?> type) {
		Kind key = (type == Numbered.class) ? Kind.NUMBER : Kind.TEXT;
		return List.of(new Property("owner", "owner", key), new Property("name", "name", key),
				new Property("color", "color", Kind.TEXT), new Property("note", "a note.#1", Kind.TEXT),
				new Property("size", "size", Kind.NUMBER), new Property("rank", "rank", Kind.NUMBER),
				new Property("flag", "flag", Kind.TRUTH), new Property("tags", "tags", Kind.TEXT_SET),
				new Property("scores", "scores", Kind.NUMBER_LIST), new Property("place.city", "place", Kind.TEXT),
				new Property("place.zip", "place", Kind.NUMBER));
	}

	private TableDefinition table(Class<?> type) {
		ScalarAttributeType key = scalar(properties(type).get(0));
		TableDefinition.Builder table = TableDefinition.named(LocalDynamoDb.freshName("oracle"))
			.partitionKey("owner", key);
		if (type != Single.class) {
			table.sortKey("name", key);
		}
		IntStream.range(0, this.random.nextInt(5)).forEach((number) -> table.index(index(type, number)));
		return table.build();
	}

	private Index index(Class<?> type, int number) {
		List<Property> keys = new ArrayList<>(properties(type).subList(0, 6));
		Collections.shuffle(keys, this.random);
		boolean local = type != Single.class && this.random.nextBoolean();
		if (local) {
			Property sort = keys.stream()
				.filter((property) -> !property.path().equals("owner"))
				.findFirst()
				.orElseThrow();
			return projected(Index.local("Index" + number).sortKey(sort.attribute(), scalar(sort)));
		}
		int partitions = (this.random.nextInt(4) == 0) ? 2 : 1;
		Index index = Index.global("Index" + number);
		for (Property property : keys.subList(0, partitions)) {
			index = index.partitionKey(property.attribute(), scalar(property));
		}
		for (Property property : keys.subList(partitions, partitions + this.random.nextInt(3))) {
			index = index.sortKey(property.attribute(), scalar(property));
		}
		return projected(index);
	}

	private Index projected(Index index) {
		return switch (this.random.nextInt(3)) {
			case 0 -> index.projectAll();
			case 1 -> index.projectKeysOnly();
			default -> index.project(pick(List.of("flag", "tags", "place")), "scores");
		};
	}

	private static ScalarAttributeType scalar(Property property) {
		return (property.kind() == Kind.NUMBER) ? ScalarAttributeType.N : ScalarAttributeType.S;
	}

	private List<Object> items(Class<?> type) {
		Map<List<Object>, Object> items = new LinkedHashMap<>();
		for (int i = 0; i < ITEMS; i++) {
			Object owner = owner(type);
			Object name = value(properties(type).get(1));
			items.put((type == Single.class) ? List.of(owner) : List.of(owner, name), item(type, owner, name));
		}
		return List.copyOf(items.values());
	}

	private Object owner(Class<?> type) {
		Object any = value(properties(type).get(0));
		return (type == Single.class) ? any
				: (type == Numbered.class) ? pick(NUMBERS.subList(0, 3)) : pick(TEXTS.subList(0, 3));
	}

	private Object item(Class<?> type, Object owner, Object name) {
		Object[] values = { owner, name, orNull(pick(TEXTS)), orNull(pick(TEXTS)), orNull(pick(NUMBERS)), pick(NUMBERS),
				this.random.nextBoolean(), orNull(Set.copyOf(some(TEXTS))), orNull(List.copyOf(some(NUMBERS))),
				orNull(new Place(pick(TEXTS), orNull(pick(NUMBERS)))) };
		try {
			return type.getDeclaredConstructors()[0].newInstance(values);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Makes a question that often, but not always, gives a key.
	 */
	MethodCase question(World world) {
		List<Property> properties = properties(world.type());
		List<List<PartCase>> alternatives = new ArrayList<>();
		int count = (this.random.nextInt(4) == 0) ? 2 : 1;
		for (int i = 0; i < count; i++) {
			alternatives.add(conjunction(world, properties));
		}
		int limit = (this.random.nextInt(4) == 0) ? 1 + this.random.nextInt(5) : 0;
		return new MethodCase(alternatives, sorting(world, properties), limit);
	}

	private List<PartCase> conjunction(World world, List<Property> properties) {
		List<PartCase> parts = new ArrayList<>();
		if (this.random.nextInt(5) > 0) {
			Index index = pick(world.definition().model().candidates());
			index.keys().partition().forEach((key) -> parts.add(keyPart(property(properties, key.name()))));
			index.keys()
				.sort()
				.stream()
				.limit(this.random.nextInt(3))
				.forEach((key) -> parts.add(part(property(properties, key.name()))));
		}
		int more = (parts.isEmpty() ? 1 : 0) + this.random.nextInt(3);
		for (int i = 0; i < more; i++) {
			parts.add(part(pick(properties)));
		}
		Collections.shuffle(parts, this.random);
		return distinct(parts);
	}

	/**
	 * Keeps one part of a property with the same keyword, as method names do.
	 */
	private static List<PartCase> distinct(List<PartCase> parts) {
		Set<String> seen = new HashSet<>();
		return parts.stream().filter((part) -> seen.add(part.toString())).limit(5).toList();
	}

	private static Property property(List<Property> properties, String attribute) {
		return properties.stream()
			.filter((property) -> property.attribute().equals(attribute))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * Makes an order that an index has in most cases.
	 */
	private @Nullable Sorting sorting(World world, List<Property> properties) {
		if (this.random.nextInt(3) > 0) {
			return null;
		}
		List<KeyAttribute> sort = pick(world.definition().model().candidates()).keys().sort();
		boolean served = !sort.isEmpty() && this.random.nextInt(5) > 0;
		Property property = served ? property(properties, sort.get(0).name()) : pick(properties.subList(0, 6));
		return new Sorting(property, this.random.nextBoolean());
	}

	private PartCase keyPart(Property property) {
		return (this.random.nextInt(5) == 0) ? part(property, Keyword.IN) : part(property, Keyword.IS);
	}

	private PartCase part(Property property) {
		return part(property, pick(List.copyOf(new TreeSet<>(property.kind().keywords()))));
	}

	private PartCase part(Property property, Keyword keyword) {
		if (keyword.takesMany()) {
			Object[] values = Stream.generate(() -> value(property)).limit(this.random.nextInt(4)).toArray();
			return new PartCase(property, keyword, List.of(Arrays.asList(values)));
		}
		if (keyword == Keyword.BETWEEN_RANGE) {
			return new PartCase(property, keyword, List.of(Range.of(bound(property), bound(property))));
		}
		return new PartCase(property, keyword,
				IntStream.range(0, keyword.parameters()).mapToObj((number) -> value(property)).toList());
	}

	private Range.Bound<Object> bound(Property property) {
		return switch (this.random.nextInt(4)) {
			case 0 -> Range.Bound.unbounded();
			case 1 -> Range.Bound.exclusive(value(property));
			default -> Range.Bound.inclusive(value(property));
		};
	}

	private Object value(Property property) {
		return switch (property.kind()) {
			case TEXT, TEXT_SET -> pick(TEXTS);
			case NUMBER, NUMBER_LIST -> pick(NUMBERS);
			case TRUTH -> this.random.nextBoolean();
		};
	}

	private <T> @Nullable T orNull(T value) {
		return (this.random.nextInt(4) == 0) ? null : value;
	}

	private <T> List<T> some(List<T> values) {
		List<T> some = new ArrayList<>(values);
		Collections.shuffle(some, this.random);
		return some.subList(0, 1 + this.random.nextInt(3));
	}

	private <T> T pick(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	int pageSize() {
		return 1 + this.random.nextInt(4);
	}

}
