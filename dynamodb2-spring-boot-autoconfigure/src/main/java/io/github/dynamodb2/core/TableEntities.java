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

import java.util.Collection;
import java.util.Map;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.entity.EntityAccess;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.reading.Pages;
import io.github.dynamodb2.core.reading.ReadOptions;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads entities.
 *
 * @param access the engine
 * @param <T> the type of the entities
 */
record TableEntities<T>(EntityAccess<T> access) implements ItemSource<T> {

	@Override
	public Pages<T> read(AccessPlan plan, Bindings bindings, ReadOptions options) {
		return this.access.read(plan, bindings, options);
	}

	@Override
	public long count(AccessPlan plan, Bindings bindings) {
		return this.access.count(plan, bindings);
	}

	@Override
	public Pages<T> getAll(Collection<Map<String, AttributeValue>> keys, DefaultGetSpec spec, ReadOptions options) {
		if (!spec.attributes().isEmpty()) {
			throw new IllegalArgumentException(
					"'attributes' does not fit here: batchGet reads whole entities. Leave it out");
		}
		return this.access.getAll(keys, spec.isConsistent(), options.capacity());
	}

}
