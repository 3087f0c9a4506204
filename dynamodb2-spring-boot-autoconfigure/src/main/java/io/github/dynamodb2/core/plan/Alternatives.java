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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;

/**
 * Puts the disjunctions of a question into the form that is cheapest to answer, which
 * holds for the same items.
 */
final class Alternatives {

	private Alternatives() {
	}

	/**
	 * Rewrites the disjunctions among the parts that must all hold: {@code =} and
	 * {@code in} on one attribute become one {@code in}, and what all alternatives ask
	 * for is asked for once.
	 * @param condition the condition
	 * @return an equivalent condition
	 */
	static Condition simplified(Condition condition) {
		return Condition.and(condition.conjuncts()
			.stream()
			.map((part) -> (part instanceof Condition.Or or) ? simplified(flat(or)) : part)
			.toList());
	}

	private static List<Condition> flat(Condition.Or or) {
		return or.parts()
			.stream()
			.flatMap((part) -> (part instanceof Condition.Or inner) ? flat(inner).stream() : Stream.of(part))
			.distinct()
			.toList();
	}

	private static Condition simplified(List<Condition> alternatives) {
		if (alternatives.size() == 1) {
			return alternatives.get(0);
		}
		return in(alternatives).orElseGet(() -> factored(alternatives));
	}

	private static Optional<Condition> in(List<Condition> alternatives) {
		List<AttributePath> paths = alternatives.stream().flatMap(Condition::paths).distinct().toList();
		if (paths.size() != 1 || !alternatives.stream().allMatch(Alternatives::givesValues)) {
			return Optional.empty();
		}
		List<Operand> values = new ArrayList<>();
		List<Operand> lists = new ArrayList<>();
		for (Condition alternative : alternatives) {
			if (alternative instanceof Leaf.In in) {
				lists.add(in.values());
			}
			else {
				values.add(((Leaf.Comparison) alternative).operand());
			}
		}
		return Optional.of(new Leaf.In(paths.get(0), new Operand.Joined(values, lists)));
	}

	private static boolean givesValues(Condition part) {
		return part instanceof Leaf.In
				|| (part instanceof Leaf.Comparison comparison && comparison.operator() == Operator.EQ);
	}

	private static Condition factored(List<Condition> alternatives) {
		List<Condition> common = alternatives.get(0)
			.conjuncts()
			.stream()
			.filter((part) -> alternatives.stream().allMatch((alternative) -> alternative.conjuncts().contains(part)))
			.toList();
		if (common.isEmpty()) {
			return new Condition.Or(alternatives);
		}
		List<Condition> rest = alternatives.stream().map((alternative) -> without(alternative, common)).toList();
		List<Condition> all = new ArrayList<>(common);
		if (rest.stream().noneMatch(Condition::isNone)) {
			all.add(simplified(rest));
		}
		return Condition.and(all);
	}

	private static Condition without(Condition alternative, List<Condition> common) {
		return Condition.and(alternative.conjuncts().stream().filter((part) -> !common.contains(part)).toList());
	}

}
