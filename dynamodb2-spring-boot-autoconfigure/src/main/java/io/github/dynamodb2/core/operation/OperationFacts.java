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

package io.github.dynamodb2.core.operation;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/**
 * What a response of DynamoDB says about itself besides its items.
 *
 * @param capacity what was consumed, empty when nobody asked
 * @param count how many items matched, or {@code null} where the operation does not say
 * @param scanned how many items were read to find them, or {@code null} likewise
 * @param leftovers how many keys or writes of a batch the service did not come to
 */
public record OperationFacts(List<CapacityShare> capacity, @Nullable Integer count, @Nullable Integer scanned,
		int leftovers) {

	private static final OperationFacts NONE = new OperationFacts(List.of(), null, null, 0);

	public OperationFacts {
		capacity = List.copyOf(capacity);
	}

	/**
	 * Returns the facts of a call that got no response.
	 * @return no facts
	 */
	public static OperationFacts none() {
		return NONE;
	}

	/**
	 * Reads a response.
	 * @param call the call
	 * @param response what the SDK returned for it
	 * @return its facts
	 */
	public static OperationFacts of(OperationCall call, @Nullable Object response) {
		if (!(response instanceof SdkResponse answer)) {
			return NONE;
		}
		Integer count = answer.getValueForField("Count", Integer.class).orElse(null);
		Integer scanned = answer.getValueForField("ScannedCount", Integer.class).orElse(count);
		return new OperationFacts(ConsumedShares.of(call, answer), count, scanned,
				leftovers(answer, "UnprocessedKeys") + leftovers(answer, "UnprocessedItems"));
	}

	private static int leftovers(SdkResponse response, String field) {
		Map<?, ?> tables = response.getValueForField(field, Map.class).orElse(Map.of());
		return tables.values().stream().mapToInt(OperationFacts::size).sum();
	}

	private static int size(@Nullable Object left) {
		if (left instanceof KeysAndAttributes keys) {
			return keys.keys().size();
		}
		return (left instanceof Collection<?> writes) ? writes.size() : 0;
	}

	/**
	 * Returns the read capacity consumed in all.
	 * @return read capacity units
	 */
	public double readCapacity() {
		return this.capacity.stream().mapToDouble(CapacityShare::read).sum();
	}

	/**
	 * Returns the write capacity consumed in all.
	 * @return write capacity units
	 */
	public double writeCapacity() {
		return this.capacity.stream().mapToDouble(CapacityShare::write).sum();
	}

}
