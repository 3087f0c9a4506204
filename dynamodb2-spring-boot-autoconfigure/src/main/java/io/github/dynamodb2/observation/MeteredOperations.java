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

package io.github.dynamodb2.observation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.Supplier;

import io.github.dynamodb2.core.operation.CapacityShare;
import io.github.dynamodb2.core.operation.OperationCall;
import io.github.dynamodb2.core.operation.OperationFacts;
import io.github.dynamodb2.core.operation.OperationListener;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the meters of {@link DynamoDb2MeterDocumentation}. A meter is there from the
 * first time that it has something to say.
 */
public final class MeteredOperations implements OperationListener {

	private final Map<Sum, DoubleAdder> sums = new ConcurrentHashMap<>();

	private final Map<OperationCall, DistributionSummary> pages = new ConcurrentHashMap<>();

	private final TableNames names = new TableNames();

	private final MeterRegistry registry;

	private final AttemptCounter attempts;

	/**
	 * Creates the listener.
	 * @param registry takes the meters
	 * @param attempts counts the attempts of each call
	 */
	public MeteredOperations(MeterRegistry registry, AttemptCounter attempts) {
		this.registry = registry;
		this.attempts = attempts;
	}

	@Override
	public <R> R around(OperationCall call, Supplier<R> send) {
		return this.attempts.watch(call, send, (result) -> record(this.names.bound(call), result));
	}

	@Override
	public void afterPages(OperationCall call, int count) {
		this.pages.computeIfAbsent(this.names.bound(call), this::summary).record(count);
	}

	@Override
	public boolean wantsCapacity() {
		return true;
	}

	/**
	 * Returns what a repository method has read by Query and Scan since the start.
	 * @param method the method, for instance {@code UserRepository.findByEmail}
	 * @return the totals, 0 before the first call
	 */
	public ReadTotals totals(String method) {
		return new ReadTotals(Math.round(total(DynamoDb2MeterDocumentation.ITEMS_SCANNED, method)),
				Math.round(total(DynamoDb2MeterDocumentation.ITEMS_RETURNED, method)),
				total(DynamoDb2MeterDocumentation.READ_CAPACITY, method));
	}

	private double total(DynamoDb2MeterDocumentation meter, String method) {
		return this.sums.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().meter() == meter && method.equals(entry.getKey().call().method()))
			.mapToDouble((entry) -> entry.getValue().sum())
			.sum();
	}

	private void record(OperationCall call, CallResult result) {
		OperationFacts facts = result.facts();
		for (CapacityShare share : facts.capacity()) {
			OperationCall consumer = this.names.bound(
					new OperationCall(call.operation(), call.table(), share.index(), call.connection(), call.method()));
			add(DynamoDb2MeterDocumentation.READ_CAPACITY, consumer, share.read());
			add(DynamoDb2MeterDocumentation.WRITE_CAPACITY, consumer, share.write());
		}
		recordItems(call, facts.scanned(), facts.count());
		add(DynamoDb2MeterDocumentation.BATCH_LEFTOVERS, call, facts.leftovers());
		add(DynamoDb2MeterDocumentation.RETRIES, call, result.retries());
		add(DynamoDb2MeterDocumentation.THROTTLES, call, result.throttles());
	}

	private void recordItems(OperationCall call, @Nullable Integer scanned, @Nullable Integer returned) {
		if (scanned != null && returned != null) {
			sum(DynamoDb2MeterDocumentation.ITEMS_SCANNED, call).add(scanned);
			sum(DynamoDb2MeterDocumentation.ITEMS_RETURNED, call).add(returned);
		}
	}

	private void add(DynamoDb2MeterDocumentation meter, OperationCall call, double amount) {
		if (amount > 0) {
			sum(meter, call).add(amount);
		}
	}

	private DoubleAdder sum(DynamoDb2MeterDocumentation meter, OperationCall call) {
		Sum key = new Sum(meter, call);
		DoubleAdder known = this.sums.get(key);
		return (known != null) ? known : this.sums.computeIfAbsent(key, this::counter);
	}

	private DoubleAdder counter(Sum sum) {
		DoubleAdder adder = new DoubleAdder();
		FunctionCounter.builder(sum.meter().getName(), adder, DoubleAdder::sum)
			.description(sum.meter().getDescription())
			.tags(tags(sum.call()))
			.register(this.registry);
		return adder;
	}

	private DistributionSummary summary(OperationCall call) {
		DynamoDb2MeterDocumentation meter = DynamoDb2MeterDocumentation.PAGES;
		return DistributionSummary.builder(meter.getName())
			.description(meter.getDescription())
			.tags(tags(call))
			.register(this.registry);
	}

	private static List<Tag> tags(OperationCall call) {
		return CallKeys.of(call).stream().map((key) -> Tag.of(key.getKey(), key.getValue())).toList();
	}

	/**
	 * What is added up, and for which calls.
	 */
	private record Sum(DynamoDb2MeterDocumentation meter, OperationCall call) {
	}

}
