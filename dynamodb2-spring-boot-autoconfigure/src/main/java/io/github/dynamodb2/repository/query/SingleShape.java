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

import org.jspecify.annotations.Nullable;

import org.springframework.dao.IncorrectResultSizeDataAccessException;

/**
 * The only item, or none. Reads at most two.
 *
 * @param method the method
 */
record SingleShape(MethodName method) implements ResultShape {

	@Override
	public @Nullable Object run(Execution execution) {
		KeyedItems found = find(execution);
		return (found.size() > 0) ? found.items().get(0) : null;
	}

	/**
	 * Reads the only item.
	 * @param execution the call
	 * @return one item or none
	 * @throws IncorrectResultSizeDataAccessException when there are more and the method
	 * does not ask for the first
	 */
	KeyedItems find(Execution execution) {
		if (execution.wantsNothing()) {
			return KeyedItems.none();
		}
		boolean first = execution.limit().isLimited() && execution.limit().max() == 1;
		KeyedItems found = first ? KeyedItems.readAll(execution, execution.limit(), KeyedItems.ANY_SIZE)
				: KeyedItems.read(execution, 1);
		if (found.more()) {
			throw new IncorrectResultSizeDataAccessException(
					"%s must find at most one item but found more. Return a List, or add First to its name"
						.formatted(this.method),
					1);
		}
		return found;
	}

}
