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

import java.util.ArrayList;
import java.util.List;

import io.github.dynamodb2.core.operation.EntityAccess;
import io.github.dynamodb2.core.operation.Pages;

/**
 * Deletes the items page by page, and returns them all.
 */
record DeletedItemsShape() implements ResultShape {

	@Override
	public Object run(Execution<?> execution) {
		return execution.wantsNothing() ? List.of() : delete(execution);
	}

	private static <T> List<T> delete(Execution<T> execution) {
		EntityAccess<T> access = execution.access();
		List<T> deleted = new ArrayList<>();
		try (Pages<T> pages = execution.read(execution.limit())) {
			while (pages.hasNext()) {
				List<T> items = pages.next().items();
				if (!items.isEmpty()) {
					access.deleteAll(items.stream().map(access::key).toList());
				}
				deleted.addAll(items);
			}
		}
		return deleted;
	}

}
