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

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.model.KeyAttribute;

/**
 * A sort attribute that is bound to a range of values.
 */
public sealed interface KeyRange permits KeyBounds, KeyGaps, KeyPrefix {

	/**
	 * Returns the sort attribute.
	 * @return the attribute
	 */
	KeyAttribute attribute();

	/**
	 * Puts the values of a call in.
	 * @param bindings the values
	 * @return what to ask DynamoDB, the least values first; nothing when no value can lie
	 * in the range
	 * @throws IllegalArgumentException when a value has another type than the attribute
	 */
	List<BoundRange> bind(Bindings bindings);

	/**
	 * Returns a range without the values beyond a bound, as far as DynamoDB can be asked
	 * for that.
	 * @param bound the bound
	 * @return a range that has all values of this one within the bound
	 */
	KeyRange narrowed(KeyBounds.Bound bound);

}
