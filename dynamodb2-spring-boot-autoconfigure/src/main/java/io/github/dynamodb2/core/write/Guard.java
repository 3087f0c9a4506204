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

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.model.KeySchema;

/**
 * What must hold for the item that is there before a write is done, and why it is asked.
 * Its values are literals, so that guards can be joined.
 *
 * @param condition the condition
 * @param reasons why it is asked; none where nothing is
 */
public record Guard(Condition condition, Set<Reason> reasons) {

	/**
	 * The guard that lets every write pass.
	 */
	public static final Guard NONE = new Guard(Condition.none(), Set.of());

	public Guard {
		reasons = Set.copyOf(reasons);
	}

	/**
	 * Returns the guard of a write that must not replace anything.
	 * @param keys the table's own key
	 * @return the guard
	 */
	public static Guard absent(KeySchema keys) {
		return new Guard(Leaf.notExists(partition(keys)), Set.of(Reason.ABSENT));
	}

	/**
	 * Returns the guard of a write that must not create anything.
	 * @param keys the table's own key
	 * @return the guard
	 */
	public static Guard present(KeySchema keys) {
		return new Guard(Leaf.exists(partition(keys)), Set.of(Reason.PRESENT));
	}

	private static AttributePath partition(KeySchema keys) {
		return AttributePath.of(keys.partition().get(0).name());
	}

	/**
	 * Returns the guard of a condition.
	 * @param condition the condition, its values literals
	 * @param reason why it is asked
	 * @return the guard, or {@link #NONE} when the condition asks for nothing
	 */
	public static Guard of(Condition condition, Reason reason) {
		return condition.isNone() ? NONE : new Guard(condition, Set.of(reason));
	}

	/**
	 * Joins two guards: both must let the write pass.
	 * @param other the other guard
	 * @return the guard
	 */
	public Guard and(Guard other) {
		if (isNone() || other.isNone()) {
			return isNone() ? other : this;
		}
		Set<Reason> both = EnumSet.copyOf(this.reasons);
		both.addAll(other.reasons);
		return new Guard(Condition.and(List.of(this.condition, other.condition)), both);
	}

	/**
	 * Tells whether every write passes.
	 * @return whether nothing is asked
	 */
	public boolean isNone() {
		return this.reasons.isEmpty();
	}

	/**
	 * Tells why the condition is asked.
	 * @param reason a reason
	 * @return whether it is one of this guard's
	 */
	public boolean is(Reason reason) {
		return this.reasons.contains(reason);
	}

	/**
	 * Why a write is guarded; it decides what is thrown when the guard does not hold.
	 */
	public enum Reason {

		/**
		 * An insert: no item may have the key.
		 */
		ABSENT,

		/**
		 * An update: an item must have the key.
		 */
		PRESENT,

		/**
		 * The item must have the version that was read, or what else an extension of the
		 * Enhanced Client asks.
		 */
		VERSION,

		/**
		 * The attributes that were read must be unchanged.
		 */
		UNCHANGED,

		/**
		 * The caller asks.
		 */
		CALLER

	}

}
