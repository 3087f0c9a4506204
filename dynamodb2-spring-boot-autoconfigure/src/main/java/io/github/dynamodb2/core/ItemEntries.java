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

package io.github.dynamodb2.core;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Map.Entry;

import org.jspecify.annotations.Nullable;

/**
 * The attributes of an item as a set that writes through, with the checks of
 * {@link Item#put}.
 */
final class ItemEntries extends AbstractSet<Entry<String, @Nullable Object>> {

	private final Map<String, @Nullable Object> values;

	ItemEntries(Map<String, @Nullable Object> values) {
		this.values = values;
	}

	@Override
	public int size() {
		return this.values.size();
	}

	@Override
	public Iterator<Entry<String, @Nullable Object>> iterator() {
		Iterator<Entry<String, @Nullable Object>> entries = this.values.entrySet().iterator();
		return new Iterator<>() {

			@Override
			public boolean hasNext() {
				return entries.hasNext();
			}

			@Override
			public Entry<String, @Nullable Object> next() {
				return new CheckedEntry(entries.next());
			}

			@Override
			public void remove() {
				entries.remove();
			}

		};
	}

	/**
	 * An entry that takes only what DynamoDB can store.
	 */
	private static final class CheckedEntry extends AbstractMap.SimpleEntry<String, @Nullable Object> {

		private static final long serialVersionUID = 1L;

		private final transient Entry<String, @Nullable Object> entry;

		CheckedEntry(Entry<String, @Nullable Object> entry) {
			super(entry);
			this.entry = entry;
		}

		@Override
		public @Nullable Object setValue(@Nullable Object value) {
			Object copy = Item.checkedCopy(getKey(), value);
			this.entry.setValue(copy);
			return super.setValue(copy);
		}

	}

}
