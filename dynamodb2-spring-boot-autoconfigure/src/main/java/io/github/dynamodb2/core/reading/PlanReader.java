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

package io.github.dynamodb2.core.reading;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.operation.ServiceCalls;
import io.github.dynamodb2.core.plan.AccessPlan;

/**
 * Runs plans: gives the pages of a read, each requested when it is asked for.
 */
public final class PlanReader {

	private final PageReads reads;

	private final KeySchema tableKeys;

	/**
	 * Creates the reader of one table.
	 * @param calls the way to the service
	 * @param tableKeys the table's own key
	 */
	public PlanReader(ServiceCalls calls, KeySchema tableKeys) {
		this.reads = new PageReads(calls);
		this.tableKeys = tableKeys;
	}

	/**
	 * Begins to read what a plan finds. No request is sent before the first page is asked
	 * for.
	 * @param plan the plan
	 * @param bindings the values of the call
	 * @param options how to page
	 * @param reader makes objects of the items
	 * @param <T> the type of the objects
	 * @return the pages, to be closed
	 * @throws IllegalArgumentException when a value does not fit its key attribute
	 */
	public <T> Pages<T> read(AccessPlan plan, Bindings bindings, ReadOptions options, ItemReader<T> reader) {
		return plan.accept(new PageOpening<>(this.reads, this.tableKeys, new ReadContext(bindings, options), reader));
	}

	/**
	 * Counts what a plan finds, reading no items.
	 * @param plan the plan
	 * @param bindings the values of the call
	 * @return the number of matching items
	 */
	public long count(AccessPlan plan, Bindings bindings) {
		return plan.accept(new Counting(this.reads, this.tableKeys, new ReadContext(bindings, ReadOptions.all())));
	}

}
