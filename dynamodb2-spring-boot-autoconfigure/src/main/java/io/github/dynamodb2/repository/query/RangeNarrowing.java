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

package io.github.dynamodb2.repository.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.ConditionFolding;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;

/**
 * Gives the ranges of a condition the form that they have in a call.
 *
 * @param forms the forms, by the slot of the lower end
 */
record RangeNarrowing(Map<Operand, RangeForm> forms) {

	static RangeNarrowing of(List<RangeParameter> parameters, List<RangeForm> forms) {
		Map<Operand, RangeForm> byLower = new HashMap<>();
		for (int i = 0; i < parameters.size(); i++) {
			byLower.put(parameters.get(i).lower(), forms.get(i));
		}
		return new RangeNarrowing(byLower);
	}

	Condition apply(Condition condition) {
		if (this.forms.isEmpty()) {
			return condition;
		}
		return ConditionFolding.fold(condition, (leaf) -> Optional.of(narrowed(leaf))).orElseThrow();
	}

	private Condition narrowed(Leaf leaf) {
		RangeForm form = (leaf instanceof Leaf.Between between) ? this.forms.get(between.lower()) : null;
		return (form != null) ? form.condition((Leaf.Between) leaf) : leaf;
	}

}
