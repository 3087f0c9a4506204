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

package io.github.dynamodb2.core.operation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.model.Projection;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.model.Throughput;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputDescription;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * One DescribeTable.
 *
 * @param table the table's physical name
 */
public record DescribeTableOperation(String table) {

	/**
	 * Sends it.
	 * @param calls the way to the service
	 * @return what the service says
	 * @throws io.github.dynamodb2.core.error.TableNotFoundException when there is no such
	 * table
	 */
	public TableDescription send(ServiceCalls calls) {
		DescribeTableRequest request = DescribeTableRequest.builder().tableName(this.table).build();
		return calls.send("DescribeTable", this.table, (client) -> client.describeTable(request)).table();
	}

	/**
	 * Makes the model of what the service says.
	 * @param description what the service says
	 * @return keys and indexes
	 */
	public static TableModel model(TableDescription description) {
		Map<String, ScalarAttributeType> types = description.attributeDefinitions()
			.stream()
			.collect(Collectors.toMap(AttributeDefinition::attributeName, AttributeDefinition::attributeType));
		Stream<Index> local = description.localSecondaryIndexes().stream().map((index) -> local(index, types));
		Stream<Index> global = description.globalSecondaryIndexes().stream().map((index) -> global(index, types));
		return TableModel.of(description.tableName(), keys(description.keySchema(), types),
				Stream.concat(local, global).toList());
	}

	private static Index local(LocalSecondaryIndexDescription index, Map<String, ScalarAttributeType> types) {
		return Index.local(index.indexName())
			.withKeys(keys(index.keySchema(), types))
			.withProjection(projection(index.projection()));
	}

	private static Index global(GlobalSecondaryIndexDescription index, Map<String, ScalarAttributeType> types) {
		Index result = Index.global(index.indexName())
			.withKeys(keys(index.keySchema(), types))
			.withProjection(projection(index.projection()));
		Throughput throughput = throughput(index.provisionedThroughput());
		return (throughput != null) ? result.throughput(throughput.read(), throughput.write()) : result;
	}

	private static KeySchema keys(List<KeySchemaElement> elements, Map<String, ScalarAttributeType> types) {
		return new KeySchema(attributes(elements, KeyType.HASH, types), attributes(elements, KeyType.RANGE, types));
	}

	private static List<KeyAttribute> attributes(List<KeySchemaElement> elements, KeyType type,
			Map<String, ScalarAttributeType> types) {
		return elements.stream()
			.filter((element) -> element.keyType() == type)
			.map((element) -> new KeyAttribute(element.attributeName(),
					types.getOrDefault(element.attributeName(), ScalarAttributeType.S)))
			.toList();
	}

	private static Projection projection(software.amazon.awssdk.services.dynamodb.model.Projection projection) {
		boolean include = projection.projectionType() == ProjectionType.INCLUDE;
		return new Projection(projection.projectionType(),
				include ? Set.copyOf(projection.nonKeyAttributes()) : Set.of());
	}

	/**
	 * Returns the throughput that is provisioned.
	 * @param description what the service says, or {@code null}
	 * @return the throughput, or {@code null} when it is on-demand
	 */
	static @Nullable Throughput throughput(@Nullable ProvisionedThroughputDescription description) {
		if (description == null || description.readCapacityUnits() == null || description.readCapacityUnits() == 0) {
			return null;
		}
		return new Throughput(description.readCapacityUnits(), description.writeCapacityUnits());
	}

}
