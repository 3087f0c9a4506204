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

import io.github.dynamodb2.repository.InvalidScrollPositionException;
import io.github.dynamodb2.repository.KeysetPageRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.repository.query.Parameters;

/**
 * Finds the arguments of a call that say how to read rather than what.
 *
 * @param first the limit in the method's name
 * @param limit the parameter that limits
 * @param sort the parameter that orders
 * @param position the parameter that says where to begin
 * @param page the parameter that asks for a page
 * @param type the parameter that gives the type of the items
 */
record SpecialArguments(Limit first, SpecialParameter limit, SpecialParameter sort, SpecialParameter position,
		SpecialParameter page, SpecialParameter type) {

	static SpecialArguments of(DynamoDb2QueryMethod method, Limit first) {
		Parameters<?, ?> parameters = method.getParameters();
		return new SpecialArguments(first, SpecialParameter.of(method, parameters.getLimitIndex()),
				SpecialParameter.of(method, parameters.getSortIndex()),
				SpecialParameter.of(method, parameters.getScrollPositionIndex()),
				SpecialParameter.of(method, parameters.getPageableIndex()),
				SpecialParameter.of(method, parameters.getDynamicProjectionIndex()));
	}

	/**
	 * Returns which part of its result a call wants.
	 * @param arguments the arguments of the call
	 * @return the part
	 * @throws InvalidScrollPositionException when it is a page that only its number says
	 */
	Paging paging(@Nullable Object[] arguments) {
		Pageable request = this.page.get(arguments, Pageable.class, Pageable.unpaged());
		if (request.isUnpaged()) {
			ScrollPosition begin = this.position.get(arguments, ScrollPosition.class, ScrollPosition.keyset());
			return new Paging(limit(arguments), begin, request);
		}
		return new Paging(Limit.of(request.getPageSize()), position(request), request);
	}

	private ScrollPosition position(Pageable request) {
		if (request instanceof KeysetPageRequest keyset) {
			return keyset.position();
		}
		if (request.getPageNumber() > 0) {
			String problem = "%s asks for page %d by its number, but DynamoDB cannot skip items. "
				.formatted(this.page.name(), request.getPageNumber());
			throw new InvalidScrollPositionException(
					problem + "Ask for the nextPageable() of the slice before, "
							+ "or return a Window and take a ScrollPosition",
					("Page %d cannot be found by its number. Ask for page 0, or for the page after one that was read, "
							+ "by the token that came with it")
						.formatted(request.getPageNumber()));
		}
		return ScrollPosition.keyset();
	}

	/**
	 * Returns how many matching items a call wants.
	 * @param arguments the arguments of the call
	 * @return the smaller of the limit in the name and that of the call
	 */
	private Limit limit(@Nullable Object[] arguments) {
		Limit given = this.limit.get(arguments, Limit.class, Limit.unlimited());
		if (given.isUnlimited() || this.first.isUnlimited()) {
			return given.isUnlimited() ? this.first : given;
		}
		return (given.max() < this.first.max()) ? given : this.first;
	}

	/**
	 * Returns what a call decides of its plan.
	 * @param arguments the arguments of the call
	 * @param ranges what its ranges are like
	 * @return the variant
	 */
	Variant variant(@Nullable Object[] arguments, List<RangeForm> ranges) {
		Sort order = this.sort.get(arguments, Sort.class,
				this.page.get(arguments, Pageable.class, Pageable.unpaged()).getSort());
		return new Variant(order, this.type.isDeclared() ? this.type.get(arguments, Class.class, Object.class) : null,
				ranges);
	}

}
