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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.core.model.ValueSemantics;
import io.github.dynamodb2.core.write.UpdateAction;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item as it was when it was read or written last.
 *
 * @param attributes the attributes that were read
 * @param whole whether these were all of them
 */
record StoredItem(Map<String, AttributeValue> attributes, boolean whole) {

	/**
	 * Returns what changed since, by value.
	 */
	List<UpdateAction.Change> changes(Map<String, AttributeValue> now) {
		List<UpdateAction.Change> changes = new ArrayList<>();
		now.forEach((name, value) -> {
			AttributeValue old = this.attributes.get(name);
			if (old == null || !ValueSemantics.same(old, value)) {
				changes.add(UpdateAction.set(name, value));
			}
		});
		this.attributes.keySet()
			.stream()
			.filter((name) -> !now.containsKey(name))
			.forEach((name) -> changes.add(UpdateAction.remove(name)));
		return changes;
	}

	/**
	 * Returns what the attributes that change must be like, {@code null} for absent; of
	 * attributes that were never read nothing is known.
	 */
	Map<String, @Nullable AttributeValue> expected(List<UpdateAction.Change> changes) {
		Map<String, @Nullable AttributeValue> expected = new LinkedHashMap<>();
		for (UpdateAction.Change change : changes) {
			String name = change.path().root();
			if (this.whole || this.attributes.containsKey(name)) {
				expected.put(name, this.attributes.get(name));
			}
		}
		return expected;
	}

}
