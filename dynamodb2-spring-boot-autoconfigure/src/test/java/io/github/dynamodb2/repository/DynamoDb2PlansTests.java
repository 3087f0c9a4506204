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

package io.github.dynamodb2.repository;

import java.util.List;

import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.AccessPlanner;
import io.github.dynamodb2.core.plan.PlanPolicy;
import io.github.dynamodb2.core.plan.PlanPolicy.Access;
import io.github.dynamodb2.core.plan.Selection;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import static io.github.dynamodb2.core.condition.Condition.none;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link DynamoDb2Plans}.
 */
class DynamoDb2PlansTests {

	private final AccessPlan scan = new AccessPlanner().plan(
			TableModel.of("t", KeySchema.of("id", ScalarAttributeType.S), List.of()), none(), List.of(),
			Selection.everything(), PlanPolicy.of(Access.ANY));

	private final DynamoDb2Plans plans = new DynamoDb2Plans();

	@Test
	void findsPlanByNameAndBySignature() {
		MethodPlan one = plan(First.class, "findByX(String)");
		MethodPlan two = plan(First.class, "findByX(String, Limit)");
		assertThat(this.plans.plan(First.class, "findByX(String)")).hasValue(one);
		assertThat(this.plans.plan(First.class, "findByX(String, Limit)")).hasValue(two);
		assertThat(this.plans.plan(First.class, "findByX")).isPresent();
		assertThat(this.plans.plan(First.class, "findBy")).isEmpty();
		assertThat(this.plans.plan(Second.class, "findByX")).isEmpty();
	}

	@Test
	void listsPlansByRepositoryAndMethod() {
		MethodPlan third = plan(Second.class, "a()");
		MethodPlan second = plan(First.class, "b()");
		MethodPlan first = plan(First.class, "a()");
		assertThat(this.plans.plans()).containsExactly(first, second, third);
	}

	@Test
	void laterPlanOfAMethodReplacesTheFormer() {
		plan(First.class, "a()");
		MethodPlan later = plan(First.class, "a()");
		assertThat(this.plans.plans()).containsExactly(later);
	}

	@Test
	void planIsOneSentence() {
		MethodPlan plan = plan(First.class, "streamAllBy()");
		assertThat(plan).hasToString("First.streamAllBy(): Scan of table 't'");
		assertThat(plan.scans()).isTrue();
		assertThat(plan.name()).isEqualTo("streamAllBy");
	}

	private MethodPlan plan(Class<?> repository, String method) {
		MethodPlan plan = new MethodPlan(repository, method, this.scan);
		this.plans.add(plan);
		return plan;
	}

	private interface First {

	}

	private interface Second {

	}

}
