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

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.IndexType;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.KeySchema;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * Takes the conditions that bind the key of one index out of a conjunction.
 */
final class KeyMatcher {

	private final Index index;

	private final List<Condition> left;

	private final List<KeyBinding> equal = new ArrayList<>();

	private @Nullable KeyRange range;

	KeyMatcher(Index index, Condition condition) {
		this.index = index;
		this.left = new ArrayList<>(condition.conjuncts());
	}

	/**
	 * Binds as much of the key as the conjunction allows.
	 * @return the first partition attribute that is not bound, or empty when all are
	 */
	Optional<KeyAttribute> match() {
		for (KeyAttribute attribute : this.index.keys().partition()) {
			if (!bindEqual(attribute)) {
				return Optional.of(attribute);
			}
		}
		for (KeyAttribute attribute : this.index.keys().sort()) {
			if (!bindEqual(attribute)) {
				bindRange(attribute);
				break;
			}
		}
		return Optional.empty();
	}

	KeyMatch keyMatch() {
		return new KeyMatch(this.equal, this.range);
	}

	Condition left() {
		return Condition.and(this.left);
	}

	private boolean bindEqual(KeyAttribute attribute) {
		Optional<KeyBinding> binding = binding(this.index.keys(), attribute, this.left);
		binding.ifPresent((found) -> {
			this.equal.add(found);
			this.left.removeAll(about(attribute, this.left));
		});
		return binding.isPresent();
	}

	private void bindRange(KeyAttribute attribute) {
		List<Condition> about = about(attribute, this.left);
		List<Condition> exclusions = about.stream().filter((part) -> exclusion(attribute, part).isPresent()).toList();
		List<Condition> ranges = about.stream().filter((part) -> !exclusions.contains(part)).toList();
		this.range = range(attribute, ranges);
		this.left.removeIf((part) -> ranges.contains(part) && isPartOf(this.range, part));
		if (!exclusions.isEmpty()) {
			this.range = new KeyRange.Gaps(attribute, this.range,
					exclusions.stream().flatMap((part) -> exclusion(attribute, part).stream()).toList(),
					isLastOfTable(attribute));
			this.left.removeAll(exclusions);
		}
	}

	/**
	 * Tells whether an attribute, with those before it, is the key of one item.
	 */
	private boolean isLastOfTable(KeyAttribute attribute) {
		List<KeyAttribute> keys = this.index.keys().attributes();
		return this.index.type() == IndexType.PRIMARY && attribute.equals(keys.get(keys.size() - 1));
	}

	private static @Nullable KeyRange range(KeyAttribute attribute, List<Condition> about) {
		if (about.size() == 1 && about.get(0) instanceof Leaf.BeginsWith begins
				&& attribute.type() != ScalarAttributeType.N) {
			return new KeyRange.Prefix(attribute, begins.prefix());
		}
		List<KeyRange.Bound> bounds = about.stream().flatMap((part) -> bounds(part).stream()).toList();
		return bounds.isEmpty() ? null : new KeyRange.Bounds(attribute, bounds);
	}

	private static boolean isPartOf(@Nullable KeyRange range, Condition part) {
		return range instanceof KeyRange.Prefix || !bounds(part).isEmpty();
	}

	/**
	 * Returns the conditions on one key attribute.
	 */
	static List<Condition> about(KeyAttribute attribute, List<Condition> conjuncts) {
		return conjuncts.stream()
			.filter((part) -> isAbout(attribute, (part instanceof Condition.Not not) ? not.part() : part))
			.toList();
	}

	/**
	 * Returns what the conditions on a key attribute bind it to, all of them together.
	 * @param keys the key
	 * @param attribute an attribute of the key
	 * @param conjuncts conditions that all hold
	 * @return one value or several, or empty when they give none, or a range of a sort
	 * attribute says it better
	 */
	static Optional<KeyBinding> binding(KeySchema keys, KeyAttribute attribute, List<Condition> conjuncts) {
		List<Condition> about = about(attribute, conjuncts);
		if (about.size() == 1) {
			return binding(attribute, about.get(0));
		}
		List<Condition> giving = about.stream().filter((part) -> binding(attribute, part).isPresent()).toList();
		boolean several = giving.stream().anyMatch((part) -> part instanceof Leaf.In);
		if (giving.isEmpty() || !(several || keys.partition().contains(attribute))) {
			return Optional.empty();
		}
		Condition values = giving.stream()
			.filter((part) -> !(part instanceof Leaf.In))
			.findFirst()
			.orElse(giving.get(0));
		List<Condition> others = new ArrayList<>(about);
		others.remove(values);
		return others.stream().allMatch((part) -> isDecidedBy(attribute, part))
				? binding(attribute, values).map((among) -> new KeyBinding.Among(among, others)) : Optional.empty();
	}

	/**
	 * Tells whether a value of a key attribute decides a condition on it, whose operands
	 * are values that the attribute may have.
	 */
	private static boolean isDecidedBy(KeyAttribute attribute, Condition condition) {
		if (condition instanceof Condition.Not not) {
			return isDecidedBy(attribute, not.part());
		}
		if (condition instanceof Leaf.BeginsWith) {
			return attribute.type() != ScalarAttributeType.N;
		}
		return condition instanceof Leaf.Comparison || condition instanceof Leaf.Between
				|| condition instanceof Leaf.In;
	}

	private static boolean isAbout(KeyAttribute attribute, Condition part) {
		return part instanceof Leaf leaf && leaf.isAbout(attribute.name());
	}

	/**
	 * Returns what a condition binds a key attribute to: one value or several, or nothing
	 * when it is about something else.
	 */
	static Optional<KeyBinding> binding(KeyAttribute attribute, Condition part) {
		if (!isAbout(attribute, part)) {
			return Optional.empty();
		}
		if (part instanceof Leaf.Comparison comparison && comparison.operator() == Operator.EQ) {
			return Optional.of(new KeyBinding.Equal(attribute, comparison.operand()));
		}
		return (part instanceof Leaf.In in) ? Optional.of(new KeyBinding.In(attribute, in.values())) : Optional.empty();
	}

	private static Optional<KeyBinding> exclusion(KeyAttribute attribute, Condition part) {
		if (part instanceof Leaf.Comparison comparison && comparison.operator() == Operator.NE) {
			return Optional.of(new KeyBinding.Equal(attribute, comparison.operand()));
		}
		return (part instanceof Condition.Not not) ? binding(attribute, not.part()) : Optional.empty();
	}

	private static List<KeyRange.Bound> bounds(Condition part) {
		if (part instanceof Leaf.Comparison comparison && comparison.operator() != Operator.NE) {
			return List.of(new KeyRange.Bound(comparison.operator(), comparison.operand()));
		}
		if (part instanceof Leaf.Between between) {
			return List.of(bound(Operator.GTE, between.lower()), bound(Operator.LTE, between.upper()));
		}
		return List.of();
	}

	private static KeyRange.Bound bound(Operator operator, Operand operand) {
		return new KeyRange.Bound(operator, operand);
	}

}
