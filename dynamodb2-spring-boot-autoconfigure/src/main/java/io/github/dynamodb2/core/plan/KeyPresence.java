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

import java.util.Optional;

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.ConditionFolding;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.model.KeySchema;

/**
 * Leaves out what is known of key attributes: they are there, and are not NULL.
 *
 * @param keys the key
 */
record KeyPresence(KeySchema keys) {

	/**
	 * Folds a condition on the items of a table, none of which lacks an attribute of the
	 * table's key.
	 * @return what is left to ask for, or empty when no item can meet the condition
	 */
	Optional<Condition> ofItems(Condition condition) {
		return ConditionFolding.fold(condition,
				(leaf) -> isOfKey(leaf) ? decided((Leaf.Presence) leaf) : Optional.of(leaf));
	}

	private static Optional<Condition> decided(Leaf.Presence presence) {
		return presence.state().needsValue() ? ConditionFolding.EVERYTHING : ConditionFolding.NOTHING;
	}

	/**
	 * Folds a condition on the entries of an index. Absence is left as it is, because the
	 * table may have items that the index lacks.
	 */
	Condition ofEntries(Condition condition) {
		return ConditionFolding.fold(condition, (leaf) -> (isOfKey(leaf) && ((Leaf.Presence) leaf).state().needsValue())
				? ConditionFolding.EVERYTHING : Optional.of(leaf))
			.orElse(condition);
	}

	private boolean isOfKey(Leaf leaf) {
		return leaf instanceof Leaf.Presence && leaf.path().isTopLevel() && this.keys.contains(leaf.path().root());
	}

}
