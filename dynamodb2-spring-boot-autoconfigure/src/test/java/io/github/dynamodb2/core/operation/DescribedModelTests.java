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

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link DescribedModel}: what the SDK does not know is refused by name.
 */
class DescribedModelTests {

	@Test
	void unknownRoleOfAKeyAttributeIsRefused() {
		verify(table("S", "NEST").build(), "key attribute 'id' has the role 'NEST'");
	}

	@Test
	void unknownTypeOfAKeyAttributeIsRefused() {
		verify(table("DATE", "HASH").build(), "key attribute 'id' is of type 'DATE'");
	}

	@Test
	void unknownProjectionIsRefused() {
		GlobalSecondaryIndexDescription index = GlobalSecondaryIndexDescription.builder()
			.indexName("ByCity")
			.keySchema(KeySchemaElement.builder().attributeName("id").keyType(KeyType.HASH).build())
			.projection((projection) -> projection.projectionType("SOME"))
			.build();
		TableDescription table = table("S", "HASH").globalSecondaryIndexes(index).build();
		verify(table, "index 'ByCity' has the projection 'SOME'");
	}

	private static TableDescription.Builder table(String type, String role) {
		return TableDescription.builder()
			.tableName("users")
			.attributeDefinitions(AttributeDefinition.builder().attributeName("id").attributeType(type).build())
			.keySchema(KeySchemaElement.builder().attributeName("id").keyType(role).build());
	}

	private static void verify(TableDescription table, String what) {
		assertThatExceptionOfType(DynamoDb2Exception.class).isThrownBy(() -> DescribeTableOperation.model(table))
			.withMessage("Table 'users' cannot be used: %s, which this version of the AWS SDK does not know. "
					+ "Use a newer one", what);
	}

}
