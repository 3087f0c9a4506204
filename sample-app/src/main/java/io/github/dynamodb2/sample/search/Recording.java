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

package io.github.dynamodb2.sample.search;

import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

import io.github.dynamodb2.core.operation.OperationCall;
import io.github.dynamodb2.core.operation.OperationFacts;
import io.github.dynamodb2.core.operation.OperationListener;

/**
 * What the requests of one piece of work consumed so far, on all its threads.
 */
final class Recording implements OperationListener {

	private final DoubleAdder capacity = new DoubleAdder();

	private final LongAdder requests = new LongAdder();

	private final LongAdder read = new LongAdder();

	@Override
	public <R> R around(OperationCall call, Supplier<R> send) {
		R response = send.get();
		OperationFacts facts = OperationFacts.of(call, response);
		this.requests.increment();
		this.capacity.add(facts.readCapacity() + facts.writeCapacity());
		this.read.add((facts.scanned() != null) ? facts.scanned() : 0);
		return response;
	}

	@Override
	public boolean wantsCapacity() {
		return true;
	}

	<R> Recorded<R> of(R value) {
		return new Recorded<>(value, new Costs(this.capacity.sum(), this.requests.intValue(), this.read.intValue()));
	}

}
