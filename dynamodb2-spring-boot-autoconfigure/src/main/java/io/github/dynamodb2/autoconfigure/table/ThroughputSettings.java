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

import io.github.dynamodb2.autoconfigure.DynamoDb2Properties;
import io.github.dynamodb2.autoconfigure.InvalidConfigurationException;
import io.github.dynamodb2.core.model.Throughput;
import org.jspecify.annotations.Nullable;

/**
 * Reads provisioned throughput.
 */
final class ThroughputSettings {

	private ThroughputSettings() {
	}

	/**
	 * Reads the throughput of a table or an index.
	 * @param property the full name of the table's or index's properties
	 * @param settings the throughput's properties, or {@code null} when left out
	 * @return the throughput, or {@code null} when left out
	 * @throws InvalidConfigurationException when it is less than 1
	 */
	static @Nullable Throughput read(String property, DynamoDb2Properties.@Nullable Throughput settings) {
		if (settings == null) {
			return null;
		}
		return new Throughput(require(property + ".throughput.read", settings.read()),
				require(property + ".throughput.write", settings.write()));
	}

	private static long require(String property, @Nullable Long value) {
		long units = (value != null) ? value : 0;
		if (units < 1) {
			throw new InvalidConfigurationException(property, "is %d, but must be at least 1.".formatted(units),
					"Set both 'read' and 'write', or leave 'throughput' out: the table is on-demand then.");
		}
		return units;
	}

}
