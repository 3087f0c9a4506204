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
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbFlatten;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RunTimeClassTests {

	private final TableSchema<Animal> animals = new ItemSchemas().of(Animal.class).tableSchema();

	private final TableSchema<Owner> owners = new ItemSchemas().of(Owner.class).tableSchema();

	@Test
	void refusesToWriteSubclass() {
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> this.animals.itemToMap(new Dog(), true))
			.withMessage("Cannot write a " + Dog.class.getName() + " as " + Animal.class.getName()
					+ ": what it has beyond its superclass would be lost. "
					+ "Pass an object of Animal itself, or map the subclass by its own table or property");
	}

	@Test
	void refusesToReadKeyOfSubclass() {
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> this.animals.itemToMap(new Dog(), List.of("id")));
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> this.animals.attributeValue(new Dog(), "id"));
	}

	@Test
	void refusesGeneratedSubclass() {
		Animal anonymous = new Animal() {
		};
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> this.animals.itemToMap(anonymous, true));
	}

	@Test
	void refusesSubclassInsideAnItem() {
		assertNestedRefused(new Owner("1", new Dog(), null, null, null));
		assertNestedRefused(new Owner("1", null, List.of(new Animal(), new Dog()), null, null));
		assertNestedRefused(new Owner("1", null, null, Map.of("a", new Dog()), null));
		assertNestedRefused(new Owner("1", null, null, null, new NamedPart()));
	}

	@Test
	void writesTheClassItself() {
		Map<String, AttributeValue> item = this.owners.itemToMap(
				new Owner("1", new Animal(), List.of(new Animal()), Map.of("a", new Animal()), new Part()), true);
		assertThat(item).containsOnlyKeys("id", "pet", "pets", "byName", "part");
	}

	@Test
	void writesWhatTheBuilderOfAnAbstractClassMakes() {
		TableSchema<Shape> shapes = new ItemSchemas().of(Shape.class).tableSchema();
		Shape square = new Shape.Builder().id("1").build();
		assertThat(shapes.mapToItem(shapes.itemToMap(square, true)).id()).isEqualTo("1");
	}

	private void assertNestedRefused(Owner owner) {
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> this.owners.itemToMap(owner, true))
			.withMessageContaining("would be lost");
	}

	static class Animal {

		private @Nullable String id = "1";

		@DynamoDbPartitionKey
		public @Nullable String getId() {
			return this.id;
		}

		public void setId(@Nullable String id) {
			this.id = id;
		}

	}

	static class Dog extends Animal {

	}

	static class Part {

		private @Nullable String part = "p";

		public @Nullable String getPart() {
			return this.part;
		}

		public void setPart(@Nullable String part) {
			this.part = part;
		}

	}

	static class NamedPart extends Part {

	}

	record Owner(@DynamoDbPartitionKey String id, @Nullable Animal pet, @Nullable List<Animal> pets,
			@Nullable Map<String, Animal> byName, @DynamoDbFlatten @Nullable Part part) {
	}

	@DynamoDbImmutable(builder = Shape.Builder.class)
	public abstract static class Shape {

		@DynamoDbPartitionKey
		public abstract String id();

		/**
		 * Makes objects of a class of its own.
		 */
		public static final class Builder {

			private String id = "";

			public Builder id(String id) {
				this.id = id;
				return this;
			}

			public Shape build() {
				String made = this.id;
				return new Shape() {

					@Override
					public String id() {
						return made;
					}

				};
			}

		}

	}

}
