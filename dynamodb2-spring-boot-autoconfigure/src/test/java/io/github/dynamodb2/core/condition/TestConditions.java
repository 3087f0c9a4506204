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

package io.github.dynamodb2.core.condition;

import java.util.List;

/**
 * Short words for conditions on slots.
 */
public final class TestConditions {

	private TestConditions() {
	}

	public static Condition all(Condition... parts) {
		return Condition.and(List.of(parts));
	}

	public static Condition any(Condition... parts) {
		return new Condition.Or(List.of(parts));
	}

	public static Condition not(Condition part) {
		return new Condition.Not(part);
	}

	public static Condition equal(String path, int slot) {
		return compare(path, Operator.EQ, slot);
	}

	public static Condition unequal(String path, int slot) {
		return compare(path, Operator.NE, slot);
	}

	public static Condition below(String path, int slot) {
		return compare(path, Operator.LT, slot);
	}

	public static Condition atMost(String path, int slot) {
		return compare(path, Operator.LTE, slot);
	}

	public static Condition above(String path, int slot) {
		return compare(path, Operator.GT, slot);
	}

	public static Condition atLeast(String path, int slot) {
		return compare(path, Operator.GTE, slot);
	}

	public static Condition compare(String path, Operator operator, int slot) {
		return new Leaf.Comparison(AttributePath.parse(path), operator, Operand.slot(slot));
	}

	public static Condition between(String path, int lower, int upper) {
		return new Leaf.Between(AttributePath.parse(path), Operand.slot(lower), Operand.slot(upper));
	}

	public static Condition in(String path, int slot) {
		return new Leaf.In(AttributePath.parse(path), Operand.slot(slot));
	}

	public static Condition beginsWith(String path, int slot) {
		return new Leaf.BeginsWith(AttributePath.parse(path), Operand.slot(slot), true);
	}

	public static Condition contains(String path, int slot) {
		return new Leaf.Contains(AttributePath.parse(path), Operand.slot(slot));
	}

	public static Condition exists(String path) {
		return Leaf.exists(AttributePath.parse(path));
	}

	public static Condition notExists(String path) {
		return Leaf.notExists(AttributePath.parse(path));
	}

	public static Condition isNull(String path) {
		return new Leaf.Presence(AttributePath.parse(path), Leaf.State.IS_NULL);
	}

	public static Condition isNotNull(String path) {
		return new Leaf.Presence(AttributePath.parse(path), Leaf.State.IS_NOT_NULL);
	}

}
