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
package io.github.dynamodb2.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * A profiler of JMH that tells how much CPU time Java's threads spend on an iteration,
 * which hardly depends on what else the machine does. The garbage collector and the
 * compiler are left out.
 */
public final class CpuTime implements InternalProfiler {

	private static final double NANOS_OF_MILLI = 1_000_000;

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

	private long start;

	@Override
	public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
		this.start = nanos();
	}

	@Override
	public List<ScalarResult> afterIteration(BenchmarkParams benchmark, IterationParams iteration,
			IterationResult result) {
		double millis = (nanos() - this.start) / NANOS_OF_MILLI;
		return List.of(new ScalarResult("cpu", millis, "ms/op", AggregationPolicy.AVG));
	}

	private long nanos() {
		return Arrays.stream(this.threads.getAllThreadIds()).map(this.threads::getThreadCpuTime).sum();
	}

	@Override
	public String getDescription() {
		return "CPU time of Java's threads for each iteration";
	}

}
