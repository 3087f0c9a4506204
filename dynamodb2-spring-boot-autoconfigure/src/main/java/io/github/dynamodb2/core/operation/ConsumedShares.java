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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.model.Capacity;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;

/**
 * Divides what a call consumed among the table and its indexes, as far as the response
 * tells them apart.
 */
final class ConsumedShares {

	private static final Set<String> READS = Set.of("GetItem", "BatchGetItem", "Query", "Scan", "TransactGetItems");

	private final List<CapacityShare> shares = new ArrayList<>();

	private final OperationCall call;

	private ConsumedShares(OperationCall call) {
		this.call = call;
	}

	static List<CapacityShare> of(OperationCall call, SdkResponse response) {
		ConsumedShares shares = new ConsumedShares(call);
		response.getValueForField("ConsumedCapacity", Object.class).ifPresent(shares::add);
		return shares.shares;
	}

	/**
	 * Adds one figure, or, for requests that may concern several tables, a list of them.
	 */
	private void add(@Nullable Object consumed) {
		if (consumed instanceof List<?> several) {
			several.forEach(this::add);
		}
		else if (consumed instanceof ConsumedCapacity one) {
			String table = (one.tableName() != null) ? one.tableName() : this.call.table();
			if (one.table() == null && !one.hasLocalSecondaryIndexes() && !one.hasGlobalSecondaryIndexes()) {
				add(table, this.call.index(),
						Capacity.builder()
							.capacityUnits(one.capacityUnits())
							.readCapacityUnits(one.readCapacityUnits())
							.writeCapacityUnits(one.writeCapacityUnits())
							.build());
				return;
			}
			add(table, null, one.table());
			add(table, one.localSecondaryIndexes());
			add(table, one.globalSecondaryIndexes());
		}
	}

	private void add(String table, Map<String, Capacity> indexes) {
		indexes.forEach((index, capacity) -> add(table, index, capacity));
	}

	private void add(String table, @Nullable String index, @Nullable Capacity capacity) {
		if (capacity == null) {
			return;
		}
		boolean reads = READS.contains(this.call.operation());
		double read = units(capacity.readCapacityUnits(), reads ? capacity.capacityUnits() : null);
		double write = units(capacity.writeCapacityUnits(), reads ? null : capacity.capacityUnits());
		if (read > 0 || write > 0) {
			this.shares.add(new CapacityShare(table, index, read, write));
		}
	}

	private static double units(@Nullable Double stated, @Nullable Double implied) {
		if (stated != null) {
			return stated;
		}
		return (implied != null) ? implied : 0;
	}

}
