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

/**
 * How many Queries a call may send for one plan, and how their results come together.
 *
 * @param most the most Queries, 1 for a plan that never needs more
 * @param order the order in which partitions are merged; empty when one follows the other
 */
public record FanOut(int most, List<OrderBy> order) {

	/**
	 * What to do where a call asks for too much at once.
	 */
	static final String CURE = "Give fewer values at once, in several calls; "
			+ "methods of repositories may ask for more by dynamodb2.repositories.max-fan-out";

	private static final FanOut ONE = new FanOut(1, List.of());

	public FanOut {
		order = List.copyOf(order);
	}

	/**
	 * Returns the fan-out of a plan that is always one Query.
	 * @return one
	 */
	public static FanOut one() {
		return ONE;
	}

}
