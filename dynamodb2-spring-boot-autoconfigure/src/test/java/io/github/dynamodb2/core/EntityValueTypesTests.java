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

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.schema.ItemSchemas;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Values of another type than the property's: refused before anything is sent.
 */
class EntityValueTypesTests {

	private static final Key KEY = Key.of("a");

	private final ScriptedClient client = new ScriptedClient();

	private final EntityTable<Part> parts = Connection.of(this.client)
		.table(TableDefinition.named("parts").partitionKey("id").build())
		.as(Part.class);

	static Stream<Consumer<UpdateSpec>> unreadable() {
		return Stream.of((u) -> u.set("n", "five"), (u) -> u.set("n", "5"), (u) -> u.set("n", 1.5),
				(u) -> u.set("n", true), (u) -> u.set("n", 1L << 40), (u) -> u.setIfAbsent("n", "five"),
				(u) -> u.increment("n", 0.5), (u) -> u.increment("name", 1), (u) -> u.set("name", 5),
				(u) -> u.set("tags", List.of("a")), (u) -> u.set("names", Set.of("a")), (u) -> u.set("state", "SHUT"),
				(u) -> u.set("born", "yesterday"), (u) -> u.append("numbers", List.of("a")),
				(u) -> u.append("n", List.of(1)), (u) -> u.addToSet("tags", Set.of(1)),
				(u) -> u.removeFromSet("names", Set.of("a")), (u) -> u.set("size", "large"),
				(u) -> u.set("size", Map.of("width", "wide")), (u) -> u.set(AttributePath.of("size", "width"), "wide"),
				(u) -> u.set("n", AttributeValue.fromS("5")), (u) -> u.set("numbers", List.of("a")));
	}

	@ParameterizedTest
	@MethodSource("unreadable")
	void updatesThatNobodyCouldReadAreRefused(Consumer<UpdateSpec> change) {
		assertThatIllegalArgumentException().isThrownBy(() -> this.parts.update(KEY, change))
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("five", "SHUT", "yesterday", "wide"));
		assertThat(this.client.requests()).isEmpty();
	}

	@Test
	void messagesNameAttributeAndTypes() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.parts.update(KEY, (u) -> u.set("n", "five")))
			.withMessage("Attribute 'n' of " + Part.class.getTypeName()
					+ " is stored as type N but was given a value of type S. Give a java.lang.Integer");
		assertThatIllegalArgumentException().isThrownBy(() -> this.parts.update(KEY, (u) -> u.set("n", 1.5)))
			.withMessage("Attribute 'n' of " + Part.class.getTypeName() + " would get a value of type N that does not "
					+ "become java.lang.Integer, so that nobody could read the item. Give a java.lang.Integer");
	}

	@Test
	void valuesThatBecomeThePropertyAreTaken() {
		List<Consumer<UpdateSpec>> changes = List.of((u) -> u.set("n", 5L), (u) -> u.set("n", 5.0),
				(u) -> u.set("state", "OPEN"), (u) -> u.set("state", State.OPEN), (u) -> u.set("n", null),
				(u) -> u.set("born", LocalDate.EPOCH), (u) -> u.set("born", "1970-01-01"),
				(u) -> u.set("size", new Size(1)), (u) -> u.set("size", Map.of("width", 1)),
				(u) -> u.set(AttributePath.of("size", "width"), 2), (u) -> u.set("unknown", "x"),
				(u) -> u.addToSet("tags", Set.of("a")), (u) -> u.append("numbers", List.of(1)),
				(u) -> u.increment("n", 1), (u) -> u.set(AttributePath.of("size", "since"), Instant.EPOCH));
		changes.forEach((change) -> assertThat(DefaultUpdateSpec.changes(EntityValues.of(schema()), change).actions())
			.hasSize(1));
	}

	private TableSchema<Part> schema() {
		return new ItemSchemas().of(Part.class).tableSchema();
	}

	@Test
	void conditionsOnAnotherTypeAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.parts.scan((s) -> s.where("n").eq("five")))
			.withMessageStartingWith("Attribute 'n' of " + Part.class.getTypeName() + " is stored as type N");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.parts.delete(KEY, (c) -> c.where("name").between(1, 2)));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.parts.update(KEY, (u) -> u.set("n", 1).where("n").in("a", "b")));
		assertThat(this.client.requests()).isEmpty();
	}

	@Test
	void beginningsAndElementsNeedNotBecomeTheProperty() {
		this.client.onScan((request) -> ScanResponse.builder().items(List.of()).count(0).scannedCount(0).build());
		assertThat(this.parts.scan((s) -> s.where("born").beginsWith("19").and("tags").contains("a")).toList())
			.isEmpty();
	}

	record Part(@DynamoDbPartitionKey String id, int n, String name, Set<String> tags, List<String> names,
			List<Integer> numbers, State state, LocalDate born, Size size) {

	}

	record Size(int width, Instant since) {

		Size(int width) {
			this(width, null);
		}

	}

	enum State {

		OPEN

	}

}
