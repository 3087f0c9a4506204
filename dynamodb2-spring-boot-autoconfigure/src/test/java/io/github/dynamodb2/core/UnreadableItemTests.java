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

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.github.dynamodb2.core.error.UnreadableItemException;
import io.github.dynamodb2.core.page.reader.PageBodies;
import io.github.dynamodb2.support.ScriptedHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Items that do not fit their class, on every road on which they can be read.
 */
class UnreadableItemTests {

	private static final String VALUE = "secret-1234";

	private static final String ITEM = "{\"id\":{\"S\":\"a\"},\"age\":{\"S\":\"" + VALUE + "\"}}";

	private static final String PAGE = "{\"Items\":[" + ITEM + "]}";

	private final ScriptedHttp http = new ScriptedHttp();

	static List<Road> roads() {
		String batch = "{\"Responses\":{\"people\":[" + ITEM + "]}}";
		String attributes = "{\"Attributes\":" + ITEM + "}";
		return List.of(new Road("GetItem", "{\"Item\":" + ITEM + "}", (people) -> people.find(Key.of("a"))),
				new Road("BatchGetItem", batch, (people) -> people.batchGet(List.of(Key.of("a"))).toList()),
				new Road("Query", PAGE,
						(people) -> people.query((q) -> q.where("id").eq("a").and("age").gt(1)).toList()),
				new Road("Scan", PAGE, (people) -> people.scan().toList()),
				new Road("parallel Scan", PAGE, (people) -> people.parallelScan(1).toList()),
				new Road("UpdateItem", attributes, (people) -> people.update(Key.of("a"), (u) -> u.set("age", 1))),
				new Road("whole UpdateItem", attributes, (people) -> people.update(new Person("a", 1, null))),
				new Road("DeleteItem", attributes, (people) -> people.delete(Key.of("a"))));
	}

