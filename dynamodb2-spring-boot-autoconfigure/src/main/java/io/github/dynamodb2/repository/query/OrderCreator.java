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
import java.util.Optional;
import java.util.stream.Stream;

import io.github.dynamodb2.core.plan.OrderBy;

import org.springframework.data.domain.Sort;

/**
 * Turns an order over properties into one over attributes.
 *
 * @param method the method
 * @param attributes finds the attributes
 */
record OrderCreator(DynamoDb2QueryMethod method, PropertyAttributes attributes) {

	List<OrderBy> create(Sort sort) {
		return sort.stream().map(this::orderBy).toList();
	}

	Stream<String> warnings(Sort sort) {
		return sort.stream()
			.map((order) -> EncodingOrder.warning(this.method.methodName(),
					this.attributes.resolve(order.getProperty())))
			.flatMap(Optional::stream);
	}

	private OrderBy orderBy(Sort.Order order) {
		ResolvedPath path = this.attributes.resolve(order.getProperty());
		if (order.isIgnoreCase()) {
			throw this.method.refuse("DynamoDB cannot ignore case when it orders by '%s'".formatted(path.name()),
					"Store a lower-case copy as the sort key of an index");
		}
		if (!path.path().isTopLevel()) {
			throw this.method.refuse(
					"no index can sort by '%s', which is not an attribute of the item itself".formatted(path.name()),
					"Store it in an attribute of its own, with an index that sorts by it");
		}
		return new OrderBy(path.path().root(), order.isAscending());
	}

}
