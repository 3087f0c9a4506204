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

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.ConditionFolding;
import io.github.dynamodb2.core.model.CanonicalKey;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.IndexType;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.operation.Backoff;
import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.BatchGetPlan;
import io.github.dynamodb2.core.plan.BoundKeys;
import io.github.dynamodb2.core.plan.GetPlan;
import io.github.dynamodb2.core.plan.NothingPlan;
import io.github.dynamodb2.core.plan.OrderBy;
import io.github.dynamodb2.core.plan.QueryPlan;
import io.github.dynamodb2.core.plan.ScanPlan;
import io.github.dynamodb2.core.plan.UnionPlan;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Turns each kind of plan into the pages that it reads.
 *
 * @param reads the way to the service
 * @param tableKeys the table's own key
 * @param context the values and the options of the call
 * @param reader makes objects of the items
 * @param <T> the type of the items
 */
record PageOpening<T>(PageReads reads, KeySchema tableKeys, ReadContext context,
		ItemReader<T> reader) implements AccessPlan.Visitor<Pages<T>> {

	<R> PageOpening<R> with(ItemReader<R> other, ReadOptions options) {
		return new PageOpening<>(this.reads, this.tableKeys, new ReadContext(this.context.bindings(), options), other);
	}

	@Override
	public Pages<T> get(GetPlan plan) {
		Optional<Map<String, AttributeValue>> key = plan.key().bindKey(this.context.bindings());
		Optional<Check> check = check(plan.check());
		if (key.isEmpty() || check.isEmpty() || this.context.options().start() instanceof Continuation.After) {
			return nothing();
		}
		GetItemOperation operation = new GetItemOperation(key.get(), check.get().selection(plan.selection()),
				plan.consistent());
		ItemReader<T> passing = check.get().reader(this.reader, plan.selection(), this.tableKeys.names());
		return pages(false,
				(from, size) -> operation.page(this.reads.call(), this.context.options().capacity(), passing));
	}

	@Override
	public Pages<T> batchGet(BatchGetPlan plan) {
		List<Map<String, AttributeValue>> keys = unread(
				plan.bindKeys(this.context.bindings()).stream().filter(this.tableKeys::holds).toList());
		return check(plan.check()).map((check) -> batchGet(plan, keys, check)).orElseGet(this::nothing);
	}

	Pages<T> batchGet(BatchGetPlan plan, List<Map<String, AttributeValue>> keys, Check check) {
		List<String> names = this.tableKeys.names();
		Pages<T> pages = new BatchGetItemOperation<>(this.reads,
				new BatchGetItemOperation.Target(names, check.selection(plan.selection()), plan.consistent(),
						this.context.options().capacity(), Backoff.standard()),
				check.reader(this.reader, plan.selection(), names), keys, 1);
		return LimitedPages.of(counted("BatchGetItem", null, pages), this.context.options());
	}

	private List<Map<String, AttributeValue>> unread(List<Map<String, AttributeValue>> keys) {
		if (!(this.context.options().start() instanceof Continuation.After after)) {
			return keys;
		}
		List<String> names = this.tableKeys.names();
		int last = keys.stream()
			.map((key) -> CanonicalKey.of(key, names))
			.toList()
			.indexOf(CanonicalKey.of(after.key(), names));
		return keys.subList(last + 1, keys.size());
	}

	@Override
	public Pages<T> query(QueryPlan plan) {
		List<List<BoundKeys>> partitions = plan.bind(this.context.bindings());
		Optional<Check> check = check(plan.check());
		return ConditionFolding.fold(plan.filter(), this.context.bindings())
			.filter((filter) -> !partitions.isEmpty() && check.isPresent())
			.map((filter) -> passing(plan, check.get()).query(checked(plan, check.get()), partitions, filter))
			.orElseGet(this::nothing);
	}

	private PageOpening<T> passing(QueryPlan plan, Check check) {
		return with(check.reader(this.reader, plan.selection(), positions(plan.index())), this.context.options());
	}

	private static QueryPlan checked(QueryPlan plan, Check check) {
		return plan.check().isNone() ? plan : plan.selecting(check.selection(plan.selection()));
	}

	private Optional<Check> check(Condition condition) {
		return Check.of(condition, this.context.bindings());
	}

	private Pages<T> query(QueryPlan plan, List<List<BoundKeys>> partitions, Condition filter) {
		boolean one = partitions.size() == 1 && partitions.get(0).size() == 1;
		return one ? query(plan, partitions.get(0).get(0), filter)
				: new FanOutReading<>(onOtherThreads(), plan, filter).open(partitions);
	}

	Pages<T> query(QueryPlan plan, BoundKeys keys, Condition filter) {
		if (isOver(plan, keys)) {
			return nothing();
		}
		QueryOperation operation = new QueryOperation(plan, keys, filter, positions(plan.index()), this.context);
		return (plan.fetch() == QueryPlan.Fetch.BATCH) ? new HydratedPages<>(this, operation)
				: counted("Query", operation.indexName(), query(operation));
	}

	/**
	 * Tells whether the read would go on behind its last item. DynamoDB refuses a start
	 * there; an index may hold more items of the same sort value.
	 */
	private boolean isOver(QueryPlan plan, BoundKeys keys) {
		return plan.index().type() == IndexType.PRIMARY
				&& this.context.options().start() instanceof Continuation.After after
				&& keys.endsAt(after.key(), plan.ascending());
	}

	private Pages<T> query(QueryOperation operation) {
		ItemReader<T> within = WithinBounds.of(operation.keys(), this.reader);
		return pages(operation.drops(), (from, size) -> this.reads
			.query(operation.request(this.reads.call(), from, size), within, tracked(operation.positions())));
	}

	@Override
	public Pages<T> scan(ScanPlan plan) {
		return ConditionFolding.fold(plan.filter(), this.context.bindings())
			.map((filter) -> new ScanOperation(plan, filter, positions(plan.index()), null, this.context))
			.map((operation) -> counted("Scan", operation.indexName(), scan(operation)))
			.orElseGet(this::nothing);
	}

	private Pages<T> scan(ScanOperation operation) {
		Integer segment = this.context.options().segment();
		if (segment != null) {
			return pages(!operation.filter().isNone(), source(this.reads, operation.inSegment(segment)));
		}
		if (operation.plan().segments() == 1 && this.context.options().parallel() == null) {
			return pages(!operation.filter().isNone(), source(this.reads, operation));
		}
		PageReads elsewhere = this.reads.onOtherThreads();
		return ParallelScanPages.start(operation.plan().segments(),
				(number) -> source(elsewhere, operation.inSegment(number)), this.context.options(), threads());
	}

	@Override
	public Pages<T> union(UnionPlan plan) {
		ReadOptions options = this.context.options();
		if (options.start() instanceof Continuation.After) {
			throw new IllegalArgumentException(
					"A union cannot go on behind an item, because its parts may find the same items: read it whole");
		}
		plan.checkSize(this.context.bindings());
		List<String> places = Stream
			.concat(this.tableKeys.names().stream(), plan.order().stream().map(OrderBy::attribute))
			.distinct()
			.toList();
		ItemReader<Placed<T>> placed = Placed.reader(this.reader, places);
		PageOpening<T> elsewhere = onOtherThreads();
		List<MergedBranch<T>> branches = plan.branches()
			.stream()
			.map((branch) -> new MergedBranch<T>(
					(limit) -> branch.accept(elsewhere.with(placed, options.withLimit(limit)))))
			.toList();
		return new MergedPages<>(branches, Merging.of(plan.order()).once(this.tableKeys.names()), options, threads());
	}

	@Override
	public Pages<T> nothing(NothingPlan plan) {
		return nothing();
	}

	@Nullable ThreadFactory threads() {
		return this.reads.call().calls().threads();
	}

	private PageSource<T> source(PageReads place, ScanOperation operation) {
		return new ScanPages<>(place, operation, this.reader, tracked(operation.positions()));
	}

	private PageOpening<T> onOtherThreads() {
		return new PageOpening<>(this.reads.onOtherThreads(), this.tableKeys, this.context, this.reader);
	}

	<R> Pages<R> counted(String operation, @Nullable String index, Pages<R> pages) {
		return CountedPages.of(pages, this.reads.call(), operation, index);
	}

	private Pages<T> nothing() {
		return pages(false, (from, size) -> ReadPage.empty());
	}

	private Pages<T> pages(boolean filtered, PageSource<T> source) {
		ReadOptions options = this.context.options();
		Continuation start = options.start();
		return new SequentialPages<>(source, new PageBudget(options, filtered), start);
	}

	List<String> positions(Index index) {
		return Stream.concat(index.keys().names().stream(), this.tableKeys.names().stream()).distinct().toList();
	}

	private List<String> tracked(List<String> positions) {
		ReadOptions options = this.context.options();
		return (options.positions() || options.limit() != null) ? positions : List.of();
	}

}
