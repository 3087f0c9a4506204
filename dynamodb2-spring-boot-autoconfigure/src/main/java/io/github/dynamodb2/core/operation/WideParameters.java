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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.ConditionRenderer;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.write.ItemWrite;
import io.github.dynamodb2.core.write.UpdateAction;
import io.github.dynamodb2.core.write.UpdateExpression;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeAction;
import software.amazon.awssdk.services.dynamodb.model.AttributeValueUpdate;
import software.amazon.awssdk.services.dynamodb.model.ComparisonOperator;
import software.amazon.awssdk.services.dynamodb.model.ExpectedAttributeValue;

/**
 * The parameters that came before expressions, for a write so wide that no expression
 * could hold it: what attributes must be like, one by one. The service is not asked for
 * the item that it finds, which only expressions do for certain.
 *
 * @param expected what attributes must be like, by name, or {@code null} when nothing is
 * asked
 * @param updates what becomes of attributes, by name
 */
record WideParameters(@Nullable Map<String, ExpectedAttributeValue> expected,
		Map<String, AttributeValueUpdate> updates) {

	/**
	 * As many conditions and changes of single attributes fit in expressions surely.
	 */
	private static final int SURELY_FITTING = 100;

	/**
	 * Returns the parameters of a write.
	 * @return the parameters, or {@code null} where expressions hold it or nothing does
	 */
	static @Nullable WideParameters of(ItemWrite write) {
		List<UpdateAction> actions = (write instanceof ItemWrite.Update update) ? update.actions() : List.of();
		List<Condition> conditions = write.guard().isNone() ? List.of() : write.guard().condition().conjuncts();
		if (actions.size() <= SURELY_FITTING && conditions.size() <= SURELY_FITTING) {
			return null;
		}
		return (fits(write, actions) || !actions.stream().allMatch(WideParameters::isPlain)) ? null
				: of(conditions, updates(actions));
	}

	private static boolean fits(ItemWrite write, List<UpdateAction> actions) {
		ConditionRenderer renderer = new ConditionRenderer(Bindings.none());
		return UpdateExpression.of(actions, renderer).fits() && renderer.fits(write.guard().condition());
	}

	private static boolean isPlain(UpdateAction action) {
		return action instanceof UpdateAction.Change change && change.isPlain();
	}

	private static @Nullable WideParameters of(List<Condition> conditions, Map<String, AttributeValueUpdate> updates) {
		Map<String, ExpectedAttributeValue> expected = new HashMap<>();
		for (Condition condition : conditions) {
			ExpectedAttributeValue one = expectation(condition);
			if (one == null || expected.put(condition.paths().findFirst().orElseThrow().root(), one) != null) {
				return null;
			}
		}
		return new WideParameters(expected.isEmpty() ? null : expected, updates);
	}

	private static Map<String, AttributeValueUpdate> updates(List<UpdateAction> actions) {
		return actions.stream()
			.map(UpdateAction.Change.class::cast)
			.collect(Collectors.toMap((action) -> action.path().root(), WideParameters::update));
	}

	private static AttributeValueUpdate update(UpdateAction.Change action) {
		return (action.operand() instanceof Operand.Literal literal)
				? AttributeValueUpdate.builder().action(AttributeAction.PUT).value(literal.value()).build()
				: AttributeValueUpdate.builder().action(AttributeAction.DELETE).build();
	}

	private static @Nullable ExpectedAttributeValue expectation(Condition condition) {
		if (!(condition instanceof Leaf leaf) || !leaf.path().isTopLevel()) {
			return null;
		}
		if (leaf.equals(Leaf.notExists(leaf.path()))) {
			return ExpectedAttributeValue.builder().exists(false).build();
		}
		if (leaf.equals(Leaf.exists(leaf.path()))) {
			return ExpectedAttributeValue.builder().comparisonOperator(ComparisonOperator.NOT_NULL).build();
		}
		return (condition instanceof Leaf.Comparison comparison && comparison.operator() == Operator.EQ
				&& comparison.operand() instanceof Operand.Literal literal)
						? ExpectedAttributeValue.builder().value(literal.value()).build() : null;
	}

}
