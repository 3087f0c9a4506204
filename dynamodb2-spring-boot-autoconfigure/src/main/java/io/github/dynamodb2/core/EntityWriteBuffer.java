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

import io.github.dynamodb2.core.operation.EntityAccess;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The operations of a batch of entities that wait to be sent: puts or deletes, never
 * both, so that their order is kept.
 *
 * @param <T> the type of the entities
 */
final class EntityWriteBuffer<T> implements EntityBatchWrite<T> {

	private static final int MOST_OPERATIONS = 25;

	private final EntityAccess<T> access;

	private final PrimaryKeys keys;

	private final List<T> puts = new ArrayList<>();

	private final List<Map<String, AttributeValue>> deletes = new ArrayList<>();

	private boolean open = true;

	EntityWriteBuffer(EntityAccess<T> access, PrimaryKeys keys) {
		this.access = access;
		this.keys = keys;
	}

	@Override
	public EntityBatchWrite<T> put(T entity) {
		checkOpen();
		sendDeletes(1);
		this.puts.add(entity);
		sendPuts(MOST_OPERATIONS);
		return this;
	}

	@Override
	public EntityBatchWrite<T> delete(Key key) {
		checkOpen();
		Map<String, AttributeValue> attributes = this.keys.storable(key);
		sendPuts(1);
		this.deletes.add(attributes);
		sendDeletes(MOST_OPERATIONS);
		return this;
	}

	private void checkOpen() {
		if (!this.open) {
			throw new IllegalStateException(
					"The batch on table '%s' is closed. Start another one".formatted(this.access.model().name()));
		}
	}

	@Override
	public void abandon() {
		this.open = false;
		this.puts.clear();
		this.deletes.clear();
	}

	@Override
	public void close() {
		this.open = false;
		sendPuts(1);
		sendDeletes(1);
	}

	private void sendPuts(int least) {
		if (this.puts.size() >= least) {
			List<T> entities = List.copyOf(this.puts);
			this.puts.clear();
			this.access.putAll(entities);
		}
	}

	private void sendDeletes(int least) {
		if (this.deletes.size() >= least) {
			List<Map<String, AttributeValue>> wanted = List.copyOf(this.deletes);
			this.deletes.clear();
			this.access.deleteAll(wanted);
		}
	}

}
