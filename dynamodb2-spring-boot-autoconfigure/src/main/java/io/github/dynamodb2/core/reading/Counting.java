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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.ConditionFolding;
import io.github.dynamodb2.core.model.IndexType;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.operation.TableCall;
import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.BatchGetPlan;
import io.github.dynamodb2.core.plan.BoundKeys;
import io.github.dynamodb2.core.plan.GetPlan;
import io.github.dynamodb2.core.plan.KeyRange;
import io.github.dynamodb2.core.plan.NothingPlan;
import io.github.dynamodb2.core.plan.QueryPlan;
import io.github.dynamodb2.core.plan.ScanPlan;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.core.plan.UnionPlan;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/**
 * Counts what each kind of plan finds, by {@code Select.COUNT} where DynamoDB can count:
 * a read whose pages hold one number each.
 */
final class Counting implements AccessPlan.Visitor<Long> {

	private static final int AT_ONCE = 8;

	private final PageReads reads;

	private final KeySchema tableKeys;

	private final ReadContext context;

	Counting(PageReads reads, KeySchema tableKeys, ReadContext context) {
		this.reads = reads;
		this.tableKeys = tableKeys;
		this.context = context;
	}

	@Override
	public Long get(GetPlan plan) {
		return items(plan.selecting(keysOnly()));
	}

	@Override
	public Long batchGet(BatchGetPlan plan) {
		return items(plan.selecting(keysOnly()));
	}

	@Override
	public Long query(QueryPlan plan) {
		if (!plan.check().isNone()) {
			return items(plan.selecting(keysOnly()));
		}
		List<BoundKeys> queries = plan.bind(this.context.bindings()).stream().flatMap(List::stream).toList();
		return ConditionFolding.fold(plan.filter(), this.context.bindings())
			.filter((filter) -> !queries.isEmpty())
			.map((filter) -> dropsKeys(plan) ? query(plan, filter, whole(queries)) - excluded(plan, queries)
					: query(plan, filter, parts(queries)))
			.orElse(0L);
	}

	/**
	 * Tells whether items are dropped whose whole keys are known.
	 */
	private static boolean dropsKeys(QueryPlan plan) {
		KeyRange range = plan.key().range();
		return range != null && range.drops() && plan.index().type() == IndexType.PRIMARY;
	}

	/**
	 * Returns what to count, and how often it counts. A key condition takes in exclusive
	 * ends and excluded values, so what lies on them is counted too and subtracted.
	 */
	private static Map<Condition, Long> parts(List<BoundKeys> queries) {
		Map<Condition, Long> parts = whole(queries);
		queries.stream()
			.flatMap((keys) -> keys.excluded().stream().map(keys::at))
			.forEach((excluded) -> parts.merge(excluded, -1L, Long::sum));
		return parts;
	}

	private static Map<Condition, Long> whole(List<BoundKeys> queries) {
		Map<Condition, Long> parts = new LinkedHashMap<>();
		queries.forEach((keys) -> parts.merge(keys.condition(), 1L, Long::sum));
		return parts;
	}

	/**
	 * Counts the items of a table that lie on excluded keys, a hundred a request.
	 */
	private long excluded(QueryPlan plan, List<BoundKeys> queries) {
		List<Map<String, AttributeValue>> keys = queries.stream()
			.flatMap((query) -> query.excluded().stream().map(query::keyAt))
			.toList();
		BatchGetPlan read = new BatchGetPlan(plan.table(), List.of(), plan.filter(), List.of(), keysOnly(),
				plan.consistent(), 1);
		return Check.of(plan.filter(), this.context.bindings())
			.filter((check) -> !keys.isEmpty())
			.map((check) -> sum(opening().batchGet(read, keys, check)))
			.orElse(0L);
	}

