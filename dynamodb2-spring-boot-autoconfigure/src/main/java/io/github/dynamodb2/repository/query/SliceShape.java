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

import io.github.dynamodb2.repository.KeysetPageRequest;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;

/**
 * One page of items, and the request for the next. Reads one item more, to know whether
 * there is more.
 *
 * @param all reads everything, for a call that asks for no page
 */
record SliceShape(ListShape all) implements ResultShape {

	@Override
	public Object run(Execution execution) {
		Pageable request = execution.paging().request();
		return request.isPaged() ? slice(execution, KeyedItems.read(execution, request.getPageSize()))
				: new SliceImpl<>(this.all.list(execution));
	}

	private static Slice<Object> slice(Execution execution, KeyedItems found) {
		return new SliceImpl<>(List.copyOf(found.items()), request(execution, found), found.more());
	}

	/**
	 * Returns the request that was answered, which knows the next one.
	 * @param execution the call
	 * @param found what it found
	 * @return the request
	 */
	static KeysetPageRequest request(Execution execution, KeyedItems found) {
		Pageable asked = execution.paging().request();
		ScrollPosition begin = execution.paging().position();
		ScrollPosition end = (found.size() > 0) ? execution.position(found.keys().get(found.size() - 1)) : begin;
		return KeysetPageRequest.of(asked.getPageNumber(), asked.getPageSize(), asked.getSort(), begin).withNext(end);
	}

}
