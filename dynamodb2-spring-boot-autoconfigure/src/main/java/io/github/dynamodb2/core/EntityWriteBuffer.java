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

import io.github.dynamodb2.core.entity.EntityAccess;
import io.github.dynamodb2.core.operation.PendingWrites;
import io.github.dynamodb2.core.schema.ItemSchema;

/**
 * Writes entities and keys down for a batch.
 *
 * @param <T> the type of the entities
 */
final class EntityWriteBuffer<T> implements EntityBatchWrite<T> {

	private final EntityAccess<T> access;

	private final PrimaryKeys keys;

	private final PendingWrites pending;

	EntityWriteBuffer(EntityAccess<T> access, PrimaryKeys keys) {
		this.access = access;
		this.keys = keys;
		this.pending = access.batch();
	}

	@Override
	public EntityBatchWrite<T> put(T entity) {
		this.pending.requireOpen();
		ItemSchema.describing(this.access.schema()).ifPresent((schema) -> schema.requireReplaceable("a put"));
		this.access.put(entity, this.pending);
		return this;
	}

	@Override
	public EntityBatchWrite<T> delete(Key key) {
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
