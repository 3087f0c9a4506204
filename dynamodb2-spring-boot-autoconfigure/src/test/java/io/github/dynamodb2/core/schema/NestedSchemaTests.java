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
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbIgnoreNulls;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPreserveEmptyObject;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;

class NestedSchemaTests {

	private static final Address ULM = new Address("Ulm", "89073");

	private final ItemSchemas schemas = new ItemSchemas();

	@Test
	void roundTripsNestedRecords() {
		TableSchema<Person> schema = this.schemas.of(Person.class).tableSchema();
		Person person = new Person("a", ULM, List.of(ULM, new Address("Linz", null)), Map.of("work", ULM),
				List.of(Map.of("x", ULM)));
		assertThat(schema.mapToItem(schema.itemToMap(person, true))).isEqualTo(person);
	}

	@Test
	void storesNestedRecordAsMap() {
		Map<String, AttributeValue> map = this.schemas.of(Person.class)
			.tableSchema()
			.itemToMap(new Person("a", ULM, null, null, null), true);
		assertThat(map).containsOnlyKeys("id", "address");
		assertThat(map.get("address").m()).containsEntry("town", AttributeValue.fromS("Ulm"));
	}

	@Test
	void leavesNestedNullsOutEverywhere() {
		Address half = new Address("Ulm", null);
		Map<String, AttributeValue> map = this.schemas.of(Person.class)
			.tableSchema()
			.itemToMap(new Person("a", half, List.of(half), Map.of("work", half), null), true);
		assertThat(map.get("address").m()).containsOnlyKeys("town");
		assertThat(map.get("others").l().get(0).m()).containsOnlyKeys("town");
		assertThat(map.get("named").m().get("work").m()).containsOnlyKeys("town");
	}

	@Test
	void preservesEmptyObjects() {
		TableSchema<Preserving> schema = this.schemas.of(Preserving.class).tableSchema();
		Address empty = new Address(null, null);
		Preserving copy = schema.mapToItem(schema.itemToMap(new Preserving("a", empty, empty, empty), true));
		assertThat(copy).isEqualTo(new Preserving("a", empty, empty, empty));
	}

	@Test
	void nestsBeansOfEveryKind() {
		TableSchema<Mixed> schema = this.schemas.of(Mixed.class).tableSchema();
		SdkBean bean = new SdkBean();
		bean.setName("n");
		Mixed copy = schema.mapToItem(schema.itemToMap(new Mixed("a", bean, new Plain("p")), true));
		assertThat(copy.bean().getName()).isEqualTo("n");
		assertThat(copy.plain().name()).isEqualTo("p");
	}

	@Test
	void leavesNullsOfNestedBeansOut() {
		Map<String, AttributeValue> map = this.schemas.of(Mixed.class)
			.tableSchema()
			.itemToMap(new Mixed("a", new SdkBean(), new Plain(null)), true);
		assertThat(map.get("bean").m()).isEmpty();
		assertThat(map.get("plain").m()).isEmpty();
	}

	@Test
	void describesNestedClass() {
		ItemSchema<Person> schema = this.schemas.of(Person.class);
		AttributeDescription address = schema.property("address").orElseThrow();
		assertThat(address.nested().orElseThrow()).isSameAs(this.schemas.of(Address.class));
		assertThat((Object) address.enhancedType().tableSchema().orElseThrow())
			.isSameAs(this.schemas.of(Address.class).tableSchema());
		assertThat(schema.property("others").orElseThrow().nested()).isEmpty();
	}

	@Test
	void describesNestedSdkBean() {
		ItemSchema<?> bean = this.schemas.of(Mixed.class).property("bean").orElseThrow().nested().orElseThrow();
		assertThat(bean.type()).isEqualTo(SdkBean.class);
		assertThat(bean.property("name")).isPresent();
	}

	record Person(@DynamoDbPartitionKey String id, @Nullable Address address, @Nullable List<Address> others,
			@Nullable Map<String, Address> named, @Nullable List<Map<String, Address>> deep) {
	}

	record Address(@DynamoDbAttribute("town") @Nullable String city, @Nullable String zip) {
	}

	record Preserving(@DynamoDbPartitionKey String id, @DynamoDbPreserveEmptyObject Address kept,
			@Nullable Address dropped, @DynamoDbIgnoreNulls @Nullable Address ignoring) {
	}

	record Mixed(@DynamoDbPartitionKey String id, SdkBean bean, Plain plain) {
	}

	@DynamoDbBean
	public static class SdkBean {

		private @Nullable String name;

		public @Nullable String getName() {
			return this.name;
		}

		public void setName(@Nullable String name) {
			this.name = name;
		}

	}

	static final class Plain {

		private final @Nullable String name;

		Plain(@Nullable String name) {
			this.name = name;
		}

		@Nullable String name() {
			return this.name;
		}

	}

}
