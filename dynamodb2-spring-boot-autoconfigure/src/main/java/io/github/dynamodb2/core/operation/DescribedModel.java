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

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.model.Projection;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.model.Throughput;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * Makes the model of a table of the service's description. What the SDK does not know is
 * refused by name.
 *
 * @param description what the service says
 */
record DescribedModel(TableDescription description) {

	TableModel model() {
		Map<String, AttributeDefinition> types = this.description.attributeDefinitions()
			.stream()
			.collect(Collectors.toMap(AttributeDefinition::attributeName, (definition) -> definition));
		Stream<Index> local = this.description.localSecondaryIndexes()
			.stream()
			.map((index) -> Index.local(index.indexName())
				.withKeys(keys(index.keySchema(), types))
				.withProjection(projection(index.indexName(), index.projection())));
		Stream<Index> global = this.description.globalSecondaryIndexes().stream().map((index) -> global(index, types));
		return TableModel.of(this.description.tableName(), keys(this.description.keySchema(), types),
				Stream.concat(local, global).toList());
	}

	private Index global(GlobalSecondaryIndexDescription index, Map<String, AttributeDefinition> types) {
		Index result = Index.global(index.indexName())
			.withKeys(keys(index.keySchema(), types))
			.withProjection(projection(index.indexName(), index.projection()));
		Throughput throughput = DescribeTableOperation.throughput(index.provisionedThroughput());
		return (throughput != null) ? result.throughput(throughput.read(), throughput.write()) : result;
	}

	private KeySchema keys(List<KeySchemaElement> elements, Map<String, AttributeDefinition> types) {
		elements.stream()
			.filter((element) -> element.keyType() != KeyType.HASH && element.keyType() != KeyType.RANGE)
			.findFirst()
			.ifPresent((element) -> {
				throw unknown("key attribute '" + element.attributeName() + "' has the role",
						element.keyTypeAsString());
			});
		return new KeySchema(attributes(elements, KeyType.HASH, types), attributes(elements, KeyType.RANGE, types));
	}

	private List<KeyAttribute> attributes(List<KeySchemaElement> elements, KeyType role,
			Map<String, AttributeDefinition> types) {
		return elements.stream()
			.filter((element) -> element.keyType() == role)
			.map((element) -> new KeyAttribute(element.attributeName(),
					type(element.attributeName(), types.get(element.attributeName()))))
			.toList();
	}

	private ScalarAttributeType type(String attribute, @Nullable AttributeDefinition definition) {
		ScalarAttributeType type = (definition != null) ? definition.attributeType() : null;
		if (type == null || type == ScalarAttributeType.UNKNOWN_TO_SDK_VERSION) {
			throw unknown("key attribute '" + attribute + "' is of type",
					(definition != null) ? definition.attributeTypeAsString() : null);
		}
		return type;
	}

	private Projection projection(String index,
			software.amazon.awssdk.services.dynamodb.model.@Nullable Projection projection) {
		ProjectionType type = (projection != null) ? projection.projectionType() : null;
		if (projection == null || type == null || type == ProjectionType.UNKNOWN_TO_SDK_VERSION) {
			throw unknown("index '" + index + "' has the projection",
					(projection != null) ? projection.projectionTypeAsString() : null);
		}
		boolean include = type == ProjectionType.INCLUDE;
		return new Projection(type, include ? Set.copyOf(projection.nonKeyAttributes()) : Set.of());
	}

	private DynamoDb2Exception unknown(String what, @Nullable String found) {
		return new DynamoDb2Exception(("Table '%s' cannot be used: %s '%s', which this version of the AWS SDK "
				+ "does not know. Use a newer one")
			.formatted(this.description.tableName(), what, found), null);
	}

}
