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
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.core.operation.BatchWriteItemOperation;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * The operations of a batch that wait to be sent.
 */
final class WriteBuffer implements BatchWrite {

	private static final int MOST_OPERATIONS = 25;

	private final KnownTable table;

	private final PrimaryKeys keys;

	private final List<WriteRequest> waiting = new ArrayList<>();

	private boolean open = true;

	WriteBuffer(KnownTable table, ValueWriter writer) {
		this.table = table;
		this.keys = new PrimaryKeys(table, writer);
	}

	@Override
	public BatchWrite put(Map<String, ?> data) {
		Map<String, AttributeValue> item = ItemValues.write(data);
		this.keys.storable(item);
		return add(WriteRequest.builder().putRequest(PutRequest.builder().item(item).build()).build());
	}

	@Override
	public BatchWrite delete(Key key) {
		DeleteRequest delete = DeleteRequest.builder().key(this.keys.storable(key)).build();
		return add(WriteRequest.builder().deleteRequest(delete).build());
	}

	private BatchWrite add(WriteRequest request) {
		if (!this.open) {
			throw new IllegalStateException(
					"The batch on table '%s' is closed. Start another one".formatted(this.table.name()));
		}
		this.waiting.add(request);
		if (this.waiting.size() >= MOST_OPERATIONS) {
			send();
		}
		return this;
	}

	@Override
	public void abandon() {
		this.open = false;
		this.waiting.clear();
	}

	@Override
	public void close() {
		this.open = false;
		send();
	}

	private void send() {
		List<WriteRequest> requests = List.copyOf(this.waiting);
		this.waiting.clear();
		new BatchWriteItemOperation(this.table.calls()).write(this.table.name(), this.table.model().keys(), requests);
	}

}
