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
import java.util.Map;

import io.github.dynamodb2.core.reading.Pages;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import org.springframework.util.NumberUtils;

/**
 * Reads the keys of the items and deletes them, page by page.
 *
 * @param number the type of the number of items to return, or {@code null} to return
 * nothing
 */
record DeleteShape(@Nullable Class<? extends Number> number) implements ResultShape {

	@Override
	public @Nullable Object run(Execution execution) {
		long deleted = execution.wantsNothing() ? 0 : delete(execution);
		return (this.number != null) ? NumberUtils.convertNumberToTargetClass(deleted, this.number) : null;
	}

	private static long delete(Execution execution) {
		long deleted = 0;
		try (Pages<Map<String, AttributeValue>> pages = execution.readKeys(execution.limit())) {
			while (pages.hasNext()) {
				List<Map<String, AttributeValue>> keys = pages.next().items();
				execution.delete(keys);
				deleted += keys.size();
			}
		}
		return deleted;
	}

	@Override
	public Wanted wanted() {
		return Wanted.KEYS;
	}

}
