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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.model.ValueSemantics;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a position must be like for a read to go on behind it. A position has been in the
 * hands of others and may be made up, so it is looked at before DynamoDB is asked.
 */
public final class ResumeRule {

	private static final String ALTERED = "The position was altered: key attribute '%s' %s";

	private static final String ELSEWHERE = "The position belongs to another query: "
			+ "it lies where this one does not read";

	private final AccessPlan plan;

	private final Map<String, PositionAttribute> attributes = new LinkedHashMap<>();

	private ResumeRule(AccessPlan plan) {
		this.plan = plan;
	}

	/**
	 * Makes the rule of a plan.
	 * @param tableKeys the table's own key
	 * @param plan the plan
	 * @return the rule
	 */
	public static ResumeRule of(KeySchema tableKeys, AccessPlan plan) {
		ResumeRule rule = new ResumeRule(plan);
		rule.collect(tableKeys);
		if (plan instanceof QueryPlan query) {
			rule.collect(query.index().keys());
		}
		if (plan instanceof ScanPlan scan) {
			rule.collect(scan.index().keys());
		}
		return rule;
	}

	private void collect(KeySchema keys) {
		keys.partition().forEach((attribute) -> collect(PositionAttribute.partition(attribute)));
		keys.sort().forEach((attribute) -> collect(PositionAttribute.sort(attribute)));
	}

	private void collect(PositionAttribute attribute) {
		this.attributes.merge(attribute.name(), attribute, PositionAttribute::narrower);
	}

	/**
	 * Returns the attributes of a position.
	 * @return the keys of the table and of the index that is read
	 */
	public List<KeyAttribute> attributes() {
		return this.attributes.values().stream().map(PositionAttribute::attribute).toList();
	}

	/**
	 * Says why a read cannot go on behind a position. DynamoDB alone knows in which
	 * segment of a Scan it lies, and a union, whose pages have no positions, is not
	 * looked at.
	 * @param position the position
	 * @param bindings the values of the call
	 * @return a sentence without values, or empty when it can
	 */
	public Optional<String> refusal(Map<String, AttributeValue> position, Bindings bindings) {
		if (this.plan instanceof UnionPlan) {
			return Optional.empty();
		}
		if (!position.keySet().equals(this.attributes.keySet())) {
			return Optional.of("The position belongs to another query: this one goes on by %s but was given %s"
				.formatted(attributes(), position.keySet()));
		}
		return refusal(position).or(() -> lies(position, bindings) ? Optional.empty() : Optional.of(ELSEWHERE));
	}

	private Optional<String> refusal(Map<String, AttributeValue> position) {
		return this.attributes.values()
			.stream()
			.flatMap((attribute) -> attribute.refusal(value(position, attribute.name()))
				.map((problem) -> ALTERED.formatted(attribute.name(), problem))
				.stream())
			.findFirst();
	}

	private static AttributeValue value(Map<String, AttributeValue> position, String attribute) {
		return Objects.requireNonNull(position.get(attribute));
	}

	private boolean lies(Map<String, AttributeValue> position, Bindings bindings) {
		return this.plan.accept(new Reach(position, bindings));
	}

	/**
	 * Tells whether a plan reads where a position lies.
	 *
	 * @param position the position
	 * @param bindings the values of the call
	 */
	private record Reach(Map<String, AttributeValue> position,
			Bindings bindings) implements AccessPlan.Visitor<Boolean> {

		@Override
		public Boolean get(GetPlan plan) {
			return plan.key().bindKey(this.bindings).filter(this::isHere).isPresent();
		}

		@Override
		public Boolean batchGet(BatchGetPlan plan) {
			return plan.bindKeys(this.bindings).stream().anyMatch(this::isHere);
		}

		@Override
		public Boolean query(QueryPlan plan) {
			return plan.bind(this.bindings)
				.stream()
				.flatMap(List::stream)
				.anyMatch((query) -> query.holds(this.position));
		}

		@Override
		public Boolean scan(ScanPlan plan) {
			return true;
		}

		@Override
		public Boolean union(UnionPlan plan) {
			return true;
		}

		@Override
		public Boolean nothing(NothingPlan plan) {
			return false;
		}

		private boolean isHere(Map<String, AttributeValue> key) {
			return key.entrySet()
				.stream()
				.allMatch((part) -> ValueSemantics.same(part.getValue(), value(this.position, part.getKey())));
		}

	}

}
