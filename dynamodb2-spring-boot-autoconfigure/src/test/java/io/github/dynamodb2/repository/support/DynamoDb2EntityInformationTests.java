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

package io.github.dynamodb2.repository.support;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

import io.github.dynamodb2.core.Key;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.mapping.EntityDefinitions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbVersionAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link DynamoDb2EntityInformation}.
 */
class DynamoDb2EntityInformationTests {

	private static final UUID ID = UUID.fromString("00000000-0000-0001-0000-000000000002");

	private final DynamoDb2MappingContext context = new DynamoDb2MappingContext();

	@Test
	void simpleIdIsThePartitionKey() {
		DynamoDb2EntityInformation<Device, UUID> information = information(Device.class, UUID.class);
		Device device = new Device(ID, null);
		assertThat(information.getId(device)).isEqualTo(ID);
		assertThat(information.key(ID)).isEqualTo(Map.of("id", AttributeValue.fromS(ID.toString())));
		assertThat(information.getIdType()).isEqualTo(UUID.class);
		assertThat(information.getJavaType()).isEqualTo(Device.class);
	}

	@Test
	void recordIdHasThePropertiesOfTheKey() {
		DynamoDb2EntityInformation<Order, OrderId> information = information(Order.class, OrderId.class);
		OrderId id = new OrderId(7, "jo");
		assertThat(information.getId(new Order("jo", 7, null))).isEqualTo(id);
		assertThat(information.key(id))
			.isEqualTo(Map.of("customer_name", AttributeValue.fromS("jo"), "number", AttributeValue.fromN("7")));
	}

	@Test
	void classIdIsFilledByItsSetters() {
		DynamoDb2EntityInformation<Order, BeanId> information = information(Order.class, BeanId.class);
		BeanId id = information.getRequiredId(new Order("jo", 7, null));
		assertThat(id.getCustomer()).isEqualTo("jo");
		assertThat(id.getNumber()).isEqualTo(7);
		assertThat(information.key(id)).containsKeys("customer_name", "number");
	}

	@Test
	void keyMayBeTheId() {
		DynamoDb2EntityInformation<Order, Key> information = information(Order.class, Key.class);
		assertThat(information.getId(new Order("jo", 7, null))).isEqualTo(Key.of("jo", new BigDecimal(7)));
		assertThat(information.key(Key.of("jo", 7L)))
			.isEqualTo(Map.of("customer_name", AttributeValue.fromS("jo"), "number", AttributeValue.fromN("7")));
		assertThat(information(Device.class, Key.class).key(Key.of(ID)))
			.isEqualTo(Map.of("id", AttributeValue.fromS(ID.toString())));
	}

	@Test
	void refusesAnIncompleteIdByName() {
		DynamoDb2EntityInformation<Order, BeanId> information = information(Order.class, BeanId.class);
		BeanId id = new BeanId();
		id.setNumber(7);
		assertThatIllegalArgumentException().isThrownBy(() -> information.key(id))
			.withMessage("The given id of Order is incomplete: 'customer' must not be null");
	}

	@Test
	void refusesAKeyWithTooFewValues() {
		DynamoDb2EntityInformation<Order, Key> information = information(Order.class, Key.class);
		assertThatIllegalArgumentException().isThrownBy(() -> information.key(Key.of("jo")))
			.withMessage("The given id of Order needs values for [customer, number] but has 1");
	}

	@Test
	void refusesIdsThatDoNotFitTheKey() {
		assertThatIllegalArgumentException().isThrownBy(() -> information(Order.class, String.class))
			.withMessage("java.lang.String cannot be the id of %s: an id must have the properties [customer, number], "
				.formatted(Order.class.getName()) + "or be a io.github.dynamodb2.core.Key");
		assertThatIllegalArgumentException().isThrownBy(() -> information(Device.class, Long.class))
			.withMessage("java.lang.Long cannot be the id of %s: an id must be of type java.util.UUID, ".formatted(
					Device.class.getName()) + "or have the properties [id], or be a io.github.dynamodb2.core.Key");
	}

	@Test
	void entityIsNewWithoutVersionOrId() {
		DynamoDb2EntityInformation<Order, OrderId> orders = information(Order.class, OrderId.class);
		assertThat(orders.isVersioned()).isTrue();
		assertThat(orders.isNew(new Order("jo", 7, null))).isTrue();
		assertThat(orders.isNew(new Order("jo", 7, 1L))).isFalse();
		DynamoDb2EntityInformation<Device, UUID> devices = information(Device.class, UUID.class);
		assertThat(devices.isVersioned()).isFalse();
		assertThat(devices.isNew(new Device(null, "x"))).isTrue();
		assertThat(devices.isNew(new Device(ID, "x"))).isFalse();
	}

	private <T, ID> DynamoDb2EntityInformation<T, ID> information(Class<T> type, Class<ID> idType) {
		KeySchema keys = EntityDefinitions.define(this.context.schema(type), "test").model().keys();
		return DynamoDb2EntityInformation.of(this.context, type, idType, keys);
	}

	record Device(@DynamoDbPartitionKey @Nullable UUID id, @Nullable String name) {
	}

	record Order(@DynamoDbPartitionKey @DynamoDbAttribute("customer_name") String customer, @DynamoDbSortKey int number,
			@DynamoDbVersionAttribute @Nullable Long version) {
	}

	record OrderId(int number, String customer) {
	}

	static class BeanId {

		private @Nullable String customer;

		private int number;

		@Nullable String getCustomer() {
			return this.customer;
		}

		void setCustomer(@Nullable String customer) {
			this.customer = customer;
		}

		int getNumber() {
			return this.number;
		}

		void setNumber(int number) {
			this.number = number;
		}

	}

}
