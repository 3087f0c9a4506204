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

package io.github.dynamodb2.mapping;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.schema.ItemSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbVersionAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbConvertedBy;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbIgnore;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.Version;
import org.springframework.data.core.PropertyPath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link DynamoDb2MappingContext}.
 */
class DynamoDb2MappingContextTests {

	private final DynamoDb2MappingContext context = new DynamoDb2MappingContext();

	@Test
	void resolvesAPropertyToItsAttributeAndConverter() {
		PropertyPath property = PropertyPath.from("placedAt", Order.class);
		assertThat(this.context.attributePath(Order.class, property)).isEqualTo(AttributePath.of("placed_at"));
		assertThat(this.context.converter(Order.class, property)).isInstanceOf(EpochMillis.class);
	}

	@Test
	void resolvesANestedPropertyThroughItsOwner() {
		PropertyPath property = PropertyPath.from("address.city", Order.class);
		assertThat(this.context.attributePath(Order.class, property)).isEqualTo(AttributePath.of("addr", "town"));
	}

	@Test
	void refusesAPropertyThatIsNotMapped() {
		PropertyPath property = PropertyPath.from("note", Order.class);
		assertThatIllegalArgumentException().isThrownBy(() -> this.context.attributePath(Order.class, property))
			.withMessageStartingWith("No property 'note' in " + Order.class.getTypeName());
	}

	@Test
	void knowsKeyAndVersionOfARecord() {
		DynamoDb2PersistentEntity<?> entity = this.context.getRequiredPersistentEntity(Order.class);
		assertThat(entity.getRequiredPersistentProperty("customer").isPartitionKey()).isTrue();
		assertThat(entity.getRequiredPersistentProperty("number").isSortKey()).isTrue();
		assertThat(entity.getRequiredPersistentProperty("placedAt").getAttributeName()).isEqualTo("placed_at");
		assertThat(entity.getRequiredVersionProperty().getName()).isEqualTo("version");
		assertThat(entity.hasIdProperty()).isFalse();
	}

	@Test
	void partitionKeyAloneIsTheIdProperty() {
		assertThat(this.context.getRequiredPersistentEntity(Person.class).getRequiredIdProperty().getName())
			.isEqualTo("id");
		assertThat(this.context.getRequiredPersistentEntity(Bean.class).getRequiredIdProperty().getName())
			.isEqualTo("id");
	}

	@Test
	void springsVersionAndCreatorAreKnown() {
		ItemSchema<Person> schema = this.context.schema(Person.class);
		assertThat(schema.property("age")).isEmpty();
		assertThat(schema.tableSchema().tableMetadata().customMetadata()).containsValue("version");
		assertThat(this.context.getRequiredPersistentEntity(Person.class).hasVersionProperty()).isTrue();
	}

	@Test
	void typesOfThePlatformAreNoEntities() {
		this.context.getRequiredPersistentEntity(Order.class);
		assertThat(this.context.getPersistentEntities()).extracting((entity) -> entity.getType().getSimpleName())
			.doesNotContain("URI", "Instant")
			.contains("Order", "Address", "Line");
	}

	@Test
	void refusesTheAttributeNameOfWhatIsNotMapped() {
		DynamoDb2PersistentEntity<?> entity = this.context.getRequiredPersistentEntity(Bean.class);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> entity.getRequiredPersistentProperty("hidden").getAttributeName())
			.withMessage(
					"Property 'hidden' of %s is not stored as an attribute of its own".formatted(Bean.class.getName()));
	}

	record Order(@DynamoDbPartitionKey String customer, @DynamoDbSortKey int number,
			@DynamoDbAttribute("placed_at") @DynamoDbConvertedBy(EpochMillis.class) Instant placedAt,
			@DynamoDbAttribute("addr") Address address, List<Line> lines, Map<String, String> labels, URI link,
			@Transient @Nullable String note, @DynamoDbVersionAttribute @Nullable Long version) {
	}

	record Address(@DynamoDbAttribute("town") String city) {
	}

	record Line(String article, int amount) {
	}

	static class Person {

		private final String id;

		private final int age;

		@Version
		private @Nullable Long version;

		Person(String id, int age) {
			this.id = id;
			this.age = age;
		}

		@PersistenceCreator
		Person(String id, @Nullable Long version) {
			this(id, 0);
			this.version = version;
		}

		@DynamoDbPartitionKey
		public String getId() {
			return this.id;
		}

		@Transient
		public int getAge() {
			return this.age;
		}

		public @Nullable Long getVersion() {
			return this.version;
		}

	}

	@DynamoDbBean
	public static class Bean {

		private @Nullable String id;

		private transient @Nullable String hidden;

		@DynamoDbPartitionKey
		public @Nullable String getId() {
			return this.id;
		}

		public void setId(@Nullable String id) {
			this.id = id;
		}

		@DynamoDbIgnore
		public @Nullable String getHidden() {
			return this.hidden;
		}

		public void setHidden(@Nullable String hidden) {
			this.hidden = hidden;
		}

	}

}
