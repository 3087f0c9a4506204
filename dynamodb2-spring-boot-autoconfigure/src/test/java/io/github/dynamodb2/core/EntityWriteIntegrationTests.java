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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import io.github.dynamodb2.core.error.ItemChangedException;
import io.github.dynamodb2.core.error.ItemNotFoundException;
import io.github.dynamodb2.core.write.ItemWrite;
import io.github.dynamodb2.support.LocalDynamoDb;
import io.github.dynamodb2.support.RequestLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClientExtension;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbExtensionContext;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.extensions.AtomicCounterExtension;
import software.amazon.awssdk.enhanced.dynamodb.extensions.ReadModification;
import software.amazon.awssdk.enhanced.dynamodb.extensions.VersionedRecordExtension;
import software.amazon.awssdk.enhanced.dynamodb.extensions.WriteModification;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbAtomicCounter;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbVersionAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Writes of entities whatever their attributes are called, however many there are, and
 * whatever extensions of the Enhanced Client want.
 */
class EntityWriteIntegrationTests {

	private final RequestLog log = new RequestLog();

	private final DynamoDbClient client = LocalDynamoDb.client(this.log);

	private final TableDefinition definition = TableDefinition.named(LocalDynamoDb.freshName("writes"))
		.partitionKey("id")
		.build();

	@BeforeEach
	void create() {
		Connection.of(this.client).createTable(this.definition);
		this.log.clear();
	}

	@Test
	void attributesOfAnyNameAreUpdatedAndTheirVersionIsChecked() {
		EntityTable<Odd> table = Connection.of(this.client).table(this.definition).as(Odd.class);
		Odd first = table.insert(new Odd("a", 1, 2, 3, 4, 5, 6, null));
		assertThat(table.update(new Odd("a", 7, 8, null, 10, 11, 12, first.version())))
			.isEqualTo(new Odd("a", 7, 8, null, 10, 11, 12, 2L))
			.isEqualTo(table.get("a"));
		assertThatExceptionOfType(ItemChangedException.class).isThrownBy(() -> table.update(first));
		assertThatExceptionOfType(ItemChangedException.class).isThrownBy(() -> table.put(first));
		assertThatExceptionOfType(ItemChangedException.class).isThrownBy(() -> table.deleteEntity(first));
		table.deleteEntity(table.get("a"));
		assertThatExceptionOfType(ItemNotFoundException.class)
			.isThrownBy(() -> table.update(new Odd("a", 1, 2, 3, 4, 5, 6, 1L)));
	}

	@Test
	void anEntityTooWideForAnExpressionIsUpdatedLikeAnItem() {
		EntityTable<Map<String, Object>> table = wide(Connection.of(this.client), 400);
		Map<String, Object> stored = table.put(numbers(400, 1));
		Map<String, Object> changed = numbers(400, 2);
		changed.put("version", stored.get("version"));
		changed.remove("n399");
		Map<String, Object> updated = table.update(changed);
		assertThat(updated).containsEntry("n0", 2).containsEntry("version", 2).doesNotContainKey("n399");
		UpdateItemRequest request = this.log.only(UpdateItemRequest.class);
		assertThat(request.updateExpression()).isNull();
		assertThat(request.attributeUpdates()).hasSize(401);
		assertThatExceptionOfType(ItemChangedException.class).isThrownBy(() -> table.update(changed));
	}

	@Test
	void anEntityThatFitsInAnExpressionIsUpdatedByOne() {
		EntityTable<Map<String, Object>> table = wide(Connection.of(this.client), 200);
		table.put(numbers(200, 1));
		Map<String, Object> changed = numbers(200, 2);
		changed.put("version", 1);
		assertThat(table.update(changed)).containsEntry("version", 2);
		assertThat(this.log.only(UpdateItemRequest.class).updateExpression()).startsWith("SET #n0 = :v0, ");
	}

	@Test
	void countersAndConditionsOfExtensionsAreRenamedAndRunOnce() {
		Asking asking = new Asking();
		EntityTable<Counted> table = table(Counted.class, asking);
		asking.writes.set(0);
		table.insert(new Counted("a", null, "x"));
		assertThat(table.update(new Counted("a", null, "y"))).isEqualTo(new Counted("a", 1L, "y"));
		assertThat(asking.writes).hasValue(2);
		assertThatExceptionOfType(ItemChangedException.class).isThrownBy(() -> {
			asking.wanted = "z";
			table.update(new Counted("a", null, "y"));
		});
	}

	@Test
	void whatIsWrittenComesBackAsItIsRead() {
		EntityTable<Noted> table = table(Noted.class, new Shouting());
		assertThat(table.put(new Noted("a", "x"))).isEqualTo(table.get("a")).extracting("note").isEqualTo("X");
		assertThat(table.insert(new Noted("b", "x"))).isEqualTo(table.get("b"));
		assertThat(table.update(new Noted("a", "y"))).isEqualTo(table.get("a"));
		assertThat(table.putAll(List.of(new Noted("c", "x")))).containsExactly(table.get("c"));
	}

