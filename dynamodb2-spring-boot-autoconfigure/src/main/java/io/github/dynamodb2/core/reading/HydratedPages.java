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

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;

import io.github.dynamodb2.core.operation.Backoff;
import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.plan.Selection;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Items that are found by an index that lacks what is wanted, and fetched from the table
 * by BatchGetItem in the index's order: no more of them than are still wanted, unless
 * they are checked then, and one request a page. An item that is gone meanwhile, or whose
 * index key has changed, is left out.
 *
 * @param <T> the type of the items
 */
final class HydratedPages<T> implements Pages<T> {

	private static final int AT_ONCE = 100;

	private final PageReads reads;

	private final QueryOperation operation;

	private final List<String> tableKeys;

	private final ItemReader<T> reader;

	private final PageBudget budget;

	private final Pages<Map<String, AttributeValue>> entries;

	private final Deque<Map<String, AttributeValue>> found = new ArrayDeque<>();

	private Continuation behind = Continuation.start();

	HydratedPages(PageOpening<T> opening, QueryOperation operation) {
		ReadOptions options = operation.context().options();
		this.reads = opening.reads();
		this.operation = operation;
		this.tableKeys = opening.tableKeys().names();
		this.reader = opening.reader();
		this.budget = PageBudget.growing(options, operation.drops());
		this.entries = opening.counted("Query", operation.indexName(),
				new SequentialPages<>((from, size) -> entries(from, this.budget.nextSize()),
						new PageBudget(options.withLimit(null), false), options.start()));
	}

	private ReadPage<Map<String, AttributeValue>> entries(Continuation from, @Nullable Integer size) {
		ItemReader<Map<String, AttributeValue>> positions = (item) -> PageReads.position(item,
				this.operation.positions());
		return this.reads.query(this.operation.request(this.reads.call(), from, size),
				WithinBounds.of(this.operation.keys(), positions), List.of());
	}

	@Override
	public boolean hasNext() {
		if (this.budget.isSpent()) {
			close();
			return false;
		}
		return !this.found.isEmpty() || this.entries.hasNext();
	}

	@Override
	public ReadPage<T> next() {
		if (!hasNext()) {
			throw new NoSuchElementException("The result has no more pages");
		}
		int scanned = 0;
		double capacity = 0;
		if (this.found.isEmpty()) {
			ReadPage<Map<String, AttributeValue>> page = this.entries.next();
			this.found.addAll(page.items());
			this.behind = page.next();
			scanned = page.scanned();
			capacity = page.capacity();
		}
		return this.budget.take(fetch(due(), scanned, capacity));
	}

	private List<Map<String, AttributeValue>> due() {
		List<Map<String, AttributeValue>> due = new ArrayList<>();
		int most = this.operation.plan().check().isNone() ? this.budget.most(AT_ONCE) : AT_ONCE;
		while (due.size() < most && !this.found.isEmpty()) {
			due.add(this.found.remove());
		}
		return due;
	}

	private ReadPage<T> fetch(List<Map<String, AttributeValue>> due, int scanned, double capacity) {
		UnchangedReader<T> unchanged = UnchangedReader.of(this.reader, this.tableKeys,
				this.operation.plan().index().keys().names(), due);
		List<T> items = new ArrayList<>();
		List<Map<String, AttributeValue>> positions = new ArrayList<>();
		double units = capacity;
		BatchGetItemOperation<T> batch = new BatchGetItemOperation<>(this.reads, target(), unchanged,
				due.stream().map((entry) -> PageReads.position(entry, this.tableKeys)).toList(), 1);
		while (batch.hasNext()) {
			ReadPage<T> page = batch.next();
			items.addAll(page.items());
			page.keys().forEach((key) -> positions.add(Objects.requireNonNull(unchanged.entry(key))));
			units += page.capacity();
		}
		Continuation next = this.found.isEmpty() ? this.behind : Continuation.after(due.get(due.size() - 1));
		return new ReadPage<>(items, positions, scanned, units, next);
	}

	private Selection selection() {
		Selection wanted = this.operation.plan().selection();
		return wanted.paths().isEmpty() ? wanted
				: Selection.only(Expressions.projected(wanted, this.operation.positions()));
	}

	private BatchGetItemOperation.Target target() {
		return new BatchGetItemOperation.Target(this.tableKeys, selection(), false,
				this.operation.context().options().capacity(), Backoff.standard());
	}

	@Override
	public void close() {
		this.entries.close();
	}

}
