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

import java.util.function.Supplier;

import io.github.dynamodb2.core.operation.OperationCall;
import io.github.dynamodb2.core.operation.OperationListener;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Makes an observation of every call. It belongs to the observation that is current where
 * the call is made, or, for the threads of a parallel Scan, where the Scan was begun.
 */
public final class ObservedOperations implements OperationListener {

	private static final DynamoDb2ObservationConvention STANDARD = new DefaultDynamoDb2ObservationConvention();

	private final ObservationRegistry registry;

	private final DynamoDb2ObservationConvention convention;

	private final AttemptCounter attempts;

	private final TableNames names;

	private final @Nullable Observation parent;

	private ObservedOperations(ObservedOperations of, @Nullable Observation parent) {
		this.registry = of.registry;
		this.convention = of.convention;
		this.attempts = of.attempts;
		this.names = of.names;
		this.parent = parent;
	}

	/**
	 * Creates the listener.
	 * @param registry takes the observations
	 * @param convention names them
	 * @param attempts counts the attempts of each call
	 */
	public ObservedOperations(ObservationRegistry registry, DynamoDb2ObservationConvention convention,
			AttemptCounter attempts) {
		this.registry = registry;
		this.convention = convention;
		this.attempts = attempts;
		this.names = new TableNames();
		this.parent = null;
	}

	@Override
	public <R> R around(OperationCall call, Supplier<R> send) {
		DynamoDb2ObservationContext context = new DynamoDb2ObservationContext(this.names.bound(call));
		Observation observation = DynamoDb2ObservationDocumentation.OPERATION.observation(this.convention, STANDARD,
				() -> context, this.registry);
		if (this.parent != null) {
			observation.parentObservation(this.parent);
		}
		return observation.isNoop() ? send.get()
				: observation.observe(() -> this.attempts.watch(call, send, context::end));
	}

	@Override
	public boolean wantsCapacity() {
		return !this.registry.isNoop();
	}

	@Override
	public OperationListener onOtherThreads() {
		return new ObservedOperations(this, this.registry.getCurrentObservation());
	}

}
