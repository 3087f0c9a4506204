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

package io.github.dynamodb2.mapping;

import java.time.Instant;
import java.util.List;

import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.IndexType;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.AccessPlanner;
import io.github.dynamodb2.core.plan.PlanPolicy;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.core.schema.ItemSchemas;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.mapper.Order;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbConvertedBy;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondaryPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondarySortKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link EntityDefinitions}.
 */
class EntityDefinitionsTests {

	private final ItemSchemas schemas = new ItemSchemas();

	@Test
	void tableNameIsThatOfTheAnnotationOrTheClass() {
		assertThat(EntityDefinitions.tableName(User.class)).isEqualTo("${users.table}");
		assertThat(EntityDefinitions.tableName(Reading.class)).isEqualTo("Reading");
	}

	@Test
	void definesKeysAndIndexesOfTheClass() {
		TableDefinition definition = EntityDefinitions.define(this.schemas.of(User.class), "people");
		TableDefinition expected = TableDefinition.named("people")
			.partitionKey("account_type")
			.sortKey("last_name")
			.index(Index.local("ByDate").sortKey("joined", ScalarAttributeType.N))
			.index(Index.global("EmailIndex").partitionKey("email").projectKeysOnly())
			.index(Index.global("CityIndex").partitionKey("city").project("first_name"))
			.build();
		assertThat(definition.model().withPresent(expected.model().present())).isEqualTo(expected.model());
		assertThat(definition.throughput()).isNull();
		assertThat(definition.timeToLive()).isNull();
	}

	@Test
	void anIndexIsGlobalByItsOwnPartitionKeyAlone() {
		TableModel model = EntityDefinitions.define(this.schemas.of(Own.class), "own").model();
		assertThat(model.requireIndex("ByOwn").type()).isEqualTo(IndexType.GLOBAL);
		assertThat(model.requireIndex("ByAt").type()).isEqualTo(IndexType.LOCAL);
	}

