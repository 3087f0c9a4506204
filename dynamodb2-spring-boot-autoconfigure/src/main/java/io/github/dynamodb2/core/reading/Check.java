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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.ConditionEvaluator;
import io.github.dynamodb2.core.condition.ConditionFolding;
import io.github.dynamodb2.core.page.reader.ItemDecoder;
import io.github.dynamodb2.core.plan.Selection;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What the items of a read must be like, looked at after the read.
 *
 * @param condition the condition, with what the values say of it folded in
 * @param bindings the values of the call
 */
record Check(Condition condition, Bindings bindings) {

	/**
	 * Makes the check of a call.
	 * @return the check, or empty when no item can pass it
	 */
	static Optional<Check> of(Condition condition, Bindings bindings) {
		return ConditionFolding.fold(condition, bindings).map((folded) -> new Check(folded, bindings));
	}

	/**
	 * Returns what to ask for: what is wanted, and what is looked at.
	 */
	Selection selection(Selection wanted) {
		if (wanted.paths().isEmpty() || this.condition.isNone()) {
			return wanted;
		}
		Set<String> looked = looked();
		return Selection.only(
				Stream
					.concat(wanted.paths().stream().filter((path) -> !looked.contains(path.root())),
							looked.stream().map((name) -> AttributePath.of(name)))
					.toList());
	}

	/**
	 * Leaves out the items that do not pass.
	 * @param reader reads the other items
	 * @param wanted the attributes that it is given, with the keys
	 * @param keys the names of the keys
	 */
	<T> ItemReader<T> reader(ItemReader<T> reader, Selection wanted, List<String> keys) {
		return this.condition.isNone() ? reader : new Reader<>(this, reader, extra(wanted, keys));
	}

	private Set<String> extra(Selection wanted, List<String> keys) {
		if (wanted.paths().isEmpty()) {
			return Set.of();
		}
		List<String> given = new ArrayList<>(keys);
		wanted.paths().forEach((path) -> given.add(path.root()));
		return looked().stream().filter((name) -> !given.contains(name)).collect(Collectors.toSet());
	}

	private Set<String> looked() {
		return this.condition.paths().map(AttributePath::root).collect(Collectors.toSet());
	}

	private boolean passes(Map<String, AttributeValue> item) {
		return new ConditionEvaluator(this.bindings, item).meets(this.condition);
	}

	/**
	 * Reads the items that pass.
	 *
	 * @param check the check
	 * @param reader reads them
	 * @param extra attributes that were read for the check alone
	 * @param <T> the type of the objects
	 */
	private record Reader<T>(Check check, ItemReader<T> reader, Set<String> extra) implements ItemReader<T> {

		@Override
		public @Nullable T read(Map<String, AttributeValue> item) {
			return this.check.passes(item) ? this.reader.read(wanted(item)) : null;
		}

		private Map<String, AttributeValue> wanted(Map<String, AttributeValue> item) {
			if (this.extra.isEmpty()) {
				return item;
			}
			Map<String, AttributeValue> wanted = new HashMap<>(item);
			wanted.keySet().removeAll(this.extra);
			return wanted;
		}

		@Override
		public Optional<ItemDecoder<T>> decoder() {
			return this.reader.decoder()
				.map((decoder) -> decoder.keeping(this.check.looked(),
						(read, kept) -> this.check.passes(kept) ? read : null));
		}

	}

}
