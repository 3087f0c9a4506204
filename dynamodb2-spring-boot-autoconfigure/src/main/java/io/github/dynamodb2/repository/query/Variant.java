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

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Sort;

/**
 * What a call decides of how its method is answered, besides the values.
 *
 * @param sort the order that the call gives, or unsorted
 * @param type the type that the call wants its items as, or {@code null} for the method's
 * @param ranges what its ranges are like
 */
record Variant(Sort sort, @Nullable Class<?> type, List<RangeForm> ranges) {

	Variant {
		ranges = List.copyOf(ranges);
	}

	Variant sortedBy(Sort order) {
		return new Variant(order, this.type, this.ranges);
	}

}
