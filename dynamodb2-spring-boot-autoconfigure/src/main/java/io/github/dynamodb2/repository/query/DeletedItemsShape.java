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

import io.github.dynamodb2.repository.RepositorySettings;

/**
 * Reads the items, then deletes them, and returns them all, as a list or as a stream.
 * Nothing is deleted before the last item is read, so a result that is refused has
 * deleted nothing.
 *
 * @param method the method
 * @param settings bounds what is read into memory
 * @param streamed whether the result is a stream
 */
record DeletedItemsShape(MethodName method, RepositorySettings settings, boolean streamed) implements ResultShape {

	@Override
	public Object run(Execution execution) {
		KeyedItems found = execution.wantsNothing() ? KeyedItems.none()
				: KeyedItems.readAll(execution, execution.limit(), this::checkSize);
		execution.delete(found.keys());
		return this.streamed ? found.items().stream() : found.items();
	}

	private void checkSize(int size) {
		this.settings.checkSize(this.method, size, "return the number of items");
	}

}
