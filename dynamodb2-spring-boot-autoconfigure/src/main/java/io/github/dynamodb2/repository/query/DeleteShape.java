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
import io.github.dynamodb2.core.operation.ReadOptions;
import org.jspecify.annotations.Nullable;

/**
 * Deletes the items found, page by page.
 *
 * @param returned what the method returns
 */
record DeleteShape(Returned returned) implements ResultShape {

	@Override
	public @Nullable Object run(Execution<?> execution) {
		List<Object> kept = new ArrayList<>();
		return this.returned.result(kept, execution.wantsNothing() ? 0 : delete(execution, kept));
	}

	private <T> long delete(Execution<T> execution, List<Object> kept) {
		EntityAccess<T> access = execution.access();
		long count = 0;
		try (Pages<T> pages = execution.read(ReadOptions.all(), execution.limit())) {
			while (pages.hasNext()) {
				List<T> items = pages.next().items();
				count += items.size();
				if (!items.isEmpty()) {
					access.deleteAll(items.stream().map(access::key).toList());
				}
				if (this.returned == Returned.ITEMS) {
					kept.addAll(items);
				}
			}
		}
		return count;
	}

	/**
	 * What is returned of the items deleted.
	 */
	enum Returned {

		/**
		 * The items themselves, which are kept in memory.
		 */
		ITEMS {

			@Override
			Object result(List<Object> items, long count) {
				return items;
			}

		},

		/**
		 * Their number.
		 */
		LONG {

			@Override
			Object result(List<Object> items, long count) {
				return count;
			}

		},

		/**
		 * Their number.
		 */
		INTEGER {

			@Override
			Object result(List<Object> items, long count) {
				return Math.toIntExact(count);
			}

		},

		/**
		 * Nothing.
		 */
		NOTHING {

			@Override
			@Nullable Object result(List<Object> items, long count) {
				return null;
			}

		};

		abstract @Nullable Object result(List<Object> items, long count);

	}

}
