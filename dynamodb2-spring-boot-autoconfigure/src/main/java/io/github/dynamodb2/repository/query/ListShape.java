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

import io.github.dynamodb2.repository.RepositorySettings;

/**
 * All items, or as many as the limit says.
 *
 * @param method the method
 * @param settings bounds what is read into memory
 */
record ListShape(MethodName method, RepositorySettings settings) implements ResultShape {

	@Override
	public Object run(Execution execution) {
		return list(execution);
	}

	List<Object> list(Execution execution) {
		return execution.wantsNothing() ? List.of()
				: PagedItems.list(execution.read(execution.limit()), this::checkSize);
	}

	/**
	 * Refuses a result that has grown too large.
	 * @param size how many items were read so far
	 */
	void checkSize(int size) {
		this.settings.checkSize(this.method, size);
	}

}
