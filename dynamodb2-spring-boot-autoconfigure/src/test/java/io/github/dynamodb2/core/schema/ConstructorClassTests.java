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

import java.beans.ConstructorProperties;
import java.lang.reflect.Executable;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;

class ConstructorClassTests {

	private final ItemSchemas schemas = new ItemSchemas();

	@Test
	void readsGettersOfEveryStyle() {
		TableSchema<Styles> schema = this.schemas.of(Styles.class).tableSchema();
		Map<String, AttributeValue> map = schema.itemToMap(new Styles("a", true, 3), true);
		assertThat(map).containsOnlyKeys("key", "active", "size");
		Styles copy = schema.mapToItem(map);
		assertThat(copy.getId()).isEqualTo("a");
		assertThat(copy.isActive()).isTrue();
		assertThat(copy.size()).isEqualTo(3);
		assertThat(schema.tableMetadata().primaryPartitionKey()).isEqualTo("key");
	}

	@Test
	void readsFieldsWhereThereIsNoGetter() {
		TableSchema<Fields> schema = this.schemas.of(Fields.class).tableSchema();
		Fields copy = schema.mapToItem(schema.itemToMap(new Fields("a", 2), true));
		assertThat(copy.name).isEqualTo("a");
		assertThat(copy.size).isEqualTo(2);
	}

	@Test
	void passesDefaultsForAbsentAttributes() {
		Styles copy = this.schemas.of(Styles.class).tableSchema().mapToItem(Map.of("key", AttributeValue.fromS("a")));
		assertThat(copy.isActive()).isFalse();
		assertThat(copy.size()).isZero();
	}

	@Test
	void usesTheOnlyPublicConstructor() {
		TableSchema<OnePublicConstructor> schema = this.schemas.of(OnePublicConstructor.class).tableSchema();
		assertThat(schema.mapToItem(Map.of("name", AttributeValue.fromS("a"))).name()).isEqualTo("public a");
	}

	@Test
	void usesConstructorWithNamesInAnnotation() {
		TableSchema<Named> schema = this.schemas.of(Named.class).tableSchema();
		assertThat(schema.attributeNames()).containsExactly("name", "size");
		assertThat(schema.mapToItem(Map.of("name", AttributeValue.fromS("a"))).getName()).isEqualTo("a");
	}

	@Test
	void usesConstructorThatTheCustomizerMarks() {
		ItemSchemas marking = new ItemSchemas(new PropertyCustomizer() {

			@Override
			public boolean isCreator(Executable constructor) {
				return constructor.isAnnotationPresent(Deprecated.class);
			}

		}, List.of());
		assertThat(marking.of(Marked.class).tableSchema().attributeNames()).containsExactly("name");
	}

	@Test
	void prefersConstructorWhereSettersAreMissing() {
		TableSchema<Half> schema = this.schemas.of(Half.class).tableSchema();
		assertThat(schema.mapToItem(Map.of("name", AttributeValue.fromS("a"))).getName()).isEqualTo("a");
	}

	@Test
	void readsInheritedProperties() {
		TableSchema<Child> schema = this.schemas.of(Child.class).tableSchema();
		Child copy = schema.mapToItem(schema.itemToMap(new Child("a", "b"), true));
		assertThat(copy.getParent()).isEqualTo("a");
		assertThat(copy.getOwn()).isEqualTo("b");
	}

	@Test
	void leavesDerivedGettersOut() {
		assertThat(this.schemas.of(Child.class).tableSchema().attributeNames()).containsExactly("parent", "own");
	}

	static final class Styles {

		private final String id;

		private final boolean active;

		private final int size;

		Styles(String id, boolean active, int size) {
			this.id = id;
			this.active = active;
			this.size = size;
		}

		@DynamoDbPartitionKey
		@DynamoDbAttribute("key")
		String getId() {
			return this.id;
		}

		boolean isActive() {
			return this.active;
		}

		private Integer size() {
			return this.size;
		}

	}

	static final class Fields {

		private final String name;

		private final int size;

		Fields(String name, int size) {
			this.name = name;
			this.size = size;
		}

	}

	static final class Named {

		private final String name;

		private final int size;

		@ConstructorProperties({ "name", "size" })
		Named(String first, int second) {
			this.name = first;
			this.size = second;
		}

		Named(Named other) {
			this(other.name, other.size);
		}

		public String getName() {
			return this.name;
		}

		public int getSize() {
			return this.size;
		}

	}

	static final class Marked {

		private final String name;

		@Deprecated
		Marked(String name) {
			this.name = name;
		}

		Marked(String name, int size) {
			this.name = name + size;
		}

		String getName() {
			return this.name;
		}

	}

	static final class Half {

		private final @Nullable String name;

		Half() {
			this(null);
		}

		Half(@Nullable String name) {
			this.name = name;
		}

		public @Nullable String getName() {
			return this.name;
		}

	}

	static class Parent<P> {

		private final P parent;

		Parent(P parent) {
			this.parent = parent;
		}

		P getParent() {
			return this.parent;
		}

	}

	static final class Child extends Parent<String> {

		private final String own;

		Child(String parent, String own) {
			super(parent);
			this.own = own;
		}

		String getOwn() {
			return this.own;
		}

		public String getBoth() {
			return getParent() + this.own;
		}

	}

}
