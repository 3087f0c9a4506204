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

package io.github.dynamodb2.core.write;

import java.util.Map;
import java.util.Optional;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.ConditionEvaluator;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.model.ValueSemantics;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Tells whether an item is what a write would have left: the whole item of a put, what an
 * update has set and removed, nothing after a delete. An update that does anything else,
 * that counts or appends for instance, cannot be recognised.
 *
 * @param found the item found, empty when there is none
 */
public record Recognition(Map<String, AttributeValue> found) implements ItemWrite.Visitor<Boolean> {

	@Override
	public Boolean put(ItemWrite.Put write) {
		return this.found.size() == write.item().size() && write.item()
			.entrySet()
			.stream()
			.allMatch((entry) -> Optional.ofNullable(this.found.get(entry.getKey()))
				.filter((value) -> ValueSemantics.same(entry.getValue(), value))
				.isPresent());
	}

	@Override
	public Boolean update(ItemWrite.Update write) {
		ConditionEvaluator item = new ConditionEvaluator(Bindings.none(), this.found);
		return !this.found.isEmpty() && !write.actions().isEmpty()
				&& write.actions().stream().allMatch((action) -> left(action).filter(item::meets).isPresent());
	}

	/**
	 * Returns what an item is like after an action.
	 */
	private static Optional<Leaf> left(UpdateAction action) {
		if (!(action instanceof UpdateAction.Change change)) {
			return Optional.empty();
		}
		return switch (change.kind()) {
			case SET, SET_IF_ABSENT -> Optional.ofNullable(change.operand())
				.map((value) -> new Leaf.Comparison(change.path(), Operator.EQ, value));
			case REMOVE -> Optional.of(Leaf.notExists(change.path()));
			default -> Optional.empty();
		};
	}

	@Override
	public Boolean delete(ItemWrite.Delete write) {
		return this.found.isEmpty();
	}

	/**
	 * A check leaves nothing.
	 */
	@Override
	public Boolean check(ItemWrite.Check write) {
		return false;
	}

}
