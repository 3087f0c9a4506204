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

package io.github.dynamodb2.core;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.sun.management.ThreadMXBean;
import io.github.dynamodb2.core.page.ItemPage;
import io.github.dynamodb2.core.page.reader.PageBodies;
import io.github.dynamodb2.support.ItemCounts;
import io.github.dynamodb2.support.Program;
import io.github.dynamodb2.support.Programs;
import io.github.dynamodb2.support.ResponseJson;
import io.github.dynamodb2.support.ScriptedHttp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random pages of items without a class, read straight and the SDK's way: values, pages
 * and places are the same.
 */
class StraightItemsPropertyTests {

	private static final String[] NAMES = { "a", "größe", "with \"quotes\"", "\u0000", "🙂", "S", "Items", "x.y" };

	private final ScriptedHttp http = new ScriptedHttp();

	private final ItemCounts seen = new ItemCounts();

	@TestFactory
	Stream<DynamicTest> aPageOfItemsIsTheSame() {
		return new Programs<>(StraightItemsPropertyTests::page).check(60, (page) -> {
			byte[] body = new ResponseJson(new SplittableRandom(page.steps().hashCode())).page(page.steps());
			int before = this.seen.counts().size();
			assertThat(pages(table(true), body)).usingRecursiveComparison()
				.withStrictTypeChecking()
				.isEqualTo(pages(table(false), body));
			assertThat(this.seen.counts().subList(before, before + 2)).containsExactly(0, page.steps().size());
		});
	}

	private List<Map<String, @Nullable Object>> pages(Table table, byte[] body) {
		this.http.answer(body, Map.of());
		List<Map<String, @Nullable Object>> all = new ArrayList<>();
		for (ItemPage<Item> page : table.scan((scan) -> scan.limit(4)).pages()) {
			page.items().forEach((item) -> all.add(new LinkedHashMap<>(item)));
			all.add(Map.of("token", page.token().orElse("")));
		}
		return all;
	}

	private static Program<Map<String, AttributeValue>> page(RandomGenerator random) {
		return new Program<>(IntStream.range(0, random.nextInt(6)).mapToObj((number) -> {
			Map<String, AttributeValue> item = new LinkedHashMap<>(Map.of("id", AttributeValue.fromS("i" + number)));
			for (int i = random.nextInt(6); i > 0; i--) {
				item.put(NAMES[random.nextInt(NAMES.length)], value(random, 3));
			}
			return item;
		}).toList(), List.of());
	}

	private static AttributeValue value(RandomGenerator random, int depth) {
		return switch (random.nextInt((depth > 0) ? 10 : 8)) {
			case 0 -> AttributeValue.fromS(NAMES[random.nextInt(NAMES.length)]);
			case 1 -> AttributeValue.fromN(String.valueOf(random.nextLong()));
			case 2 -> AttributeValue.fromN(random.nextInt(1000) + "E-" + random.nextInt(100));
			case 3 -> AttributeValue.fromBool(random.nextBoolean());
			case 4 -> AttributeValue.fromNul(true);
			case 5 -> AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] { (byte) random.nextInt(), -1 }));
			case 6 -> AttributeValue.fromSs(List.of(NAMES).subList(0, 1 + random.nextInt(7)));
			case 7 -> AttributeValue.fromNs(List.of("1", "2.5", "-" + random.nextInt(1, 1000)));
			case 8 -> AttributeValue
				.fromL(IntStream.range(0, random.nextInt(4)).mapToObj((index) -> value(random, depth - 1)).toList());
			default -> {
				Map<String, AttributeValue> map = new LinkedHashMap<>();
				IntStream.range(0, random.nextInt(4))
					.forEach((index) -> map.put(NAMES[index], value(random, depth - 1)));
				yield AttributeValue.fromM(map);
			}
		};
	}

	@Test
	void aPageOfItemsTakesLessThanTheSdksWay() {
		StringBuilder items = new StringBuilder();
		for (int i = 0; i < 100; i++) {
			items.append((i > 0) ? "," : "").append("{\"id\":{\"S\":\"i").append(i).append("\"}");
			for (int j = 0; j < 9; j++) {
				items.append(",\"attribute").append(j).append("\":{\"S\":\"some text ").append(j).append("\"}");
			}
			items.append('}');
		}
		String body = "{\"Items\":[" + items + "]}";
		assertThat(allocated(table(true), body)).isLessThan(allocated(table(false), body));
	}

	private long allocated(Table table, String body) {
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = 0;
		for (int i = 0; i < 20; i++) {
			this.http.answer(body);
			before = threads.getCurrentThreadAllocatedBytes();
			table.scan().forEach((item) -> item.keySet().forEach(item::get));
		}
		return threads.getCurrentThreadAllocatedBytes() - before;
	}

	private Table table(boolean straight) {
		ClientOverrideConfiguration.Builder configuration = ClientOverrideConfiguration.builder();
		if (straight) {
			configuration.addExecutionInterceptor(PageBodies.interceptor().orElseThrow());
		}
		configuration.addExecutionInterceptor(this.seen);
		return Connection.of(this.http.client(configuration.build()))
			.table(TableDefinition.named("t").partitionKey("id").build());
	}

}
