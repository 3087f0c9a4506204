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

package io.github.dynamodb2.autoconfigure.repository;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.autoconfigure.TestRunners;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.Item;
import io.github.dynamodb2.mapping.EpochMillis;
import io.github.dynamodb2.mapping.TableName;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.repository.config.EnableDynamoDb2Repositories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverterProvider;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.event.EventListener;
import org.springframework.data.annotation.Transient;
import org.springframework.data.domain.AbstractAggregateRoot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for what repositories store of classes of several shapes.
 */
class StoredShapesIntegrationTests {

	private final ApplicationContextRunner runner = TestRunners.online()
		.withPropertyValues("dynamodb2.provisioning=create", "dynamodb2.table-name.prefix=stored-shapes-")
		.withUserConfiguration(Application.class);

	@Test
	void storesBeanWithTheApplicationsConvertersAndWithoutWhatIsTransient() {
		this.runner.run((context) -> {
			context.getBean(StampRepository.class).save(new Stamp("1", Instant.ofEpochMilli(5), "secret"));
			assertThat(stored(context.getBean(Connection.class), "stamps")).isEqualTo(Map.of("id", "1", "at", 5));
		});
	}

	@Test
	void storesWhatTheConstructorDoesNotTake() {
		this.runner.run((context) -> {
			CustomerRepository customers = context.getBean(CustomerRepository.class);
			Customer ada = new Customer("1");
			ada.setName("Ada");
			assertThat(customers.save(ada).getName()).isEqualTo("Ada");
			assertThat(customers.findById("1").orElseThrow().getName()).isEqualTo("Ada");
			assertThat(customers.findAll().get(0).getName()).isEqualTo("Ada");
		});
	}

	@Test
	void storesNothingOfASubclassOnAnyRoad() {
		this.runner.run((context) -> {
			CustomerRepository customers = context.getBean(CustomerRepository.class);
			customers.deleteAll();
			Customer sub = new Customer("2") {
			};
			assertRefused(() -> customers.save(sub));
			assertRefused(() -> customers.insert(sub));
			assertRefused(() -> customers.update(sub));
			assertRefused(() -> customers.saveAll(List.of(new Customer("3"), sub)));
			assertRefused(() -> customers.delete(sub));
			assertRefused(() -> customers.deleteAll(List.of(sub)));
			assertThat(customers.count()).isZero();
		});
	}

	@Test
	void publishesDomainEventsOfEveryWrite() {
		this.runner.run((context) -> {
			OrderRepository orders = context.getBean(OrderRepository.class);
			orders.deleteAll();
			orders.insert(new Order("1").happened("inserted"));
			orders.update(new Order("1").happened("updated"));
			orders.save(new Order("1").happened("saved"));
			assertThat(context.getBean(Events.class).seen).containsExactly("inserted", "updated", "saved");
		});
	}

	private static Map<String, Object> stored(Connection connection, String table) {
		Item item = connection.table("stored-shapes-" + table).scan().first().orElseThrow();
		return Map.of("id", item.getString("id"), "at", ((Number) item.get("at")).intValue());
	}

	private static void assertRefused(Runnable write) {
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(write::run)
			.withStackTraceContaining("what it has beyond its superclass would be lost");
	}

	@TableName("stamps")
	@DynamoDbBean
	public static class Stamp {

		private @Nullable String id;

		private @Nullable Instant at;

		@Transient
		private @Nullable String secret;

		Stamp() {
		}

		Stamp(String id, Instant at, String secret) {
			this.id = id;
			this.at = at;
			this.secret = secret;
		}

		@DynamoDbPartitionKey
		public @Nullable String getId() {
			return this.id;
		}

		public void setId(@Nullable String id) {
			this.id = id;
		}

		public @Nullable Instant getAt() {
			return this.at;
		}

		public void setAt(@Nullable Instant at) {
			this.at = at;
		}

		public @Nullable String getSecret() {
			return this.secret;
		}

		public void setSecret(@Nullable String secret) {
			this.secret = secret;
		}

	}

	interface StampRepository extends DynamoDb2Repository<Stamp, String> {

	}

	@TableName("customers")
	static class Customer {

		private final String id;

		private @Nullable String name;

		Customer(String id) {
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

	interface CustomerRepository extends DynamoDb2Repository<Customer, String> {

	}

	@TableName("orders")
	static class Order extends AbstractAggregateRoot<Order> {

		private final String id;

		Order(String id) {
			this.id = id;
		}

		@DynamoDbPartitionKey
		public String getId() {
			return this.id;
		}

		Order happened(String what) {
			return andEvent(what);
		}

	}

	interface OrderRepository extends DynamoDb2Repository<Order, String> {

	}

	/**
	 * Remembers what was published.
	 */
	static class Events {

		private final List<String> seen = new ArrayList<>();

		@EventListener
		void happened(String event) {
			this.seen.add(event);
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(considerNestedRepositories = true,
			includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE,
					classes = { StampRepository.class, CustomerRepository.class, OrderRepository.class }))
	static class Application {

		@Bean
		Events events() {
			return new Events();
		}

		@Bean
		AttributeConverterProvider millis() {
			return new AttributeConverterProvider() {

				@Override
				@SuppressWarnings("unchecked")
				public <T> @Nullable AttributeConverter<T> converterFor(EnhancedType<T> type) {
					return (type.rawClass() == Instant.class) ? (AttributeConverter<T>) new EpochMillis() : null;
				}

			};
		}

	}

}
