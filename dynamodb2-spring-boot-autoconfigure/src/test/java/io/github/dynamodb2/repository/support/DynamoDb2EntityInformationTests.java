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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbVersionAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbFlatten;
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
		assertRefused(Order.class, String.class, "an id must have the properties [customer: java.lang.String, "
				+ "number: java.lang.Integer] and no others, or be a io.github.dynamodb2.core.Key");
		assertRefused(Device.class, Long.class, "an id must be of type java.util.UUID, or have the properties "
				+ "[id: java.util.UUID] and no others, or be a io.github.dynamodb2.core.Key");
	}

	@Test
	void refusesIdsWithAPartOfAnotherType() {
		assertRefused(Order.class, WideId.class, "Its 'number' is of type long");
		assertRefused(Order.class, TextId.class, "Its 'number' is of type java.lang.String");
	}

	@Test
	void refusesIdsWithAPartTooMany() {
		assertRefused(Order.class, LongId.class, "Its 'line' is no part of the key");
		assertRefused(Device.class, OrderId.class, "It has no 'id'");
	}

	private void assertRefused(Class<?> type, Class<?> idType, String reason) {
		assertThatIllegalArgumentException().isThrownBy(() -> information(type, idType))
			.withMessageStartingWith(idType.getName() + " cannot be the id of " + type.getName())
			.withMessageEndingWith(reason);
	}

	@Test
	void whatAnIdComputesIsNoPartOfIt() {
		assertThat(information(Order.class, ComputingId.class).getId(new Order("jo", 7, null)))
			.isEqualTo(new ComputingId("jo", 7));
	}

	@Test
	void theIdOfAFlattenedKeyIsNamedWithoutTheObject() {
		DynamoDb2EntityInformation<FlatOrder, FlatKey> information = information(FlatOrder.class, FlatKey.class);
		FlatKey key = new FlatKey("jo", 7);
		assertThat(information.getId(new FlatOrder(key, "x"))).isEqualTo(key);
		assertThat(information.key(key))
			.isEqualTo(Map.of("customer", AttributeValue.fromS("jo"), "number", AttributeValue.fromN("7")));
		assertThat(information(FlatOrder.class, OrderId.class).getId(new FlatOrder(key, "x")))
			.isEqualTo(new OrderId(7, "jo"));
	}

	@Test
	void idsOfAnotherTypeAreRefusedAtTheCall() {
		DynamoDb2EntityInformation<Device, Object> information = information(Device.class, Object.class);
		assertThatIllegalArgumentException().isThrownBy(() -> information.key(7L))
			.withMessage("The value of 'id' must be of type java.util.UUID but was of type java.lang.Long");
		DynamoDb2EntityInformation<Order, Key> keys = information(Order.class, Key.class);
		assertThatIllegalArgumentException().isThrownBy(() -> keys.key(Key.of("jo", "7")))
			.withMessage("The value of 'number' must be of type java.lang.Integer but was of type java.lang.String");
		assertThatIllegalArgumentException().isThrownBy(() -> keys.key(Key.of(7, 7)))
			.withMessage("The value of 'customer' must be of type java.lang.String but was of type java.lang.Integer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e999999999", "-1e2147483647", "1e-999999999", "1e126", "1e-131" })
	void keysWithNumbersThatDynamoDbDoesNotKnowAreRefusedBeforeTheyAreWrittenOut(String number) {
		DynamoDb2EntityInformation<Order, Key> information = information(Order.class, Key.class);
		assertThatIllegalArgumentException().isThrownBy(() -> information.key(Key.of("jo", new BigDecimal(number))))
			.withMessage("The value of 'number' is outside of DynamoDB's numbers, whose magnitude is "
					+ "1E-130 to 9.99E+125");
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

	record WideId(long number, String customer) {
	}

	record TextId(String number, String customer) {
	}

	record LongId(String customer, int number, int line) {
	}

	record ComputingId(String customer, int number) {

		public String getLabel() {
			return this.customer + this.number;
		}

	}

	record FlatKey(@DynamoDbPartitionKey String customer, @DynamoDbSortKey int number) {
	}

	record FlatOrder(@DynamoDbFlatten FlatKey key, String text) {
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
