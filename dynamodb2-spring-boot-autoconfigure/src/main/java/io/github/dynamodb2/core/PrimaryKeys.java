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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.KeySchema;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Makes the key attributes of a table out of what a caller gives, and checks them.
 */
final class PrimaryKeys {

	private final KnownTable table;

	private final ValueWriter writer;

	private volatile @Nullable KeySchema schema;

	PrimaryKeys(KnownTable table, ValueWriter writer) {
		this.table = table;
		this.writer = writer;
	}

	/**
	 * Returns the table's key, which never changes.
	 */
	private KeySchema keys() {
		KeySchema known = this.schema;
		if (known == null) {
			known = this.table.model().keys();
			this.schema = known;
		}
		return known;
	}

	/**
	 * Returns the attributes of a key that is to be written.
	 */
	Map<String, AttributeValue> storable(Key key) {
		return storable(attributes(key));
	}

	/**
	 * Returns the key attributes of a whole item that is to be written.
	 */
	Map<String, AttributeValue> storable(Map<String, AttributeValue> item) {
		Map<String, AttributeValue> key = new LinkedHashMap<>();
		for (KeyAttribute attribute : keys().attributes()) {
			key.put(attribute.name(), checked(attribute, item.get(attribute.name())));
		}
		keys().require(this.table.name(), key);
		return key;
	}

	/**
	 * Returns the attributes of a key that is to be read, unless no item can have it.
	 */
	Optional<Map<String, AttributeValue>> readable(Key key) {
		return Optional.of(attributes(key)).filter(keys()::holds);
	}

	private Map<String, AttributeValue> attributes(Key key) {
		Required.value("key", key);
		List<KeyAttribute> keys = keys().attributes();
		if (keys.size() != key.values().size()) {
			throw new IllegalArgumentException("The key of table '%s' is %s, %d value%s, but %d %s given".formatted(
					this.table.name(), keys, keys.size(), (keys.size() == 1) ? "" : "s", key.values().size(),
					(key.values().size() == 1) ? "was" : "were"));
		}
		Map<String, AttributeValue> written = new LinkedHashMap<>();
		for (int i = 0; i < keys.size(); i++) {
			KeyAttribute attribute = keys.get(i);
			AttributeValue value = this.writer.write(attribute.name(), key.values().get(i));
			written.put(attribute.name(), checked(attribute, value));
		}
		return written;
	}

	private AttributeValue checked(KeyAttribute attribute, @Nullable AttributeValue value) {
		if (value == null) {
			throw new IllegalArgumentException(
					"Key attribute '%s' of table '%s' is missing".formatted(attribute.name(), this.table.name()));
		}
		if (!value.type().name().equals(attribute.type().name())) {
			throw new IllegalArgumentException("Key attribute '%s' of table '%s' is of type %s but was given type %s"
				.formatted(attribute.name(), this.table.name(), attribute.type(), value.type()));
		}
		return value;
	}

}
