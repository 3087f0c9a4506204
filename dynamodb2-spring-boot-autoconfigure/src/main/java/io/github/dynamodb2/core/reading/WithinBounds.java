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

package io.github.dynamodb2.core.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.dynamodb2.core.model.ValueSemantics;
import io.github.dynamodb2.core.page.reader.ItemDecoder;
import io.github.dynamodb2.core.plan.BoundKeys;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Leaves out the items that a key condition takes in although nobody asks for them: on an
 * exclusive end of a BETWEEN, or of an excluded value.
 *
 * @param sort the sort attribute
 * @param excluded its values that are left out, in their canonical form
 * @param reader reads the other items
 * @param <T> the type of the objects
 */
record WithinBounds<T>(String sort, Set<Object> excluded, ItemReader<T> reader) implements ItemReader<T> {

	static <T> ItemReader<T> of(BoundKeys keys, ItemReader<T> reader) {
		return keys.excluded().isEmpty() ? reader : new WithinBounds<>(keys.sort(),
				keys.excluded().stream().map(ValueSemantics::canonical).collect(Collectors.toSet()), reader);
	}

	@Override
	public @Nullable T read(Map<String, AttributeValue> item) {
		return isExcluded(item) ? null : this.reader.read(item);
	}

	@Override
	public Optional<ItemDecoder<T>> decoder() {
		return this.reader.decoder()
			.map((decoder) -> decoder.keeping(List.of(this.sort), (read, kept) -> isExcluded(kept) ? null : read));
	}

	private boolean isExcluded(Map<String, AttributeValue> item) {
		AttributeValue value = item.get(this.sort);
		return value != null && this.excluded.contains(ValueSemantics.canonical(value));
	}

}
