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

package io.github.dynamodb2.autoconfigure.endpoint;

import java.util.List;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.AccessPlanner;
import io.github.dynamodb2.core.plan.PlanPolicy;
import io.github.dynamodb2.core.plan.PlanPolicy.Access;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.core.plan.UnionPlan;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link PlanCost} and of the warning of {@link ReadsDescriptor}.
 */
class PlanCostTests {

	private static final TableModel TABLE = TableModel.of("t", KeySchema.of("id", ScalarAttributeType.S),
			List.of(Index.global("by-a").partitionKey("a").projectAll(),
					Index.global("by-b").partitionKey("b").projectKeysOnly()));

	@Test
	void costIsThatOfTheKindOfPlan() {
		assertThat(cost("id", 1)).isEqualTo(new PlanCost("GetItem", CostClass.ITEM, null));
		assertThat(cost("a", 1)).isEqualTo(new PlanCost("Query", CostClass.QUERY, "by-a"));
		assertThat(cost("b", 1)).isEqualTo(new PlanCost("Query", CostClass.QUERY_AND_FETCH, "by-b"));
		assertThat(cost("c", 1)).isEqualTo(new PlanCost("Scan", CostClass.SCAN, null));
		assertThat(cost("c", 4)).isEqualTo(new PlanCost("Scan", CostClass.PARALLEL_SCAN, null));
	}

	@Test
	void unionCostsWhatItsDearestPartCosts() {
		AccessPlan cheap = plan("id", 1);
		AccessPlan dear = plan("b", 1);
		assertThat(PlanCost.of(new UnionPlan("t", List.of(cheap, dear), List.of())))
			.isEqualTo(new PlanCost("Query", CostClass.QUERY_AND_FETCH, "by-b"));
	}

	@Test
	void tenTimesAndAHundredItemsAreTooMuch() {
		assertThat(new ReadsDescriptor(100, 10, 1, List.of()).warning()).isNotNull();
		assertThat(new ReadsDescriptor(100, 0, 1, List.of()).warning()).isNotNull();
		assertThat(new ReadsDescriptor(100, 11, 1, List.of()).warning()).isNull();
		assertThat(new ReadsDescriptor(99, 0, 1, List.of()).warning()).isNull();
	}

	private static PlanCost cost(String attribute, int segments) {
		return PlanCost.of(plan(attribute, segments));
	}

	private static AccessPlan plan(String attribute, int segments) {
		Condition condition = new Leaf.Comparison(AttributePath.of(attribute), Operator.EQ,
				Operand.literal(AttributeValue.fromS("x")));
		return new AccessPlanner().plan(TABLE, condition, List.of(), Selection.everything(),
				PlanPolicy.of(Access.ANY).withSegments(segments));
	}

}
