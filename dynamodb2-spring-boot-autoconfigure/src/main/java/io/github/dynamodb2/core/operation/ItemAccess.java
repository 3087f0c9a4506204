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

import java.util.Collection;
import java.util.Map;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.Selection;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The engine behind one table without a class: every read of items.
 */
public final class ItemAccess {

	private final TableModel model;

	private final PageReads reads;

	private final PlanReader plans;

	/**
	 * Creates the engine.
	 * @param calls the way to the service
	 * @param model the table
	 */
	public ItemAccess(ServiceCalls calls, TableModel model) {
		this.model = model;
		this.reads = new PageReads(calls);
		this.plans = new PlanReader(calls, model.keys());
	}

	/**
	 * Begins to read what a plan finds; no request is sent before the first page is asked
	 * for.
	 * @param plan the plan
	 * @param bindings the values of the call
	 * @param options how to page
	 * @param reader makes objects of the items
	 * @param <T> the type of the objects
	 * @return the pages, to be closed
	 */
	public <T> Pages<T> read(AccessPlan plan, Bindings bindings, ReadOptions options, ItemReader<T> reader) {
		return this.plans.read(plan, bindings, options, reader);
	}

	/**
	 * Counts what a plan finds, by {@code Select.COUNT}.
	 * @param plan the plan
	 * @param bindings the values of the call
	 * @return the number of matching items
	 */
	public long count(AccessPlan plan, Bindings bindings) {
		return this.plans.count(plan, bindings);
	}

	/**
	 * Begins to read items by BatchGetItem, 100 a request, each distinct key once and in
	 * the order given; what the service leaves out is asked for again.
	 * @param keys the primary keys
	 * @param selection the attributes wanted
	 * @param consistent whether the reads are strongly consistent
	 * @param capacity whether the consumed capacity is asked for
	 * @param reader makes objects of the items
	 * @param <T> the type of the objects
	 * @return the pages
	 */
	public <T> Pages<T> getAll(Collection<Map<String, AttributeValue>> keys, Selection selection, boolean consistent,
			boolean capacity, ItemReader<T> reader) {
		return new BatchGetItemOperation<>(this.reads, new BatchGetItemOperation.Target(this.model.name(),
				this.model.keys().names(), selection, consistent, capacity, Backoff.standard()), reader, keys);
	}

}
