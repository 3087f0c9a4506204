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

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.ConditionFolding;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.BatchGetPlan;
import io.github.dynamodb2.core.plan.BoundKeys;
import io.github.dynamodb2.core.plan.GetPlan;
import io.github.dynamodb2.core.plan.QueryPlan;
import io.github.dynamodb2.core.plan.ScanPlan;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Turns each kind of plan into the pages that it reads.
 *
 * @param <T> the type of the items
 */
final class PageOpening<T> implements AccessPlan.Visitor<Pages<T>> {

	private final PageReads reads;

	private final KeySchema tableKeys;

	private final ReadContext context;

	private final ItemReader<T> reader;

	PageOpening(PageReads reads, KeySchema tableKeys, ReadContext context, ItemReader<T> reader) {
		this.reads = reads;
		this.tableKeys = tableKeys;
		this.context = context;
		this.reader = reader;
	}

	@Override
	public Pages<T> get(GetPlan plan) {
		Optional<Map<String, AttributeValue>> key = plan.key().bindKey(this.context.bindings());
		return pages(false,
				(from, size) -> key
					.map((bound) -> new GetItemOperation(plan.table(), bound, plan.selection(), plan.consistent())
						.read(this.reads.calls(), this.context.options().capacity(), this.reader))
					.orElseGet(ReadPage::empty));
	}

	@Override
	public Pages<T> batchGet(BatchGetPlan plan) {
		List<Map<String, AttributeValue>> keys = plan.bindKeys(this.context.bindings());
		return LimitedPages.of(new BatchGetItemOperation<>(this.reads,
				new BatchGetItemOperation.Target(plan.table(), this.tableKeys.names(), plan.selection(),
						plan.consistent(), this.context.options().capacity(), Backoff.standard()),
				this.reader, keys), this.context.options());
	}

	@Override
	public Pages<T> query(QueryPlan plan) {
		Optional<BoundKeys> keys = plan.key().bind(this.context.bindings());
		return keys
			.flatMap((bound) -> ConditionFolding.fold(plan.filter(), this.context.bindings())
				.map((filter) -> new QueryOperation(plan, bound, filter, positions(plan.index()), this.context)))
			.map(this::query)
			.orElseGet(this::nothing);
	}

	private Pages<T> query(QueryOperation operation) {
		boolean filtered = !operation.filter().isNone() || !operation.keys().excluded().isEmpty();
		if (operation.plan().fetch() == QueryPlan.Fetch.BATCH) {
			return pages(true, new Hydration<>(this.reads, operation, this.tableKeys.names(), this.reader));
		}
		ItemReader<T> within = new WithinBounds<>(operation.keys(), this.reader);
		return pages(filtered, (from, size) -> this.reads.query(operation.request(this.reads.calls(), from, size),
				within, tracked(operation.positions())));
	}

	@Override
	public Pages<T> scan(ScanPlan plan) {
		return ConditionFolding.fold(plan.filter(), this.context.bindings())
			.map((filter) -> new ScanOperation(plan, filter, positions(plan.index()), null, this.context))
			.map(this::scan)
			.orElseGet(this::nothing);
	}

	private Pages<T> scan(ScanOperation operation) {
		Integer segment = this.context.options().segment();
		if (segment != null) {
			return pages(!operation.filter().isNone(), source(operation.inSegment(segment)));
		}
		if (operation.plan().segments() == 1) {
			return pages(!operation.filter().isNone(), source(operation));
		}
		Pages<T> pages = ParallelScanPages.start(operation.plan().segments(),
				(number) -> source(operation.inSegment(number)), this.context.options(), this.reads.calls().threads());
		return LimitedPages.of(pages, this.context.options());
	}

	private PageSource<T> source(ScanOperation operation) {
		return (from, size) -> this.reads.scan(operation.request(this.reads.calls(), from, size), this.reader,
				tracked(operation.positions()));
	}

	private Pages<T> nothing() {
		return pages(false, (from, size) -> ReadPage.empty());
	}

	private Pages<T> pages(boolean filtered, PageSource<T> source) {
		ReadOptions options = this.context.options();
		Continuation start = options.start();
		return new SequentialPages<>(source, new PageBudget(options, filtered), start);
	}

	private List<String> positions(Index index) {
		return Stream.concat(index.keys().names().stream(), this.tableKeys.names().stream()).distinct().toList();
	}

	private List<String> tracked(List<String> positions) {
		ReadOptions options = this.context.options();
		return (options.positions() || options.limit() != null) ? positions : List.of();
	}

}