	private long query(QueryPlan plan, Condition filter, Map<Condition, Long> parts) {
		List<Map.Entry<Condition, Long>> all = List.copyOf(parts.entrySet());
		if (all.size() == 1) {
			return sum(query(this.reads.call(), plan, filter, all.get(0).getKey()));
		}
		TableCall elsewhere = this.reads.call().onOtherThreads();
		return sum(inParallel(all.size(), AT_ONCE,
				(number) -> (from, size) -> page(
						sum(query(elsewhere, plan, filter, all.get(number).getKey())) * all.get(number).getValue(),
						Continuation.end())));
	}

	private Pages<Long> query(TableCall call, QueryPlan plan, Condition filter, Condition keys) {
		QueryOperation operation = new QueryOperation(plan, new BoundKeys(keys, "", List.of()), filter, List.of(),
				this.context);
		return counted(call, "Query", operation.indexName(), inTurn((from, size) -> queryPage(call, operation, from)));
	}

	@Override
	public Long scan(ScanPlan plan) {
		return ConditionFolding.fold(plan.filter(), this.context.bindings())
			.map((filter) -> new ScanOperation(plan, filter, List.of(), null, this.context))
			.map((operation) -> sum(scan(operation)))
			.orElse(0L);
	}

	private Pages<Long> scan(ScanOperation operation) {
		TableCall call = this.reads.call();
		ScanPlan plan = operation.plan();
		return counted(call, "Scan", operation.indexName(), (plan.segments() > 1)
				? segments(call.onOtherThreads(), operation) : inTurn((from, size) -> scanPage(call, operation, from)));
	}

	private Pages<Long> segments(TableCall call, ScanOperation operation) {
		return inParallel(operation.plan().segments(), ParallelOptions.standard().requests(),
				(number) -> (from, size) -> scanPage(call, operation.inSegment(number), from));
	}

	@Override
	public Long nothing(NothingPlan plan) {
		return 0L;
	}

	@Override
	public Long union(UnionPlan plan) {
		AccessPlan.Visitor<AccessPlan> keysOnly = new Selecting(keysOnly());
		return items(new UnionPlan(plan.table(),
				plan.branches().stream().map((branch) -> branch.accept(keysOnly)).toList(), List.of()));
	}

	private Selection keysOnly() {
		return Selection.only(Expressions.paths(this.tableKeys.names()));
	}

	private long items(AccessPlan plan) {
		return sum(plan.accept(opening()));
	}

	private PageOpening<Long> opening() {
		return new PageOpening<>(this.reads, this.tableKeys, this.context, (item) -> 1L);
	}

	private static long sum(Pages<Long> pages) {
		long sum = 0;
		try (pages) {
			while (pages.hasNext()) {
				sum += pages.next().items().stream().mapToLong(Long::longValue).sum();
			}
		}
		return sum;
	}

	private Pages<Long> inTurn(PageSource<Long> source) {
		return new SequentialPages<>(source, new PageBudget(this.context.options(), false), Continuation.start());
	}

	private Pages<Long> inParallel(int sources, int requests, IntFunction<PageSource<Long>> source) {
		ReadOptions options = this.context.options().withParallel(ParallelOptions.standard().withRequests(requests));
		return ParallelScanPages.start(sources, source, options, this.reads.call().calls().threads());
	}

	private static Pages<Long> counted(TableCall call, String operation, @Nullable String index, Pages<Long> pages) {
		return CountedPages.of(pages, call, operation, index);
	}

	private static ReadPage<Long> queryPage(TableCall call, QueryOperation operation, Continuation from) {
		QueryResponse response = call.send("Query", operation.indexName(),
				(client) -> client.query(operation.countRequest(call, from)));
		return page(response.count(), Continuation.after(response.lastEvaluatedKey()));
	}

	private static ReadPage<Long> scanPage(TableCall call, ScanOperation operation, Continuation from) {
		ScanResponse response = call.send("Scan", operation.indexName(),
				(client) -> client.scan(operation.countRequest(call, from)));
		return page(response.count(), Continuation.after(response.lastEvaluatedKey()));
	}

	private static ReadPage<Long> page(long count, Continuation next) {
		return new ReadPage<>(List.of(count), List.of(), 0, 0, next);
	}

}
