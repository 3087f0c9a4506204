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

package io.github.dynamodb2.core.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.core.plan.OrderBy;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How the results of several reads come together.
 *
 * @param order what decides whose item comes next, each read being sorted so; or
 * {@code null} when one read follows the other
 * @param identity the attributes that tell items apart, where several reads may find the
 * same; none where they cannot
 */
record Merging(@Nullable Comparator<Map<String, AttributeValue>> order, List<String> identity) {

	static Merging of(List<OrderBy> order) {
		return new Merging(order.isEmpty() ? null : OrderBy.comparator(order), List.of());
	}

	/**
	 * Gives each item once. Of items in the same place the one of the lesser key comes
	 * first, whichever read finds it.
	 */
	Merging once(List<String> keys) {
		Comparator<Map<String, AttributeValue>> byKey = OrderBy
			.comparator(keys.stream().map((key) -> new OrderBy(key, true)).toList());
		return new Merging((this.order != null) ? this.order.thenComparing(byKey) : null, keys);
	}

	boolean overlaps() {
		return !this.identity.isEmpty();
	}

}
