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
import java.util.stream.Stream;

import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.model.Throughput;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * The parts of a table's model in the SDK's form.
 */
final class TableElements {

	private TableElements() {
	}

	static List<KeySchemaElement> keySchema(KeySchema keys) {
		return Stream
			.concat(keys.partition().stream().map((attribute) -> element(attribute, KeyType.HASH)),
					keys.sort().stream().map((attribute) -> element(attribute, KeyType.RANGE)))
			.toList();
	}

	private static KeySchemaElement element(KeyAttribute attribute, KeyType type) {
		return KeySchemaElement.builder().attributeName(attribute.name()).keyType(type).build();
	}

	static List<AttributeDefinition> definitions(Map<String, ScalarAttributeType> types) {
		return types.entrySet()
			.stream()
			.map((entry) -> AttributeDefinition.builder()
				.attributeName(entry.getKey())
				.attributeType(entry.getValue())
				.build())
			.toList();
	}

	static Projection projection(io.github.dynamodb2.core.model.Projection projection) {
		boolean include = projection.type() == ProjectionType.INCLUDE;
		return Projection.builder()
			.projectionType(projection.type())
			.nonKeyAttributes(include ? projection.include().stream().sorted().toList() : null)
			.build();
	}

	static @Nullable ProvisionedThroughput throughput(@Nullable Throughput throughput) {
		return (throughput != null) ? ProvisionedThroughput.builder()
			.readCapacityUnits(throughput.read())
			.writeCapacityUnits(throughput.write())
			.build() : null;
	}

}
