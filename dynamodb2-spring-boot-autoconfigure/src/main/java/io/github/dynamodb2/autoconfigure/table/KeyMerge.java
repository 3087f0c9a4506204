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

package io.github.dynamodb2.autoconfigure.table;

import java.util.List;
import java.util.Optional;

import io.github.dynamodb2.autoconfigure.InvalidConfigurationException;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.KeySchema;

/**
 * Finds the key of a table.
 *
 * @param source what is said about the table
 */
record KeyMerge(TableSource source) {

	/**
	 * Returns the key that the configuration declares, else that of the classes.
	 * @return the key, or empty when nobody says what it is
	 * @throws InvalidConfigurationException when two say different things
	 */
	Optional<KeySchema> keys() {
		Optional<KeySchema> declared = declared();
		Optional<KeySchema> keys = declared.or(() -> this.source.classes().stream().map(ClassTable::keys).findFirst());
		keys.ifPresent((key) -> this.source.classes().forEach((type) -> compare(declared.isPresent(), key, type)));
		return keys;
	}

	private Optional<KeySchema> declared() {
		String partitionProperty = this.source.property() + ".partition-key";
		String sortProperty = this.source.property() + ".sort-key";
		List<KeyAttribute> partition = this.source.read(partitionProperty, this.source.settings().partitionKey());
		List<KeyAttribute> sort = this.source.read(sortProperty, this.source.settings().sortKey());
		if (partition.isEmpty() && !sort.isEmpty()) {
			throw new InvalidConfigurationException(partitionProperty, "is missing, but 'sort-key' is set.",
					"Set both, or only 'partition-key'.");
		}
		refuseSeveral(partitionProperty, partition);
		refuseSeveral(sortProperty, sort);
		return partition.isEmpty() ? Optional.empty() : Optional.of(new KeySchema(partition, sort));
	}

	private static void refuseSeveral(String property, List<KeyAttribute> attributes) {
		if (attributes.size() > 1) {
			throw new InvalidConfigurationException(property, "names several attributes: %s.".formatted(attributes),
					"Name one; only global indexes may have several.");
		}
	}

	private void compare(boolean declared, KeySchema keys, ClassTable type) {
		if (!keys.equals(type.keys())) {
			throw new InvalidConfigurationException(this.source.property(),
					"has key %s %s, but class %s has %s.".formatted(keys,
							declared ? "here" : "in class " + this.source.classes().get(0).type().getName(),
							type.type().getName(), type.keys()),
					"Make both the same.");
		}
	}

}
