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

import java.util.Iterator;
import java.util.List;

import io.github.dynamodb2.core.model.KeyAttribute;

/**
 * Compares the order wanted with the order in which a Query on an index returns items.
 */
final class OrderCheck {

	private final List<KeyAttribute> sort;

	private final KeyMatch keys;

	OrderCheck(List<KeyAttribute> sort, KeyMatch keys) {
		this.sort = sort;
		this.keys = keys;
	}

	/**
	 * Tells whether the index returns items in the order wanted, forwards or backwards.
	 * @param order the order wanted
	 * @return whether it does
	 */
	boolean serves(List<OrderBy> order) {
		List<OrderBy> open = open(order);
		Iterator<KeyAttribute> free = this.sort.stream()
			.filter((attribute) -> !this.keys.fixes(attribute.name()))
			.iterator();
		return open.stream()
			.allMatch((step) -> step.ascending() == open.get(0).ascending() && free.hasNext()
					&& free.next().name().equals(step.attribute()));
	}

	/**
	 * Returns the direction to read in.
	 * @param order an order that the index serves
	 * @return whether forwards
	 */
	boolean ascending(List<OrderBy> order) {
		List<OrderBy> open = open(order);
		return open.isEmpty() || open.get(0).ascending();
	}

	private List<OrderBy> open(List<OrderBy> order) {
		return order.stream().filter((step) -> !this.keys.fixes(step.attribute())).toList();
	}

}
