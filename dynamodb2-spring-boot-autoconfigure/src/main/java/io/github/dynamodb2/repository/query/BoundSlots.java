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

import java.util.ArrayList;
import java.util.List;

import io.github.dynamodb2.core.condition.Operand;

/**
 * The slots of a condition while it is made, each with what fills it in a call.
 */
final class BoundSlots {

	private final List<ParameterBinder> binders = new ArrayList<>();

	Operand add(ArgumentSource source, ValueEncoder encoder) {
		this.binders.add(new ParameterBinder(source, encoder));
		return Operand.slot(this.binders.size() - 1);
	}

	ArgumentBinding binding(List<RangeParameter> ranges) {
		return new ArgumentBinding(this.binders, ranges);
	}

}
