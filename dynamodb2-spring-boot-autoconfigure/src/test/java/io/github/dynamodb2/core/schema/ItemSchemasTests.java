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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ItemSchemasTests {

	@Test
	void describesClassOnce() {
		ItemSchemas schemas = new ItemSchemas();
		assertThat(schemas.of(Item.class)).isSameAs(schemas.of(Item.class));
	}

	@Test
	void eachInstanceDescribesForItself() {
		assertThat(new ItemSchemas().of(Item.class)).isNotSameAs(new ItemSchemas().of(Item.class));
	}

	@Test
	void describesClassOnceForManyThreads() throws Exception {
		ItemSchemas schemas = new ItemSchemas();
		CountDownLatch start = new CountDownLatch(1);
		ExecutorService executor = Executors.newFixedThreadPool(8);
		try {
			List<Future<ItemSchema<Item>>> results = new ArrayList<>();
			for (int i = 0; i < 8; i++) {
				Callable<ItemSchema<Item>> task = () -> {
					start.await();
					return schemas.of(Item.class);
				};
				results.add(executor.submit(task));
			}
			start.countDown();
			for (Future<ItemSchema<Item>> result : results) {
				assertThat(result.get()).isSameAs(schemas.of(Item.class));
			}
		}
		finally {
			executor.shutdownNow();
		}
	}

	@Test
	void forgetsWhatFailed() {
		ItemSchemas schemas = new ItemSchemas();
		for (int i = 0; i < 2; i++) {
			assertThatExceptionOfType(UnmappableTypeException.class).isThrownBy(() -> schemas.of(Broken.class))
				.satisfies((ex) -> assertThat(ex.type()).isEqualTo(Broken.class))
				.satisfies((ex) -> assertThat(ex.property()).hasValue("thread"));
		}
		assertThat(schemas.of(Item.class).property("broken")).isEmpty();
	}

	@Test
	void mapsClassOfAnotherClassLoader() throws Exception {
		Class<?> reloaded = new ReloadingClassLoader(ItemSchemasTests.class).loadClass(Item.class.getName());
		assertThat(reloaded).isNotEqualTo(Item.class);
		assertRoundTrip(new ItemSchemas(), reloaded);
	}

	@Test
	void mapsBeanOfTheSdkOfAnotherClassLoader() throws Exception {
		Class<?> reloaded = new ReloadingClassLoader(ItemSchemasTests.class).loadClass(Bean.class.getName());
		assertRoundTrip(new ItemSchemas(), reloaded);
		assertRoundTrip(new ItemSchemas(), reloaded);
	}

	@Test
	void tellsClassesOfTheSameNameApart() throws Exception {
		ItemSchemas schemas = new ItemSchemas();
		Class<?> reloaded = new ReloadingClassLoader(ItemSchemasTests.class).loadClass(Item.class.getName());
		assertThat(schemas.of(reloaded)).isNotSameAs(schemas.of(Item.class));
		assertRoundTrip(schemas, Item.class);
		assertRoundTrip(schemas, reloaded);
	}

	@Test
	void describesItself() {
		assertThat(new ItemSchemas().of(Item.class))
			.hasToString("ItemSchema of " + Item.class.getName() + " [id -> id, number -> number]");
	}

	private static <T> void assertRoundTrip(ItemSchemas schemas, Class<T> type) {
		TableSchema<T> schema = schemas.of(type).tableSchema();
		Map<String, AttributeValue> map = Map.of("id", AttributeValue.fromS("a"), "number", AttributeValue.fromN("1"));
		T item = schema.mapToItem(map);
		assertThat(item).isInstanceOf(type);
		assertThat(schema.itemToMap(item, true)).isEqualTo(map);
	}

	record Item(@DynamoDbPartitionKey String id, int number) {
	}

	@DynamoDbBean
	public static class Bean {

		private String id = "";

		private int number;

		@DynamoDbPartitionKey
		public String getId() {
			return this.id;
		}

		public void setId(String id) {
			this.id = id;
		}

		public int getNumber() {
			return this.number;
		}

		public void setNumber(int number) {
			this.number = number;
		}

	}

	record Broken(Item item, Thread thread) {
	}

}
