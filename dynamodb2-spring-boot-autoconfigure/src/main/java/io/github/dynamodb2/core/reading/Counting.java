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
import java.util.function.Function;

import io.github.dynamodb2.core.condition.ConditionFolding;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.operation.ServiceCalls;
import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.BatchGetPlan;
import io.github.dynamodb2.core.plan.BoundKeys;
import io.github.dynamodb2.core.plan.GetPlan;
import io.github.dynamodb2.core.plan.QueryPlan;
import io.github.dynamodb2.core.plan.ScanPlan;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.core.plan.UnionPlan;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/**
 * Counts what each kind of plan finds, by {@code Select.COUNT} where DynamoDB can count.
 */
final class Counting implements AccessPlan.Visitor<Long> {

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
		List<BoundKeys> queries = plan.bind(this.context.bindings()).stream().flatMap(List::stream).toList();
		if (queries.stream().anyMatch((keys) -> !keys.excluded().isEmpty())) {
			return items(plan.selecting(keysOnly()));
		}
		return ConditionFolding.fold(plan.filter(), this.context.bindings())
			.map((filter) -> queries.stream()
				.map((keys) -> new QueryOperation(plan, keys, filter, List.of(), this.context))
				.mapToLong((operation) -> sum("Query", plan.table(), operation.indexName(),
						(from) -> queryPage(operation, from)))
				.sum())
			.orElse(0L);
	}

	@Override
	public Long scan(ScanPlan plan) {
		return ConditionFolding.fold(plan.filter(), this.context.bindings())
			.map((filter) -> new ScanOperation(plan, filter, List.of(), null, this.context))
			.map((operation) -> sum("Scan", plan.table(), operation.indexName(), (from) -> scanPage(operation, from)))
			.orElse(0L);
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
		long count = 0;
		try (Pages<Boolean> pages = plan
			.accept(new PageOpening<>(this.reads, this.tableKeys, this.context, (item) -> true))) {
			while (pages.hasNext()) {
				count += pages.next().items().size();
			}
		}
		return count;
	}

	private long sum(String operation, String table, @Nullable String index, Function<Continuation, CountPage> source) {
		long count = 0;
		int pages = 0;
		Continuation from = Continuation.start();
		while (!from.isEnd()) {
			CountPage page = source.apply(from);
			count += page.count();
			pages++;
			from = page.next();
		}
		ServiceCalls calls = this.reads.calls();
		calls.listener().afterPages(calls.call(operation, table, index), pages);
		return count;
	}

	private CountPage queryPage(QueryOperation operation, Continuation from) {
		ServiceCalls calls = this.reads.calls();
		QueryResponse response = calls.send("Query", operation.plan().table(), operation.indexName(),
				(client) -> client.query(operation.countRequest(calls, from)));
		return new CountPage(response.count(), Continuation.after(response.lastEvaluatedKey()));
	}

	private CountPage scanPage(ScanOperation operation, Continuation from) {
		ServiceCalls calls = this.reads.calls();
		ScanResponse response = calls.send("Scan", operation.plan().table(), operation.indexName(),
				(client) -> client.scan(operation.countRequest(calls, from)));
		return new CountPage(response.count(), Continuation.after(response.lastEvaluatedKey()));
	}

	private record CountPage(int count, Continuation next) {
	}

}
