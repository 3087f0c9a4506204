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

package io.github.dynamodb2.autoconfigure.endpoint;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the meters say of one method. They know methods by the simple names of repository
 * and method.
 *
 * @param itemsScanned items read by Query and Scan, before filters
 * @param itemsReturned items returned or counted
 * @param capacity read capacity units consumed
 * @param together the methods that these figures add up, where several have the same name
 * for the meters; else empty
 */
public record ReadsDescriptor(long itemsScanned, long itemsReturned, double capacity, List<String> together) {

	private static final long LEAST = 100;

	private static final long FACTOR = 10;

	public ReadsDescriptor {
		together = List.copyOf(together);
	}

	/**
	 * Says when far more was read than returned: ten times as much, and a hundred items
	 * at least.
	 * @return the warning, or {@code null}
	 */
	@Nullable String warning() {
		if (this.itemsScanned < LEAST || this.itemsScanned < FACTOR * Math.max(1, this.itemsReturned)) {
			return null;
		}
		String by = this.together.isEmpty() ? ""
				: ", by %d methods of this name together".formatted(this.together.size());
		return ("%d items were read and paid for to return %d%s. Add an index whose key the condition gives, or whose "
				+ "items are fewer")
			.formatted(this.itemsScanned, this.itemsReturned, by);
	}

}
