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

import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;

/**
 * One page of items, and how many there are in all. The total is counted by DynamoDB,
 * which reads the whole range for it; the last page knows it without.
 *
 * @param all reads everything, for a call that asks for no page
 */
record PageShape(ListShape all) implements ResultShape {

	@Override
	public Object run(Execution execution) {
		Pageable request = execution.paging().request();
		if (request.isUnpaged()) {
			return new PageImpl<>(this.all.list(execution));
		}
		KeyedItems found = KeyedItems.read(execution, request.getPageSize());
		long known = request.getOffset() + found.size();
		long total = found.more() ? Math.max(execution.count(), known + 1) : known;
		return new PageImpl<>(List.copyOf(found.items()), SliceShape.request(execution, found), total);
	}

}
