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

package io.github.dynamodb2.repository.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.operation.EntityAccess;
import io.github.dynamodb2.core.operation.Pages;
import io.github.dynamodb2.core.operation.ReadOptions;
import io.github.dynamodb2.core.plan.AccessPlan;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;

/**
 * One call of a compiled method, ready to run.
 *
 * @param access the table
 * @param plan how it is read
 * @param bindings the values of the call
 * @param limit how many matching items are wanted
 * @param position where to begin
 * @param <T> the type of the entities
 */
record Execution<T>(EntityAccess<T> access, AccessPlan plan, Bindings bindings, Limit limit, ScrollPosition position) {

	/**
	 * Begins to read entities. No request is sent before the first one is asked for.
	 * @param most how many matching items are wanted at most
	 * @return the entities, to be closed
	 */
	Pages<T> read(Limit most) {
		return read(ReadOptions.all(), most);
	}

	Pages<T> read(ReadOptions options, Limit most) {
		return this.access.read(this.plan, this.bindings, limited(options, most));
	}

	/**
	 * Begins to read primary keys.
	 * @param most how many matching items are wanted at most
	 * @return the keys, to be closed
	 */
	Pages<Map<String, AttributeValue>> readKeys(Limit most) {
		List<String> names = this.access.model().keys().names();
		return this.access.read(this.plan, this.bindings, limited(ReadOptions.all(), most), (item) -> {
			Map<String, AttributeValue> key = new HashMap<>(item);
			key.keySet().retainAll(names);
			return key;
		});
	}

	private static ReadOptions limited(ReadOptions options, Limit most) {
		return most.isLimited() ? options.withLimit(most.max()) : options;
	}

	long count() {
		return this.access.count(this.plan, this.bindings);
	}

	boolean wantsNothing() {
		return this.limit.isLimited() && this.limit.max() < 1;
	}

}
