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

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.operation.Backoff;
import io.github.dynamodb2.core.operation.ServiceCalls;
import io.github.dynamodb2.core.plan.Selection;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads items of one table by their primary keys, without a plan.
 */
public final class KeyReader {

	private final PageReads reads;

	private final TableModel model;

	/**
	 * Creates the reader of one table.
	 * @param calls the way to the service
	 * @param model the table
	 */
	public KeyReader(ServiceCalls calls, TableModel model) {
		this.reads = new PageReads(calls);
		this.model = model;
	}

	/**
	 * Reads one item by one GetItem.
	 * @param key the primary key
	 * @param consistent whether the read is strongly consistent
	 * @param reader makes an object of the item
	 * @param <T> the type of the object
	 * @return the object, or empty when there is no item
	 */
	public <T> Optional<T> get(Map<String, AttributeValue> key, boolean consistent, ItemReader<T> reader) {
		return get(new GetItemOperation(this.model.name(), key, Selection.everything(), consistent), reader);
	}

	/**
	 * Tells by one GetItem of the key attributes whether there is an item.
	 * @param key the primary key
	 * @param consistent whether the read is strongly consistent
	 * @return whether there is one
	 */
	public boolean has(Map<String, AttributeValue> key, boolean consistent) {
		Selection keys = Selection.only(Expressions.paths(this.model.keys().names()));
		return get(new GetItemOperation(this.model.name(), key, keys, consistent), (item) -> true).isPresent();
	}

	private <T> Optional<T> get(GetItemOperation operation, ItemReader<T> reader) {
		return operation.read(this.reads.calls(), false, reader).items().stream().findFirst();
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
	 * @return the pages, to be closed
	 */
	public <T> Pages<T> getAll(Collection<Map<String, AttributeValue>> keys, Selection selection, boolean consistent,
			boolean capacity, ItemReader<T> reader) {
		ServiceCalls calls = this.reads.calls();
		String table = this.model.name();
		BatchGetItemOperation.Target target = new BatchGetItemOperation.Target(table, this.model.keys().names(),
				selection, consistent, capacity, Backoff.standard());
		return CountedPages.of(new BatchGetItemOperation<>(this.reads, target, reader, keys), calls,
				calls.call("BatchGetItem", table, null));
	}

}
