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

package io.github.dynamodb2.core.page.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The attributes of one item that are wanted as they are, besides its object.
 *
 * @param names their names
 * @param values those that the item has
 */
record KeptAttributes(Set<String> names, Map<String, AttributeValue> values) {

	static final KeptAttributes NONE = new KeptAttributes(Set.of(), Map.of());

	static KeptAttributes of(Set<String> names) {
		return names.isEmpty() ? NONE : new KeptAttributes(names, new HashMap<>());
	}

	boolean wants(String name) {
		return this.names.contains(name);
	}

	AttributeValue keep(String name, AttributeValue value) {
		this.values.put(name, value);
		return value;
	}

}