	@ParameterizedTest
	@MethodSource("roads")
	void everyRoadEndsWithTheSameException(Road road) {
		for (boolean straight : new boolean[] { true, false }) {
			this.http.answer(road.answer());
			EntityTable<Person> people = connection(straight).table(definition()).as(Person.class);
			assertThatExceptionOfType(UnreadableItemException.class).isThrownBy(() -> road.read().accept(people))
				.withMessage(
						road.done() + "Cannot read an item of table 'people': attribute 'age' has a value of type S, "
								+ "which does not become int for property 'age' of " + Person.class.getTypeName()
								+ ". Correct the item, or convert the property with @DynamoDbConvertedBy")
				.satisfies((ex) -> {
					assertThat(ex.isOutcomeKnown()).isEqualTo(road.done().isEmpty());
					assertThat(ex.table()).isEqualTo("people");
					assertThat(ex.key()).isEqualTo(Map.of("id", AttributeValue.fromS("a")));
					assertThat(ex.attribute()).contains("age");
					assertThat(ex.expectedType()).isEqualTo("int");
					assertThat(ex.foundType()).isEqualTo("S");
					assertThat(ex.connection()).contains("default");
					assertThat(trace(ex)).doesNotContain("1234").contains("NumberFormatException");
				});
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			address.zip        | {"address":{"M":{"zip":{"S":"1234x"}}}}
			others[1].zip      | {"others":{"L":[{"M":{"zip":{"N":"1"}}},{"M":{"zip":{"S":"1234x"}}}]}}
			scores.*           | {"scores":{"M":{"secret":{"S":"1234x"}}}}
			rows[0][1]         | {"rows":{"L":[{"L":[{"N":"1"},{"S":"1234x"}]}]}}
			numbers            | {"numbers":{"NS":["1234.5"]}}
			numbers            | {"numbers":{"BOOL":true}}
			""")
	void theInnermostAttributeIsNamed(String path, String item) {
		this.http.answer("{\"Items\":[" + item + "]}");
		EntityTable<Nest> nests = connection(true).table(definition()).as(Nest.class);
		assertThatExceptionOfType(UnreadableItemException.class).isThrownBy(() -> nests.scan().toList())
			.satisfies((ex) -> {
				assertThat(ex.attribute()).contains(path);
				assertThat(ex.key()).isEmpty();
				assertThat(trace(ex)).doesNotContain("1234", "secret");
			});
	}

	@Test
	void whatAConstructorRefusesIsUnreadableToo() {
		this.http.answer("{\"Items\":[{\"id\":{\"S\":\"a\"},\"age\":{\"N\":\"-1234\"}}]}");
		EntityTable<Strict> table = connection(true).table(definition()).as(Strict.class);
		assertThatExceptionOfType(UnreadableItemException.class).isThrownBy(() -> table.scan().toList())
			.withMessage("Cannot read an item of table 'people': each attribute fits, but " + Strict.class.getTypeName()
					+ " refuses them together. Correct the item, or what its constructor and setters demand")
			.satisfies((ex) -> {
				assertThat(ex.attribute()).isEmpty();
				assertThat(trace(ex)).doesNotContain("1234")
					.contains("java.lang.IllegalArgumentException", "Strict.<init>");
			});
	}

	@Test
	void schemasOfOthersAreExplainedAsWell() {
		this.http.answer(PAGE);
		EntityTable<Foreign> table = connection(true).entityTable(definition(), TableSchema.fromBean(Foreign.class));
		assertThatExceptionOfType(UnreadableItemException.class).isThrownBy(() -> table.scan().toList())
			.satisfies((ex) -> {
				assertThat(ex.attribute()).contains("age");
				assertThat(trace(ex)).doesNotContain("1234");
			});
	}

	@Test
	void itemsBeforeTheUnreadableOneOfLaterPagesAreHandedOut() {
		this.http.answer("{\"Items\":[{\"id\":{\"S\":\"b\"}}],\"LastEvaluatedKey\":{\"id\":{\"S\":\"b\"}}}")
			.answer(PAGE);
		Stream<Person> people = connection(true).table(definition()).as(Person.class).scan().stream();
		StringBuilder found = new StringBuilder();
		assertThatExceptionOfType(UnreadableItemException.class)
			.isThrownBy(() -> people.forEach((person) -> found.append(person.id())));
		assertThat(found).hasToString("b");
	}

	private static String trace(Throwable ex) {
		StringWriter text = new StringWriter();
		ex.printStackTrace(new PrintWriter(text));
		return text.toString();
	}

	private static TableDefinition definition() {
		return TableDefinition.named("people").partitionKey("id").build();
	}

	private Connection connection(boolean straight) {
		ClientOverrideConfiguration.Builder configuration = ClientOverrideConfiguration.builder();
		if (straight) {
			configuration.addExecutionInterceptor(PageBodies.interceptor().orElseThrow());
		}
		return Connection.of(this.http.client(configuration.build()));
	}

	record Road(String name, String answer, Consumer<EntityTable<Person>> read) {

		String done() {
			boolean write = this.name.contains("Update") || this.name.contains("Delete");
			return write ? "The write was done, but what it returns is unreadable. " : "";
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

	record Person(@DynamoDbPartitionKey String id, int age, String name) {

	}

	record Nest(@DynamoDbPartitionKey String id, Address address, List<Address> others, Map<String, Integer> scores,
			List<List<Integer>> rows, Set<Integer> numbers) {

	}

	record Address(int zip) {

	}

	record Strict(@DynamoDbPartitionKey String id, int age) {

		Strict {
			if (age < 0) {
				throw new IllegalArgumentException("No age: " + age);
			}
		}

	}

	@DynamoDbBean
	public static class Foreign {

		private String id;

		private int age;

		@DynamoDbPartitionKey
		public String getId() {
			return this.id;
		}

		public void setId(String id) {
			this.id = id;
		}

		public int getAge() {
			return this.age;
		}

		public void setAge(int age) {
			this.age = age;
		}

	}

}
