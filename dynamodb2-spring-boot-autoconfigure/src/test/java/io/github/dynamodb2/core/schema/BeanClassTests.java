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

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbIgnore;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;

class BeanClassTests {

	private final ItemSchemas schemas = new ItemSchemas();

	@Test
	void mapsBeanWithoutAnnotation() {
		TableSchema<Plain> schema = this.schemas.of(Plain.class).tableSchema();
		Plain plain = new Plain();
		plain.setId("a");
		plain.setCount(3);
		plain.setNested(new Nested("x"));
		Map<String, AttributeValue> map = schema.itemToMap(plain, true);
		assertThat(map).containsOnlyKeys("key", "count", "nested");
		Plain copy = schema.mapToItem(map);
		assertThat(copy.getId()).isEqualTo("a");
		assertThat(copy.getCount()).isEqualTo(3);
		assertThat(copy.getNested()).isEqualTo(new Nested("x"));
	}

	@Test
	void keepsInitialValueForAbsentAttribute() {
		Plain copy = this.schemas.of(Plain.class).tableSchema().mapToItem(Map.of("key", AttributeValue.fromS("a")));
		assertThat(copy.getCount()).isEqualTo(42);
	}

	@Test
	void describesBeanWithoutAnnotation() {
		ItemSchema<Plain> schema = this.schemas.of(Plain.class);
		assertThat(schema.attributes()).extracting(AttributeDescription::toString)
			.containsExactly("count -> count", "id -> key", "nested -> nested");
		assertThat(schema.path("nested.name").segments()).containsExactly("nested", "name");
	}

	record Nested(String name) {
	}

	static class Plain {

		private @Nullable String id;

		private int count = 42;

		private @Nullable Nested nested;

		private @Nullable String secret = "s";

		@DynamoDbPartitionKey
		public @Nullable String getId() {
			return this.id;
		}

		@DynamoDbAttribute("key")
		public void setId(String id) {
			this.id = id;
		}

		public int getCount() {
			return this.count;
		}

		public Plain setCount(int count) {
			this.count = count;
			return this;
		}

		public @Nullable Nested getNested() {
			return this.nested;
		}

		public void setNested(Nested nested) {
			this.nested = nested;
		}

		@DynamoDbIgnore
		public @Nullable String getSecret() {
			return this.secret;
		}

		public void setSecret(String secret) {
			this.secret = secret;
		}

		public String getDerived() {
			return this.id + this.count;
		}

	}

}
