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

import java.util.List;

import io.github.dynamodb2.core.condition.Bindings;
import org.jspecify.annotations.Nullable;

/**
 * Puts the arguments of a call into the slots of a condition.
 *
 * @param binders one for each slot
 * @param ranges the parameters that are ranges
 */
record ArgumentBinding(List<ParameterBinder> binders, List<RangeParameter> ranges) {

	ArgumentBinding {
		binders = List.copyOf(binders);
		ranges = List.copyOf(ranges);
	}

	Bindings bind(@Nullable Object[] arguments) {
		return new Bindings(this.binders.stream().map((binder) -> binder.bind(arguments)).toList());
	}

	List<RangeForm> forms(@Nullable Object[] arguments) {
		return this.ranges.stream().map((range) -> range.form(arguments)).toList();
	}

	/**
	 * Returns the forms that are planned for at start-up.
	 * @return closed ranges
	 */
	List<RangeForm> closed() {
		return this.ranges.stream().map((range) -> RangeForm.CLOSED).toList();
	}

}
