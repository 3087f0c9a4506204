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

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.github.dynamodb2.core.error.UnreadableItemException;
import io.github.dynamodb2.core.page.reader.PageBodies;
import io.github.dynamodb2.support.ScriptedHttp;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What becomes of attributes that are no values of DynamoDB, by every way to read.
 */
class MalformedAttributesTests {

	/**
	 * What stands in place of a value, and where in the attribute it stands.
	 */
	private static final Map<String, String> MALFORMED = Map.of("{\"S\":null}", "text", "{}", "text", "null", "text",
			"{\"X\":\"1\"}", "text", "{\"S\":\"a\",\"N\":\"1\"}", "text", "{\"L\":[{\"S\":\"a\"},{}]}", "text[1]",
			"{\"M\":{\"a\":{\"L\":[{\"M\":{\"b\":null}}]}}}", "text.a[0].b");

	/**
	 * What only the reader of bodies can see, since the SDK makes values of it.
	 */
	private static final List<String> WRONG_TOKENS = List.of("{\"S\":5}", "{\"S\":true}", "{\"BOOL\":\"true\"}", "5",
			"\"a\"", "[]", "{\"B\":\"%\"}", "{\"SS\":\"a\"}", "{\"L\":{}}", "{\"M\":[]}", "{\"S\":{}}",
			"{\"SS\":[null]}", "{\"S\":[\"a\"]}");

	private final ScriptedHttp http = new ScriptedHttp();

	@TestFactory
	Stream<DynamicTest> everyWayEndsWithOneException() {
		return MALFORMED.entrySet()
			.stream()
			.flatMap((malformed) -> ways().entrySet()
				.stream()
				.map((way) -> DynamicTest.dynamicTest(malformed.getKey() + " by " + way.getKey(),
						() -> check(malformed.getKey(), malformed.getValue(), way.getKey(), way.getValue()))));
	}

	private void check(String value, String path, String name, Consumer<Table> way) {
		String item = "{\"id\":{\"S\":\"a\"},\"text\":" + value + "}";
		String body = "{\"Item\":%1$s,\"Items\":[%1$s],\"Responses\":{\"t\":[%1$s]}}".formatted(item);
		for (boolean straight : new boolean[] { true, false }) {
			this.http.answer(body.replace(name.contains("get") ? "\"Items\"" : "\"Item\"", "\"Other\""));
			assertThatExceptionOfType(UnreadableItemException.class).isThrownBy(() -> way.accept(table(straight)))
				.satisfies((ex) -> {
					assertThat(ex.table()).isEqualTo("t");
					assertThat(ex.key()).isEqualTo(Map.of("id", AttributeValue.fromS("a")));
					assertThat(ex.attribute()).contains(path);
				})
				.withMessage("Cannot read an item of table 't': attribute '%s' is not one value of one of DynamoDB's "
						+ "types. See what stands between the application and the service, such as a proxy, an "
						+ "interceptor or a compatible server", path);
		}
	}

	private static Map<String, Consumer<Table>> ways() {
		return Map.of("Table.query", (table) -> table.query((query) -> query.where("id").eq("a")).toList(),
				"Table.scan", (table) -> table.scan().toList(), "Table.parallelScan",
				(table) -> table.parallelScan(1).toList(), "Table.batchGet",
				(table) -> table.batchGet(List.of(Key.of("a"))).toList(), "EntityTable.query",
				(table) -> table.as(Thing.class).query((query) -> query.where("id").eq("a")).toList(),
				"EntityTable.scan", (table) -> table.as(Thing.class).scan().toList(), "EntityTable.parallelScan",
				(table) -> table.as(Thing.class).parallelScan(1).toList(), "EntityTable.batchGet",
				(table) -> table.as(Thing.class).batchGet(List.of(Key.of("a"))).toList());
	}

	@Test
	void getsEndWithTheSameException() {
		for (String value : MALFORMED.keySet()) {
			String body = "{\"Item\":{\"id\":{\"S\":\"a\"},\"text\":" + value + "}}";
			this.http.answer(body).answer(body);
			assertThatExceptionOfType(UnreadableItemException.class).isThrownBy(() -> table(true).get("a"));
			assertThatExceptionOfType(UnreadableItemException.class)
				.isThrownBy(() -> table(true).as(Thing.class).get(Key.of("a")));
		}
	}

	@Test
	void tokensOfAnotherKindAreNoValues() {
		for (String value : WRONG_TOKENS) {
			this.http.answer(
					("{\"Items\":[{\"id\":{\"S\":\"a\"},\"text\":" + value + "}]}").getBytes(StandardCharsets.UTF_8),
					Map.of());
			assertThatExceptionOfType(UnreadableItemException.class)
				.isThrownBy(() -> table(true).as(Thing.class).scan().toList())
				.satisfies((ex) -> assertThat(ex.attribute().orElseThrow()).startsWith("text"));
		}
	}

	@Test
	void anItemThatIsNoneIsUnreadable() {
		this.http.answer("{\"Items\":[null]}");
		assertThatExceptionOfType(UnreadableItemException.class)
			.isThrownBy(() -> table(true).as(Thing.class).scan().toList());
	}

	private Table table(boolean straight) {
		ClientOverrideConfiguration.Builder configuration = ClientOverrideConfiguration.builder();
		if (straight) {
			configuration.addExecutionInterceptor(PageBodies.interceptor().orElseThrow());
		}
		return Connection.of(this.http.client(configuration.build()))
			.table(TableDefinition.named("t").partitionKey("id").build());
	}

	record Thing(@DynamoDbPartitionKey String id, String text) {
	}

}
