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

import io.github.dynamodb2.core.condition.Operand;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Range;

/**
 * A parameter that gives both ends of a range.
 *
 * @param parameter the parameter
 * @param lower the slot of the lower end, which names the range in a condition
 */
record RangeParameter(MethodParameterName parameter, Operand lower) {

	RangeForm form(@Nullable Object[] arguments) {
		return RangeForm.of((Range<?>) this.parameter.require(arguments));
	}

}
