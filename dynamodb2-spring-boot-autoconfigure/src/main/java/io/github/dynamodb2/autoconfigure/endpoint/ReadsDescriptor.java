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

import org.jspecify.annotations.Nullable;

/**
 * What the meters say of one method.
 *
 * @param itemsScanned items read by Query and Scan, before filters
 * @param itemsReturned items returned or counted
 * @param capacity read capacity units consumed
 */
public record ReadsDescriptor(long itemsScanned, long itemsReturned, double capacity) {

	private static final long LEAST = 100;

	private static final long FACTOR = 10;

	/**
	 * Says when far more was read than returned: ten times as much, and a hundred items
	 * at least.
	 * @return the warning, or {@code null}
	 */
	@Nullable String warning() {
		if (this.itemsScanned < LEAST || this.itemsScanned < FACTOR * Math.max(1, this.itemsReturned)) {
			return null;
		}
		return ("%d items were read and paid for to return %d. Add an index whose key the condition gives, or whose "
				+ "items are fewer")
			.formatted(this.itemsScanned, this.itemsReturned);
	}

}
