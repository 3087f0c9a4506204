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
import java.util.Map;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.ConditionEvaluator;
import io.github.dynamodb2.core.model.ValueSemantics;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A range with the values of one call.
 *
 * @param condition the one condition that DynamoDB takes on a sort attribute, or nothing
 * @param excluded values inside that condition but outside the range, each once: the
 * exclusive ends of a BETWEEN, and values that are dropped after the read
 */
public record BoundRange(Condition condition, List<AttributeValue> excluded) {

	public BoundRange {
		excluded = List.copyOf(excluded);
	}

	BoundRange(Condition condition) {
		this(condition, List.of());
	}

	/**
	 * Returns the range without some values.
	 * @param attribute the sort attribute's name
	 * @param values the values, each once
	 * @return the same condition, with those of the values excluded that lie in it
	 */
	BoundRange dropping(String attribute, List<AttributeValue> values) {
		Stream<AttributeValue> inside = values.stream()
			.filter((value) -> new ConditionEvaluator(Bindings.none(), Map.of(attribute, value)).meets(this.condition))
			.filter((value) -> this.excluded.stream().noneMatch((end) -> ValueSemantics.same(end, value)));
		return new BoundRange(this.condition, Stream.concat(this.excluded.stream(), inside).toList());
	}

}
