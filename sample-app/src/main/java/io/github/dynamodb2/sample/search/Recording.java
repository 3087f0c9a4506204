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

import java.util.List;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;

import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;

/**
 * What the requests of one piece of work consumed so far, on all its threads.
 */
final class Recording {

	private final DoubleAdder capacity = new DoubleAdder();

	private final LongAdder requests = new LongAdder();

	void add(Object response) {
		this.requests.increment();
		if (response instanceof SdkResponse answer) {
			answer.getValueForField("ConsumedCapacity", Object.class).ifPresent(this::addCapacity);
		}
	}

	/**
	 * Adds one figure, or, for requests to several tables, a list of them.
	 */
	private void addCapacity(Object consumed) {
		if (consumed instanceof List<?> several) {
			several.forEach(this::addCapacity);
		}
		else if (consumed instanceof ConsumedCapacity one && one.capacityUnits() != null) {
			this.capacity.add(one.capacityUnits());
		}
	}

	<R> Recorded<R> of(R value) {
		return new Recorded<>(value, this.capacity.sum(), this.requests.intValue());
	}

}
