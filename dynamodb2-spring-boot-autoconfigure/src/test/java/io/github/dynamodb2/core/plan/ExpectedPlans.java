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

package io.github.dynamodb2.core.plan;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.TableModel;
import org.jspecify.annotations.Nullable;

/**
 * Starts the plans that cases expect; table, selection and consistency are the
 * question's.
 */
final class ExpectedPlans {

	private ExpectedPlans() {
	}

	static Function<Question, AccessPlan> get(Bound... key) {
		return (question) -> new GetPlan(question.model().name(),
				new KeyMatch(Stream.of(key).map((part) -> part.binding(question.model())).toList(), null),
				Condition.none(), question.selection(), question.policy().consistent());
	}

	static Function<Question, AccessPlan> batchGet(Bound... key) {
		return batchGet(Condition.none(), key);
	}

	static Function<Question, AccessPlan> batchGet(Condition check, Bound... key) {
		return (question) -> new BatchGetPlan(question.model().name(),
				Stream.of(key).map((part) -> part.binding(question.model())).toList(), check, question.order(),
				question.selection(), question.policy().consistent(), question.policy().maxFanOut());
	}

	static ExpectedQuery query() {
		return ExpectedQuery.on(null);
	}

	static ExpectedQuery query(String index) {
		return ExpectedQuery.on(index);
	}

	static Function<Question, AccessPlan> scan(@Nullable String index, String... without) {
		return (question) -> new ScanPlan(question.model().name(), question.model().requireIndex(index),
				question.condition(), question.selection(), List.of(without), question.policy().segments(),
				question.policy().consistent());
	}

	static Function<Question, AccessPlan> union(List<? extends Function<Question, AccessPlan>> branches) {
		return (question) -> new UnionPlan(question.model().name(),
				branches.stream().map((branch) -> branch.apply(question)).toList(), question.order());
	}

	static Bound one(String attribute, int slot) {
		return new Bound(attribute, slot, false);
	}

	static Bound many(String attribute, int slot) {
		return new Bound(attribute, slot, true);
	}

	static KeyAttribute keyAttribute(TableModel model, String name) {
		return new KeyAttribute(name, model.attributeTypes().get(name));
	}

	/**
	 * A key attribute and the slot of its value or values.
	 *
	 * @param attribute the attribute's name
	 * @param slot the slot
	 * @param many whether the slot holds a list
	 */
	record Bound(String attribute, int slot, boolean many) {

		KeyBinding binding(TableModel model) {
			KeyAttribute key = keyAttribute(model, this.attribute);
			return this.many ? new KeyBinding.In(key, Operand.slot(this.slot))
					: new KeyBinding.Equal(key, Operand.slot(this.slot));
		}

	}

}
