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

package io.github.dynamodb2.autoconfigure.test;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import io.github.dynamodb2.core.operation.OperationCall;
import io.github.dynamodb2.core.operation.OperationListener;

/**
 * Remembers what was scanned, and from where first.
 */
final class ScanRecorder implements OperationListener {

	private final Map<String, Scans> scans = new ConcurrentHashMap<>();

	@Override
	public <R> R around(OperationCall call, Supplier<R> send) {
		if (call.operation().equals("Scan")) {
			String source = source(call);
			Scans first = new Scans(1, new IllegalStateException("Scan of %s was sent from here".formatted(source)));
			this.scans.merge(source, first, (before, now) -> new Scans(before.requests + 1, before.origin));
		}
		return send.get();
	}

	private static String source(OperationCall call) {
		return (call.index() == null) ? "table '%s'".formatted(call.table())
				: "index '%s' of table '%s'".formatted(call.index(), call.table());
	}

	/**
	 * Forgets everything.
	 */
	void forget() {
		this.scans.clear();
	}

	/**
	 * Fails when there was a Scan.
	 * @param test the test's name
	 * @throws AssertionError with the sources of the Scans, and where the first of each
	 * was sent
	 */
	void requireNone(String test) {
		if (this.scans.isEmpty()) {
			return;
		}
		String sources = this.scans.entrySet()
			.stream()
			.map((entry) -> "%d of %s".formatted(entry.getValue().requests, entry.getKey()))
			.sorted()
			.collect(Collectors.joining(", "));
		AssertionError failure = new AssertionError(
				"Test '%s' must not scan, but Scan requests were sent: %s. The suppressed exceptions show from where"
					.formatted(test, sources));
		this.scans.values().forEach((scan) -> failure.addSuppressed(scan.origin));
		throw failure;
	}

	/**
	 * The Scans of one source.
	 *
	 * @param requests how many requests were sent
	 * @param origin shows where the first was sent
	 */
	private record Scans(int requests, Exception origin) {

	}

}
