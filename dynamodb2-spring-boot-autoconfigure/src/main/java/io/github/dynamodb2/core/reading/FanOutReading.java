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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.plan.BoundKeys;
import io.github.dynamodb2.core.plan.OrderBy;
import io.github.dynamodb2.core.plan.QueryPlan;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads what a plan of several Queries finds, from the start or from behind an item.
 *
 * @param opening begins the Queries
 * @param plan the plan
 * @param filter the filter with what the values say of it folded in
 * @param <T> the type of the items
 */
record FanOutReading<T>(PageOpening<T> opening, QueryPlan plan, Condition filter) {

	Pages<T> open(List<List<BoundKeys>> partitions) {
		boolean inTurn = this.plan.fanOut().order().isEmpty() || partitions.size() == 1;
		List<MergedBranch<T>> branches = inTurn ? inTurn(partitions.stream().flatMap(List::stream).toList())
				: merged(partitions);
		return new MergedPages<>(branches, Merging.of(inTurn ? List.of() : this.plan.fanOut().order()), options(),
				this.opening.threads());
	}

	private List<MergedBranch<T>> inTurn(List<BoundKeys> queries) {
		List<BoundKeys> open = from(queries);
		return IntStream.range(0, open.size())
			.mapToObj((number) -> new MergedBranch<>((limit) -> query(open.get(number), reader(),
					options().withLimit(limit).withStart((number == 0) ? options().start() : Continuation.start()))))
			.toList();
	}

	/**
	 * Leaves out the Queries that were read before the item from which the read goes on.
	 */
	private List<BoundKeys> from(List<BoundKeys> queries) {
		if (!(options().start() instanceof Continuation.After after)) {
			return queries;
		}
		for (int number = 0; number < queries.size(); number++) {
			if (queries.get(number).holds(after.key())) {
				return queries.subList(number, queries.size());
			}
		}
		throw elsewhere();
	}

	private List<MergedBranch<T>> merged(List<List<BoundKeys>> partitions) {
		if (!(options().start() instanceof Continuation.After after)) {
			return partitions.stream().map((queries) -> chain(queries, reader(), Continuation.start())).toList();
		}
		int own = IntStream.range(0, partitions.size())
			.filter((number) -> partitions.get(number).stream().anyMatch((query) -> query.holds(after.key())))
			.findFirst()
			.orElseThrow(FanOutReading::elsewhere);
		List<List<BoundKeys>> narrower = this.plan.from(after.key()).bind(this.opening.context().bindings());
		List<MergedBranch<T>> branches = new ArrayList<>();
		for (int number = 0; number < narrower.size(); number++) {
			branches.add((number == own) ? chain(from(narrower.get(number)), reader(), after)
					: chain(narrower.get(number), behind(after.key(), number > own), Continuation.start()));
		}
		return branches;
	}

	private static IllegalArgumentException elsewhere() {
		return new IllegalArgumentException(
				"The position belongs to another query: it lies where this one does not read");
	}

	private MergedBranch<T> chain(List<BoundKeys> queries, ItemReader<Placed<T>> reader, Continuation start) {
		return new MergedBranch<>((limit) -> {
			List<Supplier<Pages<Placed<T>>>> reads = new ArrayList<>();
			for (int number = 0; number < queries.size(); number++) {
				BoundKeys keys = queries.get(number);
				ReadOptions paging = options().withLimit(limit).withStart((number == 0) ? start : Continuation.start());
				reads.add(() -> query(keys, reader, paging));
			}
			return new ChainedPages<>(reads.iterator());
		});
	}

	private Pages<Placed<T>> query(BoundKeys keys, ItemReader<Placed<T>> reader, ReadOptions paging) {
		return this.opening.with(reader, paging).query(this.plan, keys, this.filter);
	}

	private ItemReader<Placed<T>> reader() {
		return Placed.reader(this.opening.reader(), this.opening.positions(this.plan.index()));
	}

	/**
	 * Leaves out the items that another partition's read gave before an item.
	 * @param position the item
	 * @param later whether the partition comes later than the item's, so that its items
	 * of the same place were not given yet
	 */
	private ItemReader<Placed<T>> behind(Map<String, AttributeValue> position, boolean later) {
		Comparator<Map<String, AttributeValue>> order = OrderBy.comparator(this.plan.fanOut().order());
		ItemReader<Placed<T>> all = reader();
		return (item) -> {
			int compared = order.compare(item, position);
			return (compared > 0 || (compared == 0 && later)) ? all.read(item) : null;
		};
	}

	private ReadOptions options() {
		return this.opening.context().options();
	}

}
