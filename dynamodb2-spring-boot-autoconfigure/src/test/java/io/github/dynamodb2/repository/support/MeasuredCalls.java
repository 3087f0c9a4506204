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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.EntityTable;
import io.github.dynamodb2.core.Key;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.mapping.TableName;
import io.github.dynamodb2.repository.DynamoDb2Plans;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.repository.RepositorySettings;
import io.github.dynamodb2.support.ScriptedClient;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * Calls whose road through the house is measured.
 */
public class MeasuredCalls implements Supplier<Map<String, Runnable>> {

	private static final Map<String, AttributeValue> ITEM = Map.of("kind", AttributeValue.fromS("a"), "name",
			AttributeValue.fromS("b"), "note", AttributeValue.fromS("c"));

	@Override
	public Map<String, Runnable> get() {
		Connection connection = Connection.of(new ScriptedClient().onPut((request) -> PutItemResponse.builder().build())
			.onGet((request) -> GetItemResponse.builder().item(ITEM).build())
			.onQuery((request) -> QueryResponse.builder().items(List.of(ITEM)).count(1).scannedCount(1).build()));
		DynamoDb2MappingContext context = new DynamoDb2MappingContext();
		DynamoDb2RepositoryFactory factory = new DynamoDb2RepositoryFactory(
				new ConnectionEntityTableResolver(connection, context), context, RepositorySettings.standard(),
				new DynamoDb2Plans());
		factory.setBeanClassLoader(Things.class.getClassLoader());
		Things things = factory.getRepository(Things.class);
		EntityTable<Thing> table = connection
			.table(TableDefinition.named("things").partitionKey("kind").sortKey("name").build())
			.as(Thing.class);
		Thing thing = new Thing("a", "b", "c");
		Map<String, Runnable> calls = new LinkedHashMap<>();
		calls.put("derived query", () -> things.findByKindAndNameStartingWith("a", "b"));
		calls.put("findById", () -> things.findById(new ThingId("a", "b")));
		calls.put("save", () -> things.save(thing));
		calls.put("EntityTable.find", () -> table.find(Key.of("a", "b")));
		calls.put("EntityTable.put", () -> table.put(thing));
		return calls;
	}

	/**
	 * The repository of the calls.
	 */
	public interface Things extends DynamoDb2Repository<Thing, ThingId> {

		List<Thing> findByKindAndNameStartingWith(String kind, String prefix);

	}

	/**
	 * An entity.
	 */
	@TableName("things")
	public record Thing(@DynamoDbPartitionKey String kind, @DynamoDbSortKey String name, @Nullable String note) {
	}

	/**
	 * Its id.
	 */
	public record ThingId(String kind, String name) {
	}

}
