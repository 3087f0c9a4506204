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

package io.github.dynamodb2.autoconfigure.table;

import io.github.dynamodb2.autoconfigure.table.SchemaDifferences.Difference;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.operation.DescribeTableOperation;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SchemaDifferences}.
 */
class SchemaDifferencesTests {

	private static final TableModel FOUND = DescribeTableOperation.model(TableDescription.builder()
		.tableName("users")
		.attributeDefinitions(attribute("id", ScalarAttributeType.S), attribute("at", ScalarAttributeType.N),
				attribute("email", ScalarAttributeType.S), attribute("name", ScalarAttributeType.S))
		.keySchema(key("id", KeyType.HASH), key("name", KeyType.RANGE))
		.localSecondaryIndexes(LocalSecondaryIndexDescription.builder()
			.indexName("ByDate")
			.keySchema(key("id", KeyType.HASH), key("at", KeyType.RANGE))
			.projection(Projection.builder().projectionType(ProjectionType.ALL).build())
			.build())
		.globalSecondaryIndexes(GlobalSecondaryIndexDescription.builder()
			.indexName("ByEmail")
			.keySchema(key("email", KeyType.HASH))
			.projection(Projection.builder().projectionType(ProjectionType.INCLUDE).nonKeyAttributes("b", "a").build())
			.build())
		.build());

	private final TableDefinition.Builder declared = TableDefinition.named("users").partitionKey("id").sortKey("name");

	private final Index byDate = Index.local("ByDate").sortKey("at", ScalarAttributeType.N);

	private final Index byEmail = Index.global("ByEmail").partitionKey("email").project("a", "b");

	@Test
	void findsNoneWhereAllIsAsDeclared() {
		assertThat(new SchemaDifferences(this.declared.index(this.byDate).index(this.byEmail).build().model(), FOUND)
			.list()).isEmpty();
	}

	@Test
	void indexThatNobodyDeclaredIsNone() {
		assertThat(new SchemaDifferences(this.declared.build().model(), FOUND).list()).isEmpty();
	}

	@Test
	void findsAnotherKey() {
		TableDefinition other = TableDefinition.named("users")
			.partitionKey("id", ScalarAttributeType.N)
			.sortKey("name")
			.build();
		assertThat(new SchemaDifferences(other.model(), FOUND).list())
			.containsExactly(new Difference("key", "[id:N, name]", "[id, name]"));
	}

	@Test
	void findsAMissingIndex() {
		TableDefinition other = this.declared.index(Index.global("ByName").partitionKey("name").sortKey("at")).build();
		assertThat(new SchemaDifferences(other.model(), FOUND).list())
			.containsExactly(new Difference("index 'ByName'", "GLOBAL [name, at]", "-"));
	}

	@Test
	void findsAnIndexOfAnotherTypeAndKey() {
		TableDefinition other = this.declared.index(Index.global("ByDate").partitionKey("at", ScalarAttributeType.N))
			.build();
		assertThat(new SchemaDifferences(other.model(), FOUND).list()).containsExactly(
				new Difference("index 'ByDate' type", "GLOBAL", "LOCAL"),
				new Difference("index 'ByDate' key", "[at:N]", "[id, at:N]"));
	}

	@Test
	void findsAnotherProjection() {
		TableDefinition other = this.declared.index(this.byEmail.project("a", "c"))
			.index(this.byDate.projectKeysOnly())
			.build();
		assertThat(new SchemaDifferences(other.model(), FOUND).list()).containsExactly(
				new Difference("index 'ByDate' projection", "KEYS_ONLY", "ALL"),
				new Difference("index 'ByEmail' projection", "INCLUDE [a, c]", "INCLUDE [a, b]"));
	}

	@Test
	void listsTheGlobalIndexesThatAreMissing() {
		Index byName = Index.global("ByName").partitionKey("name");
		TableDefinition other = this.declared.index(byName)
			.index(Index.local("ByOther").sortKey("other"))
			.index(this.byEmail.projectAll())
			.build();
		assertThat(new SchemaDifferences(other.model(), FOUND).missing()).containsExactly(byName);
	}

	private static AttributeDefinition attribute(String name, ScalarAttributeType type) {
		return AttributeDefinition.builder().attributeName(name).attributeType(type).build();
	}

	private static KeySchemaElement key(String name, KeyType type) {
		return KeySchemaElement.builder().attributeName(name).keyType(type).build();
	}

}
