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

import java.util.Map;

import io.github.dynamodb2.core.operation.PendingWrites;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes items and keys down for a batch.
 */
final class WriteBuffer implements BatchWrite {

	private final PrimaryKeys keys;

	private final PendingWrites pending;

	WriteBuffer(KnownTable table, ValueWriter writer) {
		this.keys = new PrimaryKeys(table, writer);
		this.pending = new PendingWrites(table.calls(), table.name(), table.model().keys());
	}

	@Override
	public BatchWrite put(Map<String, ?> data) {
		this.pending.requireOpen();
		Map<String, AttributeValue> item = ItemValues.write(data);
		this.keys.storable(item);
		this.pending.put(item);
		return this;
	}

	@Override
	public BatchWrite delete(Key key) {
		this.pending.requireOpen();
		this.pending.delete(this.keys.storable(key));
		return this;
	}

	@Override
	public void abandon() {
		this.pending.abandon();
	}

	@Override
	public void close() {
		this.pending.close();
	}

}
