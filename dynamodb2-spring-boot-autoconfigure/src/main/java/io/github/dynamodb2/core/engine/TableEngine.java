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

package io.github.dynamodb2.core.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.error.UnprocessedItemsException;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.operation.Backoff;
import io.github.dynamodb2.core.operation.BatchWriteItemOperation;
import io.github.dynamodb2.core.operation.ItemWriteOperation;
import io.github.dynamodb2.core.operation.TableCall;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.core.reading.BatchGetItemOperation;
import io.github.dynamodb2.core.reading.GetItemOperation;
import io.github.dynamodb2.core.reading.ItemReader;
import io.github.dynamodb2.core.reading.PageReads;
import io.github.dynamodb2.core.reading.Pages;
import io.github.dynamodb2.core.reading.ReadOptions;
import io.github.dynamodb2.core.reading.ReportingReader;
import io.github.dynamodb2.core.write.ItemWrite;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The engine behind one table: every read and every write of its items. What differs from
 * call to call, where the table is among it, comes with the call.
 *
 * @param <T> the type of the items
 */
public final class TableEngine<T> {

	private final Supplier<TableModel> model;

	private final ItemForm<T> form;

	private volatile @Nullable KeySchema keys;

	/**
	 * Creates the engine.
	 * @param model the table, asked for when somebody needs its keys
	 * @param form what its items are
	 */
	public TableEngine(Supplier<TableModel> model, ItemForm<T> form) {
		this.model = model;
		this.form = form;
	}

	/**
	 * Returns the table.
	 * @return its model
	 */
	public TableModel model() {
		return this.model.get();
	}

	/**
	 * Returns the table's own key, which never changes.
	 */
	private KeySchema keys() {
		KeySchema known = this.keys;
		if (known == null) {
			known = model().keys();
			this.keys = known;
		}
		return known;
	}

	/**
	 * Begins to read what a plan finds; no request is sent before the first page is asked
	 * for.
	 * @param call the call
	 * @param plan the plan
	 * @param bindings the values of the call
	 * @param options how to page
	 * @return the pages, to be closed
	 */
	public Pages<T> read(TableCall call, AccessPlan plan, Bindings bindings, ReadOptions options) {
		return new PageReads(call).read(plan, keys(), bindings, options, this.form.reader(plan));
	}

	/**
	 * Begins to read what a plan finds, as something else than the table's own objects.
	 * @param call the call
	 * @param plan the plan
	 * @param bindings the values of the call
	 * @param options how to page
	 * @param other makes objects of the items
	 * @param <R> the type of the objects
	 * @return the pages, to be closed
	 */
	public <R> Pages<R> read(TableCall call, AccessPlan plan, Bindings bindings, ReadOptions options,
			ItemReader<R> other) {
		return new PageReads(call).read(plan, keys(), bindings, options,
				new ReportingReader<>(other, model(), call.calls().connection()));
	}

	/**
	 * Counts what a plan finds, by {@code Select.COUNT}.
	 * @param call the call
	 * @param plan the plan
	 * @param bindings the values of the call
	 * @return the number of matching items
	 */
	public long count(TableCall call, AccessPlan plan, Bindings bindings) {
		return new PageReads(call).count(plan, keys(), bindings);
	}

	/**
	 * Reads one item by one GetItem.
	 * @param call the call
	 * @param key the primary key
	 * @param selection the attributes wanted
	 * @param consistent whether the read is strongly consistent
	 * @return the item, or empty when there is none
	 */
	public Optional<T> get(TableCall call, Map<String, AttributeValue> key, Selection selection, boolean consistent) {
		return new GetItemOperation(key, selection, consistent).read(call, this.form.reader(selection));
	}

	/**
	 * Tells by one GetItem of the key attributes whether there is an item.
	 * @param call the call
	 * @param key the primary key
	 * @param consistent whether the read is strongly consistent
	 * @return whether there is one
	 */
	public boolean has(TableCall call, Map<String, AttributeValue> key, boolean consistent) {
		Selection keys = Selection.only(key.keySet().stream().map((name) -> AttributePath.of(name)).toList());
		return new GetItemOperation(key, keys, consistent).read(call, (item) -> true).isPresent();
	}

	/**
	 * Begins to read items by BatchGetItem, 100 a request, each distinct key once and in
	 * the order given; what the service leaves out is asked for again.
	 * @param call the call
	 * @param keys the primary keys
	 * @param selection the attributes wanted
	 * @param consistent whether the reads are strongly consistent
	 * @param capacity whether the consumed capacity is asked for
	 * @return the pages
	 */
	public Pages<T> getAll(TableCall call, Collection<Map<String, AttributeValue>> keys, Selection selection,
			boolean consistent, boolean capacity) {
		return new PageReads(call).readAll(keys,
				new BatchGetItemOperation.Target(keys().names(), selection, consistent, capacity, Backoff.standard()),
				this.form.reader(selection), 1);
	}

