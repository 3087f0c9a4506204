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

import io.github.dynamodb2.autoconfigure.InvalidConfigurationException;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.KeySchema;
import org.jspecify.annotations.Nullable;

/**
 * Reads the key of a table.
 *
 * @param source what is said about the table
 */
record KeySettings(TableSource source) {

	/**
	 * Reads the key.
	 * @return the key, or {@code null} when the configuration leaves it out
	 * @throws InvalidConfigurationException when it is no key of a table
	 */
	@Nullable KeySchema read() {
		String partitionProperty = this.source.property() + ".partition-key";
		String sortProperty = this.source.property() + ".sort-key";
		List<KeyAttribute> partition = this.source.read(partitionProperty, this.source.settings().partitionKey());
		List<KeyAttribute> sort = this.source.read(sortProperty, this.source.settings().sortKey());
		if (partition.isEmpty() && !sort.isEmpty()) {
			throw new InvalidConfigurationException(partitionProperty, "is missing, but 'sort-key' is set.",
					"Set both, or 'partition-key' alone.");
		}
		refuseSeveral(partitionProperty, partition);
		refuseSeveral(sortProperty, sort);
		return partition.isEmpty() ? null : new KeySchema(partition, sort);
	}

	private static void refuseSeveral(String property, List<KeyAttribute> attributes) {
		if (attributes.size() > 1) {
			throw new InvalidConfigurationException(property, "names several attributes: %s.".formatted(attributes),
					"Name one; only global indexes may have several.");
		}
	}

}