	@Test
	void aTableWithoutSortKeyHasGlobalIndexesOnly() {
		TableModel model = EntityDefinitions.define(this.schemas.of(Keyed.class), "keyed").model();
		assertThat(model.requireIndex("ByAge").type()).isEqualTo(IndexType.GLOBAL);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> EntityDefinitions.define(this.schemas.of(NoSort.class), "no-sort"))
			.withMessage("Local index 'ByAge' needs a table with a sort key, but 'no-sort' has the key [id]. "
					+ "Make the index global");
	}

	@Test
	void theOrderOfPropertiesAndAnnotationsDoesNotMatter() {
		TableModel model = EntityDefinitions.define(this.schemas.of(Plan.class), "plans").model();
		for (Class<?> other : List.of(BackwardsPlan.class, MixedPlan.class)) {
			TableModel same = EntityDefinitions.define(this.schemas.of(other), "plans").model();
			assertThat(same).isEqualTo(model);
			for (String attribute : List.of("owner", "status", "id")) {
				assertThat(plan(same, attribute)).isEqualTo(plan(model, attribute));
			}
		}
		assertThat(plan(model, "owner")).hasToString("Query on index 'by-due' of table 'plans': owner = ?");
		assertThat(plan(model, "status")).hasToString("Query on index 'by-owner' of table 'plans': status = ?");
	}

	private static AccessPlan plan(TableModel model, String attribute) {
		Condition condition = new Leaf.Comparison(AttributePath.of(attribute), Operator.EQ, Operand.slot(0));
		return new AccessPlanner().plan(model, condition, List.of(), Selection.everything(), PlanPolicy.standard());
	}

	@Test
	void primitivesArePresent() {
		TableModel model = EntityDefinitions.define(this.schemas.of(User.class), "people").model();
		assertThat(model.present()).containsExactly("owner");
	}

	@Test
	void keepsTheOrderOfSeveralKeyAttributes() {
		TableModel model = EntityDefinitions.define(this.schemas.of(Match.class), "matches").model();
		Index index = model.requireIndex("ByPlace");
		assertThat(index.keys().partition()).extracting("name").containsExactly("tournament", "region");
		assertThat(index.keys().sort()).extracting("name").containsExactly("round", "bracket");
	}

	@Test
	void refusesAProjectionOfAnUnknownIndex() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> EntityDefinitions.define(this.schemas.of(Misspelt.class), "misspelt"))
			.withMessage("@IndexProjection of %s names index 'ByNmae', but its indexes are [ByName]. ".formatted(
					Misspelt.class.getName()) + "Correct the name, or annotate the key properties of that index");
	}

	@Test
	void refusesAWrongProjection() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> EntityDefinitions.define(this.schemas.of(WrongInclude.class), "wrong"))
			.withMessage("@IndexProjection for index 'ByName' of %s is wrong: Only a projection of type INCLUDE lists "
				.formatted(WrongInclude.class.getName()) + "attributes but it was KEYS_ONLY");
	}

	@TableName("${users.table}")
	@IndexProjection(indexName = "EmailIndex", type = ProjectionType.KEYS_ONLY)
	@IndexProjection(indexName = "CityIndex", type = ProjectionType.INCLUDE, include = "first_name")
	record User(@DynamoDbPartitionKey @DynamoDbAttribute("account_type") String accountType,
			@DynamoDbSortKey @DynamoDbAttribute("last_name") String lastName,
			@DynamoDbSecondarySortKey(indexNames = "ByDate") @DynamoDbConvertedBy(EpochMillis.class) Instant joined,
			@DynamoDbAttribute("first_name") @Nullable String firstName,
			@DynamoDbSecondaryPartitionKey(indexNames = "EmailIndex") @Nullable String email,
			@DynamoDbSecondaryPartitionKey(indexNames = "CityIndex") @Nullable String city, boolean owner) {
	}

	record Reading(@DynamoDbPartitionKey String sensor, @DynamoDbSortKey Instant takenAt) {
	}

	record Match(@DynamoDbPartitionKey String id,
			@DynamoDbSecondaryPartitionKey(indexNames = "ByPlace", order = Order.SECOND) String region,
			@DynamoDbSecondaryPartitionKey(indexNames = "ByPlace", order = Order.FIRST) String tournament,
			@DynamoDbSecondarySortKey(indexNames = "ByPlace", order = Order.SECOND) String bracket,
			@DynamoDbSecondarySortKey(indexNames = "ByPlace", order = Order.FIRST) int round) {
	}

	@IndexProjection(indexName = "ByNmae", type = ProjectionType.KEYS_ONLY)
	record Misspelt(@DynamoDbPartitionKey String id,
			@DynamoDbSecondaryPartitionKey(indexNames = "ByName") String name) {
	}

	@IndexProjection(indexName = "ByName", type = ProjectionType.KEYS_ONLY, include = "id")
	record WrongInclude(@DynamoDbPartitionKey String id,
			@DynamoDbSecondaryPartitionKey(indexNames = "ByName") String name) {
	}

	// @formatter:off
	record Plan(@DynamoDbPartitionKey String id,
			@DynamoDbSecondaryPartitionKey(indexNames = { "by-due", "by-made" }) String owner,
			@DynamoDbSecondaryPartitionKey(indexNames = { "by-state", "by-owner" }) String status,
			@DynamoDbSecondarySortKey(indexNames = { "by-due", "by-owner" }) long due,
			@DynamoDbSecondarySortKey(indexNames = { "by-made", "by-state" }) long made) {
	}

	record BackwardsPlan(@DynamoDbSecondarySortKey(indexNames = { "by-state", "by-made" }) long made,
			@DynamoDbSecondarySortKey(indexNames = { "by-owner", "by-due" }) long due,
			@DynamoDbSecondaryPartitionKey(indexNames = { "by-owner", "by-state" }) String status,
			@DynamoDbSecondaryPartitionKey(indexNames = { "by-made", "by-due" }) String owner,
			@DynamoDbPartitionKey String id) {
	}

	record MixedPlan(@DynamoDbSecondarySortKey(indexNames = { "by-owner", "by-due" }) long due,
			@DynamoDbSecondaryPartitionKey(indexNames = { "by-made", "by-due" }) String owner,
			@DynamoDbPartitionKey String id,
			@DynamoDbSecondarySortKey(indexNames = { "by-made", "by-state" }) long made,
			@DynamoDbSecondaryPartitionKey(indexNames = { "by-state", "by-owner" }) String status) {
	}
	// @formatter:on

	record Own(@DynamoDbPartitionKey @DynamoDbSecondaryPartitionKey(indexNames = "ByOwn") String id,
			@DynamoDbSortKey String sort,
			@DynamoDbSecondarySortKey(indexNames = "ByOwn") @DynamoDbSecondarySortKey(indexNames = "ByAt") String at) {
	}

	record Keyed(@DynamoDbPartitionKey @DynamoDbSecondaryPartitionKey(indexNames = "ByAge") String id,
			@DynamoDbSecondarySortKey(indexNames = "ByAge") int age) {
	}

	record NoSort(@DynamoDbPartitionKey String id, @DynamoDbSecondarySortKey(indexNames = "ByAge") int age) {
	}

}
