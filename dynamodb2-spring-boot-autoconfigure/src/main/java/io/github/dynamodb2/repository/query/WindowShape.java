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
import java.util.Map;

import io.github.dynamodb2.core.operation.Pages;
import io.github.dynamodb2.core.operation.ReadOptions;
import io.github.dynamodb2.core.operation.ReadPage;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Window;

/**
 * As many items as the limit says, each with its position. Reads one more, to know
 * whether there is more.
 *
 * @param method the method
 */
record WindowShape(MethodName method) implements ResultShape {

	@Override
	public Object run(Execution<?> execution) {
		return window(execution);
	}

	private <T> Window<T> window(Execution<T> execution) {
		if (execution.limit().isUnlimited() || execution.wantsNothing()
				|| execution.limit().max() == Integer.MAX_VALUE) {
			throw new IllegalArgumentException(
					"%s returns a Window and needs a Limit of at least 1".formatted(this.method));
		}
		int size = execution.limit().max();
		KeysetPositions positions = KeysetPositions.of(execution.access().model(), execution.plan());
		ReadOptions options = ReadOptions.all().withPositions().withStart(positions.start(execution.position()));
		List<T> items = new ArrayList<>();
		List<Map<String, AttributeValue>> keys = new ArrayList<>();
		try (Pages<T> pages = execution.read(options, Limit.of(size + 1))) {
			while (pages.hasNext()) {
				ReadPage<T> page = pages.next();
				items.addAll(page.items());
				keys.addAll(page.keys());
			}
		}
		boolean more = items.size() > size;
		return Window.from(more ? items.subList(0, size) : items, (index) -> positions.position(keys.get(index)), more);
	}

}
