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

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.repository.query.Parameter;
import org.springframework.data.repository.query.Parameters;

/**
 * Finds the arguments of a call that say how to read rather than what.
 *
 * @param first the limit in the method's name
 * @param limit the parameter that limits, or {@code null}
 * @param sort the parameter that orders, or {@code null}
 * @param position the parameter that says where to begin, or {@code null}
 */
record SpecialArguments(Limit first, @Nullable MethodParameterName limit, @Nullable MethodParameterName sort,
		@Nullable MethodParameterName position) {

	static SpecialArguments of(DynamoDb2QueryMethod method, Limit first) {
		Parameters<?, ?> parameters = method.getParameters();
		return new SpecialArguments(first, parameter(method, parameters.getLimitIndex()),
				parameter(method, parameters.getSortIndex()), parameter(method, parameters.getScrollPositionIndex()));
	}

	private static @Nullable MethodParameterName parameter(DynamoDb2QueryMethod method, int index) {
		if (index < 0) {
			return null;
		}
		Parameter parameter = method.getParameters().getParameter(index);
		return MethodParameterName.of(method.methodName(), parameter);
	}

	/**
	 * Returns how many matching items a call wants.
	 * @param arguments the arguments of the call
	 * @return the smaller of the limit in the name and that of the call
	 */
	Limit limit(@Nullable Object[] arguments) {
		if (this.limit == null) {
			return this.first;
		}
		Limit given = (Limit) this.limit.require(arguments);
		if (given.isUnlimited() || this.first.isUnlimited()) {
			return given.isUnlimited() ? this.first : given;
		}
		return (given.max() < this.first.max()) ? given : this.first;
	}

	Sort sort(@Nullable Object[] arguments) {
		return (this.sort != null) ? (Sort) this.sort.require(arguments) : Sort.unsorted();
	}

	ScrollPosition position(@Nullable Object[] arguments) {
		return (this.position != null) ? (ScrollPosition) this.position.require(arguments) : ScrollPosition.keyset();
	}

}
