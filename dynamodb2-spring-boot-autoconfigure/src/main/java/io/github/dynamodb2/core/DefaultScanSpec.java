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

package io.github.dynamodb2.core;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.page.ScanProgress;
import io.github.dynamodb2.core.plan.PlanPolicy;
import io.github.dynamodb2.core.plan.PlanPolicy.Access;
import io.github.dynamodb2.core.reading.ParallelOptions;
import io.github.dynamodb2.core.reading.ReadOptions;
import org.jspecify.annotations.Nullable;

/**
 * Collects a Scan, sequential or parallel.
 */
final class DefaultScanSpec implements ScanSpec {

	private final boolean parallel;

	private final Slots slots;

	private final ConditionChain chain;

	private PlanPolicy policy;

	private ReadOptions options = ReadOptions.all();

	private ParallelOptions segments = ParallelOptions.standard();

	private List<AttributePath> attributes = List.of();

	private @Nullable String token;

	private DefaultScanSpec(ValueWriter writer, boolean parallel, int segments) {
		this.parallel = parallel;
		this.slots = new Slots(writer);
		this.chain = new ConditionChain(this.slots);
		this.policy = PlanPolicy.of(Access.SCAN).withSegments(segments);
	}

	static ReadQuestion question(ValueWriter writer, Consumer<ScanSpec> body) {
		return new DefaultScanSpec(writer, false, 1).question(body);
	}

	static ReadQuestion parallel(ValueWriter writer, int segments, Consumer<ScanSpec> body) {
		return new DefaultScanSpec(writer, true, segments).question(body);
	}

	private ReadQuestion question(Consumer<ScanSpec> body) {
		Required.value("scan", body).accept(this);
		Condition condition = this.chain.condition();
		return new ReadQuestion(condition, this.slots.bindings(), this.policy, this.attributes,
				new ReadQuestion.Paging(this.parallel ? parallelOptions() : this.options, false, this.token));
	}

	private ReadOptions parallelOptions() {
		ReadOptions parallelOptions = this.options.withParallel(this.segments);
		return this.segments.measures() ? parallelOptions.withCapacity() : parallelOptions;
	}

	@Override
	public Operators<ScanSpec> and(AttributePath path) {
		return this.chain.open(ConditionChain.Word.AND, path, this);
	}

	@Override
	public Operators<ScanSpec> or(AttributePath path) {
		return this.chain.open(ConditionChain.Word.OR, path, this);
	}

	@Override
	public ScanSpec and(Consumer<ConditionSpec> group) {
		return this.chain.group(ConditionChain.Word.AND, group, this);
	}

	@Override
	public ScanSpec or(Consumer<ConditionSpec> group) {
		return this.chain.group(ConditionChain.Word.OR, group, this);
	}

	@Override
	public ScanSpec not(Consumer<ConditionSpec> group) {
		return this.chain.not(group, this);
	}

	@Override
	public ScanSpec index(String name) {
		this.policy = this.policy.withIndex(Required.text("index", name));
		return this;
	}

	@Override
	public ScanSpec segment(int number, int total) {
		refuse(this.parallel, "segment", "a parallel Scan reads all segments. Use scan(..) to read one of them");
		this.policy = this.policy.withSegments(total);
		if (number < 0 || number >= total) {
			throw new IllegalArgumentException("'segment' must be between 0 and %d, one less than the total, but was %d"
				.formatted(total - 1, number));
		}
		this.options = this.options.withSegment(number);
		return this;
	}

	@Override
	public ScanSpec limit(int count) {
		this.options = this.options.withLimit(count);
		return this;
	}

	@Override
	public ScanSpec maxPageSize(int size) {
		this.options = this.options.withMaxPageSize(size);
		return this;
	}

	@Override
	public ScanSpec consistent() {
		this.policy = this.policy.withConsistent(true);
		return this;
	}

	@Override
	public ScanSpec attributes(String... names) {
		this.attributes = Names.paths(names);
		return this;
	}

	@Override
	public ScanSpec startAt(String newToken) {
		this.token = Required.value("startAt", newToken);
		return this;
	}

	@Override
	public ScanSpec executor(Executor executor) {
		refuse(!this.parallel, "executor", "a Scan in sequence runs in the calling thread. Use parallelScan(..)");
		this.segments = this.segments.withExecutor(Required.value("executor", executor));
		return this;
	}

	@Override
	public ScanSpec requestsInFlight(int count) {
		refuse(!this.parallel, "requestsInFlight", "a Scan in sequence has one. Use parallelScan(..)");
		this.segments = this.segments.withRequests(count);
		return this;
	}

	@Override
	public ScanSpec readUnitsPerSecond(double units) {
		refuse(!this.parallel, "readUnitsPerSecond",
				"a Scan in sequence goes as fast as its pages are asked for. Use parallelScan(..)");
		this.segments = this.segments.withUnitsPerSecond(units);
		return this;
	}

	@Override
	public ScanSpec onProgress(Consumer<ScanProgress> listener) {
		refuse(!this.parallel, "onProgress",
				"the pages() of a Scan in sequence say what it says. Use parallelScan(..)");
		this.segments = this.segments.withListener(Required.value("onProgress", listener));
		return this;
	}

	private static void refuse(boolean refused, String option, String reason) {
		if (refused) {
			throw new IllegalArgumentException("'%s' does not fit here: %s".formatted(option, reason));
		}
	}

}