	/**
	 * Begins to read whole items by BatchGetItem for somebody who wants them all: several
	 * requests at a time, as many as the connection says.
	 * @param call the call
	 * @param keys the primary keys
	 * @param consistent whether the reads are strongly consistent
	 * @return the pages, in the order of the keys, to be closed
	 */
	public Pages<T> getAhead(TableCall call, Collection<Map<String, AttributeValue>> keys, boolean consistent) {
		Selection whole = Selection.everything();
		return new PageReads(call).readAll(keys,
				new BatchGetItemOperation.Target(keys().names(), whole, consistent, false, Backoff.standard()),
				this.form.reader(whole), call.calls().batchRequests());
	}

	/**
	 * Sends a write alone.
	 * @param call the call
	 * @param write the write
	 * @return the item that the write asks for, empty when there is none or it asks for
	 * nothing
	 * @throws io.github.dynamodb2.core.error.DynamoDb2Exception when it was not done,
	 * because its guard does not hold for instance
	 */
	public Map<String, AttributeValue> send(TableCall call, ItemWrite write) {
		return ItemWriteOperation.send(call, write);
	}

	/**
	 * Sends the write of a whole item alone.
	 * @param call the call
	 * @param write the write
	 * @return what a read would return now
	 * @throws io.github.dynamodb2.core.error.DynamoDb2Exception when it was not done
	 */
	public T put(TableCall call, ItemWrite.Put write) {
		send(call, write);
		return this.form.written(write.item());
	}

	/**
	 * Makes an object of an item that was read with those of other tables.
	 * @param item the whole item
	 * @return the object, or empty when it is none of this table's
	 */
	public Optional<T> read(Map<String, AttributeValue> item) {
		return Optional.ofNullable(this.form.reader(Selection.everything()).read(item));
	}

	/**
	 * Makes an object of an item that will be written.
	 * @param item the whole item
	 * @return the object, as a read would make it then
	 */
	public T written(Map<String, AttributeValue> item) {
		return this.form.written(item);
	}

	/**
	 * Sends an update alone.
	 * @param call the call
	 * @param write the write, with the new item coming back
	 * @return what a read would return now
	 * @throws io.github.dynamodb2.core.error.DynamoDb2Exception when it was not done
	 */
	public T update(TableCall call, ItemWrite.Update write) {
		return this.form.written(send(call, write));
	}

	/**
	 * Sends the writes of many whole items as {@link #sendAll} does.
	 * @param call the call
	 * @param writes the writes
	 * @return what a read of each would return now, in the order given
	 */
	public List<T> putAll(TableCall call, Collection<ItemWrite.Put> writes) {
		sendAll(call, writes);
		return writes.stream().map((write) -> this.form.written(write.item())).toList();
	}

	/**
	 * Sends many writes: by BatchWriteItem, 25 a request, and retries what is left
	 * unprocessed; after them those with a guard, which no batch can check, each alone.
	 * Several requests are sent at a time, as many as the connection says, never two with
	 * the same key.
	 * @param call the call
	 * @param writes puts and deletes; of several with one key the last wins
	 * @throws UnprocessedItemsException when some could not be done; it lists them
	 * @throws io.github.dynamodb2.core.error.ItemChangedException when guards did not
	 * hold; it lists each item that was changed and each that was not tried, and an
	 * {@code UnprocessedItemsException} among the suppressed exceptions the writes
	 */
	public void sendAll(TableCall call, Collection<? extends ItemWrite> writes) {
		List<ItemWrite> guarded = new ArrayList<>();
		List<ItemWrite> others = new ArrayList<>();
		writes.forEach((write) -> (write.guard().isNone() ? others : guarded).add(write));
		try {
			new BatchWriteItemOperation(call).write(others);
		}
		catch (UnprocessedItemsException ex) {
			throw guarded.isEmpty() ? ex : withUntried(call, ex, guarded);
		}
		GuardedWrites.send(call, guarded);
	}

	private static UnprocessedItemsException withUntried(TableCall call, UnprocessedItemsException ex,
			List<ItemWrite> untried) {
		return new UnprocessedItemsException(
				"%s. Besides, %d puts on conditions were not tried".formatted(ex.getMessage(), untried.size()),
				call.calls().connection(),
				Stream.concat(ex.unprocessed().stream(), untried.stream().map(BatchWriteItemOperation::request))
					.toList(),
				ex.getCause());
	}

}
