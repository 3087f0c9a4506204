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
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.Order;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbFlatten;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondaryPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;

class FlattenTests {

	private final ItemSchemas schemas = new ItemSchemas();

	@Test
	void storesFlattenedPropertiesAsAttributes() {
		TableSchema<Order2> schema = this.schemas.of(Order2.class).tableSchema();
		Order2 order = new Order2(new Key("c", 3), new Place("DE", "Ulm"), "open");
		Map<String, AttributeValue> map = schema.itemToMap(order, true);
		assertThat(map).containsOnlyKeys("customer_id", "number", "country", "city", "state");
		assertThat(schema.mapToItem(map)).isEqualTo(order);
	}

	@Test
	void readsFlattenedObjectAsNullWhenNoneOfItIsThere() {
		TableSchema<Order2> schema = this.schemas.of(Order2.class).tableSchema();
		Order2 order = new Order2(new Key("c", 3), null, "open");
		Map<String, AttributeValue> map = schema.itemToMap(order, true);
		assertThat(map).containsOnlyKeys("customer_id", "number", "state");
		assertThat(schema.mapToItem(map)).isEqualTo(order);
	}

	@Test
	void takesKeysFromFlattenedObjects() {
		TableMetadata metadata = this.schemas.of(Order2.class).requireTable().tableSchema().tableMetadata();
		assertThat(metadata.primaryPartitionKey()).isEqualTo("customer_id");
		assertThat(metadata.primarySortKey()).hasValue("number");
		assertThat(metadata.indexPartitionKeys("by-place")).containsExactly("state", "country");
	}

	@Test
	void describesFlattenedPropertiesByTheirPath() {
		ItemSchema<Order2> schema = this.schemas.of(Order2.class);
		assertThat(schema.attributes()).extracting(AttributeDescription::toString)
			.containsExactly("key.customerId -> customer_id", "key.number -> number", "place.country -> country",
					"place.city -> city", "state -> state");
		assertThat(schema.property("key")).isEmpty();
	}

	@Test
	void readsFlattenedPropertyFromItem() {
		AttributeDescription city = this.schemas.of(Order2.class).property("place.city").orElseThrow();
		assertThat(city.get(new Order2(new Key("c", 3), new Place("DE", "Ulm"), "open"))).isEqualTo("Ulm");
		assertThat(city.get(new Order2(new Key("c", 3), null, "open"))).isNull();
	}

	@Test
	void flattenedPrimitiveCanBeAbsent() {
		assertThat(this.schemas.of(Order2.class).property("key.number").orElseThrow().primitive()).isFalse();
	}

	@Test
	void resolvesPathThroughFlattenedObject() {
		assertThat(this.schemas.of(Order2.class).path("key.customerId").segments()).containsExactly("customer_id");
	}

	@Test
	void keepsUnknownAttributesInFlattenedMap() {
		TableSchema<Open> schema = this.schemas.of(Open.class).tableSchema();
		Open open = new Open("a", Map.of("color", "red", "size", "xl"));
		Map<String, AttributeValue> map = schema.itemToMap(open, true);
		assertThat(map).containsOnlyKeys("id", "color", "size");
		assertThat(schema.mapToItem(map)).isEqualTo(open);
	}

	record Order2(@DynamoDbFlatten Key key, @DynamoDbFlatten @Nullable Place place,
			@DynamoDbSecondaryPartitionKey(indexNames = "by-place", order = Order.FIRST) String state) {
	}

	record Key(@DynamoDbPartitionKey @DynamoDbAttribute("customer_id") String customerId, @DynamoDbSortKey int number) {
	}

	record Place(@DynamoDbSecondaryPartitionKey(indexNames = "by-place", order = Order.SECOND) String country,
			String city) {
	}

	record Open(@DynamoDbPartitionKey String id, @DynamoDbFlatten Map<String, String> others) {
	}

}
