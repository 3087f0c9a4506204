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

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.core.model.ValueSemantics;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One step of the order that the caller wants.
 *
 * @param attribute the attribute's name
 * @param ascending whether the least comes first
 */
public record OrderBy(String attribute, boolean ascending) {

	/**
	 * Returns what sorts items as DynamoDB sorts keys. An item that lacks the attribute
	 * comes before those that have it; values of several types, which no index has, are
	 * kept apart.
	 * @param order the steps, the first deciding first
	 * @return the comparator of the attributes of items
	 */
	public static Comparator<Map<String, AttributeValue>> comparator(List<OrderBy> order) {
		Comparator<Map<String, AttributeValue>> comparator = (left, right) -> 0;
		for (OrderBy step : order) {
			comparator = comparator.thenComparing(step::compare);
		}
		return comparator;
	}

	private int compare(Map<String, AttributeValue> left, Map<String, AttributeValue> right) {
		int ascendingOrder = compare(left.get(this.attribute), right.get(this.attribute));
		return this.ascending ? ascendingOrder : -ascendingOrder;
	}

	private static int compare(@Nullable AttributeValue left, @Nullable AttributeValue right) {
		if (left == null || right == null) {
			return Boolean.compare(left != null, right != null);
		}
		if (left.type() != right.type()) {
			return left.type().compareTo(right.type());
		}
		return ValueSemantics.hasOrder(left.type()) ? ValueSemantics.compare(left, right) : 0;
	}

	@Override
	public String toString() {
		return this.attribute + (this.ascending ? "" : " descending");
	}

}
