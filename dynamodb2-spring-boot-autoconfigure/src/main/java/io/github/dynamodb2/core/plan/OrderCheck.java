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
import java.util.Set;
import java.util.stream.Collectors;

import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.KeySchema;

/**
 * Compares the order wanted with the order in which a Query on an index returns items.
 */
final class OrderCheck {

	private final KeySchema index;

	private final KeyMatch keys;

	OrderCheck(KeySchema index, KeyMatch keys) {
		this.index = index;
		this.keys = keys;
	}

	/**
	 * Tells whether the index returns items in the order wanted, forwards or backwards.
	 * @param order the order wanted
	 * @return whether it does, partition by partition
	 */
	boolean serves(List<OrderBy> order) {
		List<OrderBy> open = withinPartition(order);
		Iterator<KeyAttribute> free = this.index.sort()
			.stream()
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
		List<OrderBy> open = withinPartition(order);
		return open.isEmpty() || open.get(0).ascending();
	}

	/**
	 * Returns the order in which the partitions have to be merged.
	 * @param order an order that the index serves
	 * @return the order, empty when there is one partition, or one may follow the other
	 */
	List<OrderBy> merging(List<OrderBy> order) {
		boolean several = this.keys.equal()
			.stream()
			.anyMatch((key) -> key.isMany() && this.index.partition().contains(key.attribute()));
		return several ? order.stream().filter((step) -> !this.keys.fixes(step.attribute())).toList() : List.of();
	}

	private List<OrderBy> withinPartition(List<OrderBy> order) {
		Set<String> partition = this.index.partition().stream().map(KeyAttribute::name).collect(Collectors.toSet());
		return order.stream()
			.filter((step) -> !partition.contains(step.attribute()) && !this.keys.fixes(step.attribute()))
			.toList();
	}

}