	@Test
	void writesAreExplainedAndNotSent() {
		Table items = Connection.of(this.client).table(this.definition);
		EntityTable<Odd> table = items.as(Odd.class);
		String name = this.definition.name();
		assertThat(items.explainUpdate(Key.of("a"), (u) -> u.set("city", "Oslo").increment("visits", 1)))
			.hasToString("UpdateItem on table '%s' by id: set city, increment visits, if (id exists), "
					+ "not repeated when its answer is lost", name)
			.returns(false, ItemWrite::isRepeatable);
		assertThat(items.explainPut(Map.of("id", "a"), (c) -> c.where("n").eq(3)))
			.hasToString("PutItem on table '%s' by id: the whole item, if (n = ?)", name)
			.returns(true, ItemWrite::isRepeatable);
		assertThat(items.explainDelete(Key.of("a"), (c) -> c.where("n").exists()))
			.hasToString("DeleteItem on table '%s' by id, if (n exists)", name);
		assertThat(table.explainPut(new Odd("a", 1, 2, 3, 4, 5, 6, 9L)))
			.hasToString("PutItem on table '%s' by id: the whole item, if (größe#version = ?)", name);
		assertThat(table.explainUpdate(new Odd("a", 1, null, 3, 4, 5, 6, null)).toString())
			.startsWith("UpdateItem on table '%s' by id: ".formatted(name))
			.contains("remove it's")
			.endsWith(", if (id exists and größe#version does not exist)");
		assertThat(this.log.operations()).isEmpty();
	}

	private <T> EntityTable<T> table(Class<T> type, DynamoDbEnhancedClientExtension more) {
		DynamoDbEnhancedClient enhanced = DynamoDbEnhancedClient.builder()
			.dynamoDbClient(this.client)
			.extensions(VersionedRecordExtension.builder().build(), AtomicCounterExtension.builder().build(), more)
			.build();
		return Connection.builder(this.client).enhancedClient(enhanced).build().table(this.definition).as(type);
	}

	private EntityTable<Map<String, Object>> wide(Connection connection, int attributes) {
		return connection.entityTable(this.definition, WideSchema.of(attributes));
	}

	private static Map<String, Object> numbers(int attributes, int value) {
		Map<String, Object> entity = WideSchema.entity("a");
		IntStream.range(0, attributes).forEach((number) -> entity.put("n" + number, value));
		return entity;
	}

	/**
	 * An entity whose attributes are called what no expression can say.
	 */
	record Odd(@DynamoDbPartitionKey String id, @DynamoDbAttribute("größe") Integer size,
			@DynamoDbAttribute("it's") @Nullable Integer its, @DynamoDbAttribute("first-name") @Nullable Integer dashed,
			@DynamoDbAttribute("first_name") Integer underscored, @DynamoDbAttribute("#hash") Integer hash,
			@DynamoDbAttribute(":v0") Integer colon,
			@DynamoDbAttribute("größe#version") @DynamoDbVersionAttribute @Nullable Long version) {
	}

	/**
	 * An entity with a note.
	 */
	record Noted(@DynamoDbPartitionKey String id, @DynamoDbAttribute("a:note") String note) {
	}

	/**
	 * An entity with a counter.
	 */
	record Counted(@DynamoDbPartitionKey String id,
			@DynamoDbAttribute("the count") @DynamoDbAtomicCounter @Nullable Long count,
			@DynamoDbAttribute("a:note") String note) {
	}

	/**
	 * Asks by placeholders of its own, one of which begins as another does.
	 */
	static final class Asking implements DynamoDbEnhancedClientExtension {

		private final AtomicInteger writes = new AtomicInteger();

		private String wanted = "x";

		@Override
		public WriteModification beforeWrite(DynamoDbExtensionContext.BeforeWrite context) {
			this.writes.incrementAndGet();
			return WriteModification.builder()
				.additionalConditionalExpression(Expression.builder()
					.expression("attribute_not_exists(#n) OR #nn = :v OR #nn = :vv")
					.expressionNames(Map.of("#n", "id", "#nn", "a:note"))
					.expressionValues(
							Map.of(":v", AttributeValue.fromS("never"), ":vv", AttributeValue.fromS(this.wanted)))
					.build())
				.build();
		}

	}

	/**
	 * Changes what is read.
	 */
	static final class Shouting implements DynamoDbEnhancedClientExtension {

		@Override
		public ReadModification afterRead(DynamoDbExtensionContext.AfterRead context) {
			Map<String, AttributeValue> item = new HashMap<>(context.items());
			item.computeIfPresent("a:note", (name, note) -> AttributeValue.fromS(note.s().toUpperCase()));
			return ReadModification.builder().transformedItem(item).build();
		}

	}

}
