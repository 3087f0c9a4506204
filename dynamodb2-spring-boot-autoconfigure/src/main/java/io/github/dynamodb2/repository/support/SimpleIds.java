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

package io.github.dynamodb2.repository.support;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Ids that are the value of the partition key, for tables without sort key.
 *
 * @param partition the partition key's property
 * @param type the type of the ids
 * @param <ID> the type of the ids
 */
record SimpleIds<ID>(KeyProperty partition, Class<ID> type) implements EntityIds<ID> {

	@Override
	public Map<String, AttributeValue> key(ID id) {
		return Map.of(this.partition.attribute(), this.partition.write(id));
	}

	@Override
	public @Nullable ID id(Object entity) {
		return this.type.cast(this.partition.read(entity));
	}

}
