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
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PropertiesBesideConstructorTests {

	private final ItemSchemas schemas = new ItemSchemas();

	@Test
	void setsWhatTheConstructorDoesNotTake() {
		TableSchema<Customer> schema = this.schemas.of(Customer.class).tableSchema();
		Customer customer = new Customer("1");
		customer.setName("Ada");
		customer.setCreated(5L);
		Map<String, AttributeValue> item = schema.itemToMap(customer, true);
		assertThat(item).containsOnlyKeys("id", "name", "made");
		assertThat(schema.mapToItem(item)).usingRecursiveComparison().isEqualTo(customer);
	}

	@Test
	void keepsWhatTheConstructorSaysForAnAbsentAttribute() {
		Customer read = this.schemas.of(Customer.class)
			.tableSchema()
			.mapToItem(Map.of("id", AttributeValue.fromS("1")));
		assertThat(read.getName()).isEqualTo("nobody");
	}

	@Test
	void takesConstructorWhereTheEmptyOneLeavesPropertiesUnset() {
		TableSchema<TwoConstructors> schema = this.schemas.of(TwoConstructors.class).tableSchema();
		TwoConstructors item = new TwoConstructors("1");
		item.setName("Ada");
		assertThat(schema.mapToItem(schema.itemToMap(item, true))).usingRecursiveComparison().isEqualTo(item);
	}

	@Test
	void refusesWhatNeitherConstructorNorSetterTakes() {
		assertRefused(Lossy.class, ": its constructor does not take all properties: property 'name' has no public "
				+ "setter. Add it, or leave the property out with @DynamoDbIgnore.");
		assertRefused(LossyAccessor.class, ": its constructor does not take all properties: property 'name' has no "
				+ "public setter. Add it, or leave the property out with @DynamoDbIgnore.");
		assertRefused(LossyField.class, ": its constructor does not take all properties: property 'name' has a field "
				+ "but no public getter and setter. Add them, or leave the property out with @DynamoDbIgnore.");
	}

	private void assertRefused(Class<?> type, String message) {
		assertThatExceptionOfType(UnmappableTypeException.class).isThrownBy(() -> this.schemas.of(type))
			.withMessage("Cannot map " + type.getName() + message);
	}

	static class Audited {

		private @Nullable Long created;

		@DynamoDbAttribute("made")
		public @Nullable Long getCreated() {
			return this.created;
		}

		public void setCreated(@Nullable Long created) {
			this.created = created;
		}

	}

	static final class Customer extends Audited {

		private final String id;

		private String name = "nobody";

		private int calls;

		Customer(String id) {
			this.id = id;
		}

		@DynamoDbPartitionKey
		public String getId() {
			return this.id;
		}

		public String getName() {
			return this.name;
		}

		public Customer setName(String name) {
			this.name = name;
			return this;
		}

		boolean isCalled() {
			return this.calls++ > 0;
		}

	}

	static final class TwoConstructors {

		private final String id;

		private @Nullable String name;

		TwoConstructors() {
			this("");
		}

		TwoConstructors(String id) {
			this.id = id;
		}

		@DynamoDbPartitionKey
		public String getId() {
			return this.id;
		}

		public @Nullable String getName() {
			return this.name;
		}

		public void setName(@Nullable String name) {
			this.name = name;
		}

	}

	static final class Lossy {

		private final String id;

		private @Nullable String name;

		Lossy(String id) {
			this.id = id;
		}

		public String getId() {
			return this.id;
		}

		public @Nullable String getName() {
			return this.name;
		}

		public void rename(String name) {
			this.name = name;
		}

	}

	static final class LossyAccessor {

		private final String id;

		private @Nullable String name;

		LossyAccessor(String id) {
			this.id = id;
		}

		String id() {
			return this.id;
		}

		@Nullable String name() {
			return this.name;
		}

		void rename(String name) {
			this.name = name;
		}

	}

	static final class LossyField {

		private final String id;

		public @Nullable String name;

		LossyField(String id) {
			this.id = id;
		}

		public String getId() {
			return this.id;
		}

	}

}
