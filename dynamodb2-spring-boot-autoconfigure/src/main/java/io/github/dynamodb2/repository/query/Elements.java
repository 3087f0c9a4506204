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

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.entity.EntityAccess;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.reading.ItemReader;
import io.github.dynamodb2.core.reading.Pages;
import io.github.dynamodb2.core.reading.ReadOptions;

/**
 * What becomes of the items that a method finds.
 */
@FunctionalInterface
interface Elements {

	/**
	 * Begins to read; no request is sent before the first page is asked for.
	 * @param access the table
	 * @param plan how it is read
	 * @param bindings the values of the call
	 * @param options how to page
	 * @return the pages, to be closed
	 */
	Pages<?> read(EntityAccess<?> access, AccessPlan plan, Bindings bindings, ReadOptions options);

	/**
	 * Returns the elements that are entities.
	 * @return entities, read by the schema of their class
	 */
	static Elements entities() {
		return (access, plan, bindings, options) -> access.read(plan, bindings, options);
	}

	/**
	 * Returns the elements that a reader makes.
	 * @param reader makes an object of an item
	 * @return the objects
	 */
	static Elements of(ItemReader<Object> reader) {
		return (access, plan, bindings, options) -> access.read(plan, bindings, options, reader);
	}

}
