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

import org.springframework.data.domain.Window;

/**
 * As many items as the limit says, each with its position. Reads one more, to know
 * whether there is more.
 *
 * @param method the method
 */
record WindowShape(MethodName method) implements ResultShape {

	@Override
	public Object run(Execution execution) {
		if (execution.limit().isUnlimited() || execution.wantsNothing()
				|| execution.limit().max() == Integer.MAX_VALUE) {
			throw new IllegalArgumentException(
					"%s returns a Window and needs a Limit of at least 1".formatted(this.method));
		}
		KeyedItems found = KeyedItems.read(execution, execution.limit().max());
		return Window.from(found.items(), (index) -> execution.position(found.keys().get(index)), found.more());
	}

}
