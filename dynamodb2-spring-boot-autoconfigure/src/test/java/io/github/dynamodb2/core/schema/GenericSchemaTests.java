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

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GenericSchemaTests {

	private final ItemSchemas schemas = new ItemSchemas();

	@Test
	void resolvesTypeVariablesOfNestedClass() {
		TableSchema<Shelf> schema = this.schemas.of(Shelf.class).tableSchema();
		Shelf shelf = new Shelf("a", new Box<>("text", List.of("x")), new Box<>(1, List.of(2, 3)),
				List.of(new Box<>(new Box<>("deep", List.of()), List.of())));
		assertThat(schema.mapToItem(schema.itemToMap(shelf, true))).isEqualTo(shelf);
	}

	@Test
	void describesEachParameterizationOnce() {
		ItemSchema<Pair> schema = this.schemas.of(Pair.class);
		ItemSchema<?> first = schema.property("first").orElseThrow().nested().orElseThrow();
		assertThat((Object) schema.property("second").orElseThrow().nested().orElseThrow()).isSameAs(first);
		assertThat(schema.property("other").orElseThrow().nested().orElseThrow()).isNotSameAs(first);
	}

	@Test
	void resolvesTypeVariablesOfSuperclass() {
		TableSchema<Account> schema = this.schemas.of(Account.class).tableSchema();
		Account account = new Account();
		account.setId(7L);
		account.setTags(List.of("x"));
		Account copy = schema.mapToItem(schema.itemToMap(account, true));
		assertThat(copy.getId()).isEqualTo(7L);
		assertThat(copy.getTags()).containsExactly("x");
		assertThat(schema.tableMetadata().primaryPartitionKey()).isEqualTo("id");
	}

	@Test
	void resolvesWildcardToItsBound() {
		TableSchema<Wild> schema = this.schemas.of(Wild.class).tableSchema();
		Wild wild = new Wild("a", List.of("x"), Map.of("k", List.of(1)));
		assertThat(schema.mapToItem(schema.itemToMap(wild, true))).isEqualTo(wild);
	}

	@Test
	void refusesTypeVariableWithoutArgument() {
		assertThatExceptionOfType(UnmappableTypeException.class).isThrownBy(() -> this.schemas.of(Box.class))
			.withMessage("Cannot map property 'value' of " + Box.class.getName()
					+ ": no converter for type 'java.lang.Object'. "
					+ "Annotate it with @DynamoDbConvertedBy, or leave it out with @DynamoDbIgnore.");
	}

	record Shelf(@DynamoDbPartitionKey String id, Box<String> texts, Box<Integer> numbers,
			List<Box<Box<String>>> boxes) {
	}

	record Pair(Box<String> first, Box<String> second, Box<Integer> other) {
	}

	record Box<T>(T value, List<T> values) {
	}

	record Wild(String id, List<? extends String> texts, Map<String, ? super List<Integer>> lists) {
	}

	abstract static class Entity<I extends Comparable<I>> {

		private @Nullable I id;

		@DynamoDbPartitionKey
		public @Nullable I getId() {
			return this.id;
		}

		public void setId(@Nullable I id) {
			this.id = id;
		}

	}

	static class Tagged<I extends Comparable<I>, E> extends Entity<I> {

		private @Nullable List<E> tags;

		public @Nullable List<E> getTags() {
			return this.tags;
		}

		public void setTags(List<E> tags) {
			this.tags = tags;
		}

	}

	static class Account extends Tagged<Long, String> {

	}

}
