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

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.dynamodb2.core.error.ConditionFailedException;
import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.ItemChangedException;
import io.github.dynamodb2.core.error.ItemExistsException;
import io.github.dynamodb2.core.error.ItemNotFoundException;
import io.github.dynamodb2.support.FaultyHttp;
import io.github.dynamodb2.support.FaultyHttp.Fault;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbAtomicCounter;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbVersionAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What single kinds of writes do when answers are lost.
 */
class LostAnswerKindsIntegrationTests {

	private final FaultyHttp http = new FaultyHttp();

	private final DynamoDbClient client = this.http.client();

	private final TableDefinition definition = TableDefinition.named(LocalDynamoDb.freshName("kinds"))
		.partitionKey("id")
		.build();

	private final Table reliable = LocalDynamoDb.connection().table(this.definition);

	private final Table table = Connection.of(this.client).table(this.definition);

	@BeforeEach
	void createTable() {
		LocalDynamoDb.connection().createTable(this.definition);
	}

	@AfterEach
	void close() {
		this.client.close();
	}

	@Test
	void clientOfTheApplicationRecognisesItsInsertToo() {
		try (DynamoDbClient own = this.http.ownClient(3)) {
			this.http.next("PutItem", Fault.LOST_ANSWER);
			Connection.of(own).table(this.definition).insert(Map.of("id", "a", "n", 1.50));
		}
		assertThat(this.reliable.has("a")).isTrue();
	}

	@Test
	void itemOfAnotherIsAConflictWhoseOutcomeIsNotKnown() {
		this.reliable.put(Map.of("id", "a", "n", 2));
		this.http.next("PutItem", Fault.CUT_BEFORE);
		assertThatExceptionOfType(ItemExistsException.class)
			.isThrownBy(() -> this.table.insert(Map.of("id", "a", "n", 1)))
			.withMessageEndingWith(". An attempt of this write whose answer was lost may have been done before that")
			.satisfies((ex) -> assertThat(ex.isOutcomeKnown()).isFalse())
			.satisfies((ex) -> assertThat(ex.table()).isEqualTo(this.definition.name()))
			.satisfies((ex) -> assertThat(ex.key()).isEqualTo(Map.of("id", AttributeValue.fromS("a"))));
		this.http.next("PutItem", Fault.THROTTLED, Fault.NOT_CONNECTED);
		assertThatExceptionOfType(ItemExistsException.class)
			.isThrownBy(() -> this.table.insert(Map.of("id", "a", "n", 1)))
			.satisfies((ex) -> assertThat(ex.isOutcomeKnown()).isTrue());
	}

	@Test
	void updateOfWhatIsGoneIsNotKnown() {
		this.http.next("UpdateItem", Fault.FAILED_BEFORE);
		assertThatExceptionOfType(ItemNotFoundException.class)
			.isThrownBy(() -> this.table.update(Key.of("a"), (u) -> u.set("n", 1)))
			.satisfies((ex) -> assertThat(ex.isOutcomeKnown()).isFalse());
	}

	@Test
	void updateThatChangesASetIsNotRecognised() {
		this.reliable.put(Map.of("id", "a", "state", "open"));
		this.http.next("UpdateItem", Fault.LOST_ANSWER);
		assertThatExceptionOfType(ConditionFailedException.class)
			.isThrownBy(() -> this.table.update(Key.of("a"),
					(u) -> u.set("state", "done").addToSet("tags", Set.of("x")).where("state").eq("open")))
			.satisfies((ex) -> assertThat(ex.isOutcomeKnown()).isFalse());
	}

	@Test
	void itemThatWentWithALostAnswerIsNotReplacedByOnesOwn() {
		this.reliable.put(Map.of("id", "a", "n", 1));
		this.http.next("PutItem", Fault.LOST_ANSWER);
		assertThatExceptionOfType(DynamoDb2Exception.class)
			.isThrownBy(() -> this.table.getAndPut(Map.of("id", "a", "n", 2)))
			.withMessage("PutItem on table '%s' was done, but the answer with the item that was there before was lost. "
					+ "Read the item to see what is there now", this.definition.name());
		this.http.next("PutItem", Fault.CUT_BEFORE);
		assertThat(this.table.getAndPut(Map.of("id", "a", "n", 3)).orElseThrow().getNumber("n"))
			.isEqualByComparingTo("2");
	}

	@Test
	void counterOfAnEntityIsNotCountedTwice() {
		EntityTable<Counted> counted = this.table.as(Counted.class);
		this.reliable.put(Map.of("id", "a", "hits", 1));
		this.http.next("UpdateItem", Fault.LOST_ANSWER);
		assertThatExceptionOfType(DynamoDb2Exception.class).isThrownBy(() -> counted.update(new Counted("a", null)))
			.satisfies((ex) -> assertThat(ex.isOutcomeKnown()).isFalse());
		assertThat(this.reliable.get("a").getNumber("hits")).isEqualByComparingTo("2");
	}

	@Test
	void primitiveVersionIsTreatedAlikeBySaveAndDelete() {
		EntityTable<Primitive> primitives = this.table.as(Primitive.class);
		this.reliable.put(Map.of("id", "a"));
		primitives.deleteEntity(new Primitive("a", 0));
		assertThat(this.reliable.has("a")).isFalse();
		this.reliable.put(Map.of("id", "a", "version", 0));
		primitives.deleteEntity(new Primitive("a", 0));
		assertThat(this.reliable.has("a")).isFalse();
		primitives.put(new Primitive("a", 0));
		assertThatExceptionOfType(ItemChangedException.class)
			.isThrownBy(() -> primitives.deleteEntity(new Primitive("a", 0)));
		assertThatExceptionOfType(ItemChangedException.class).isThrownBy(() -> primitives.put(new Primitive("a", 0)));
		assertThat(primitives.putAll(List.of(new Primitive("b", 0))).get(0).version()).isEqualTo(1);
	}

	/**
	 * An entity that counts.
	 */
	public record Counted(@DynamoDbPartitionKey String id, @DynamoDbAtomicCounter @Nullable Long hits) {
	}

	/**
	 * An entity whose version is primitive.
	 */
	public record Primitive(@DynamoDbPartitionKey String id, @DynamoDbVersionAttribute int version) {
	}

}
