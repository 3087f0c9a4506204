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

import io.github.dynamodb2.core.reading.Pages;
import io.github.dynamodb2.core.reading.ReadOptions;
import io.github.dynamodb2.core.reading.ReadPage;

/**
 * Deletes the items page by page, and returns them all, as a list or as a stream of what
 * is deleted already.
 *
 * @param list bounds what is read into memory
 * @param streamed whether the result is a stream
 */
record DeletedItemsShape(ListShape list, boolean streamed) implements ResultShape {

	@Override
	public Object run(Execution execution) {
		List<Object> deleted = execution.wantsNothing() ? List.of() : delete(execution);
		return this.streamed ? deleted.stream() : deleted;
	}

	private List<Object> delete(Execution execution) {
		List<Object> deleted = new ArrayList<>();
		try (Pages<Object> pages = execution.read(ReadOptions.all().withPositions(), execution.limit())) {
			while (pages.hasNext()) {
				ReadPage<Object> page = pages.next();
				this.list.checkSize(deleted.size() + page.items().size());
				execution.delete(page.keys());
				deleted.addAll(page.items());
			}
		}
		return deleted;
	}

}
