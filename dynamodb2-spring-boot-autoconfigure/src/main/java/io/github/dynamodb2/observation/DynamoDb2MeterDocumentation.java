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

package io.github.dynamodb2.observation;

import io.micrometer.common.docs.KeyName;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.docs.MeterDocumentation;

/**
 * The meters there are. Each has the keys of the call: operation, table, index,
 * connection and repository method.
 */
public enum DynamoDb2MeterDocumentation implements MeterDocumentation {

	/**
	 * Read capacity units consumed; what an index consumed is under its name.
	 */
	READ_CAPACITY("dynamodb2.capacity.read", Meter.Type.COUNTER, "Read capacity units consumed"),

	/**
	 * Write capacity units consumed; what an index consumed is under its name.
	 */
	WRITE_CAPACITY("dynamodb2.capacity.write", Meter.Type.COUNTER, "Write capacity units consumed"),

	/**
	 * Items that Query and Scan read, and were paid for, before filters.
	 */
	ITEMS_SCANNED("dynamodb2.items.scanned", Meter.Type.COUNTER, "Items read before filters"),

	/**
	 * Items that Query and Scan returned or counted.
	 */
	ITEMS_RETURNED("dynamodb2.items.returned", Meter.Type.COUNTER, "Items returned or counted"),

	/**
	 * Pages of one read by Query, Scan or BatchGetItem.
	 */
	PAGES("dynamodb2.pages", Meter.Type.DISTRIBUTION_SUMMARY, "Pages of one read"),

	/**
	 * Attempts after the first one that the client made.
	 */
	RETRIES("dynamodb2.retries", Meter.Type.COUNTER, "Attempts after the first one"),

	/**
	 * Attempts that the service throttled.
	 */
	THROTTLES("dynamodb2.throttles", Meter.Type.COUNTER, "Attempts that the service throttled"),

	/**
	 * Keys and writes of batches that the service did not come to, at each attempt.
	 */
	BATCH_LEFTOVERS("dynamodb2.batch.leftovers", Meter.Type.COUNTER, "Keys and writes of batches left unprocessed");

	private final String meterName;

	private final Meter.Type type;

	private final String description;

	DynamoDb2MeterDocumentation(String meterName, Meter.Type type, String description) {
		this.meterName = meterName;
		this.type = type;
		this.description = description;
	}

	@Override
	public String getName() {
		return this.meterName;
	}

	@Override
	public Meter.Type getType() {
		return this.type;
	}

	@Override
	public KeyName[] getKeyNames() {
		return CallKeys.names();
	}

	/**
	 * Returns what the meter says of itself.
	 * @return a few words
	 */
	public String getDescription() {
		return this.description;
	}

}
