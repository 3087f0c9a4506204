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

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.support.ScriptedHttp;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingSenderTracingObservationHandler;
import io.micrometer.tracing.propagation.Propagator;
import io.micrometer.tracing.test.simple.SimpleSpan;
import io.micrometer.tracing.test.simple.SimpleTracer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the spans that tracing makes of observations.
 */
class TracingTests {

	private final SimpleTracer tracer = new SimpleTracer();

	private final ObservationRegistry registry = ObservationRegistry.create();

	private final ScriptedHttp http = new ScriptedHttp();

	TracingTests() {
		this.registry.observationConfig()
			.observationHandler(new ObservationHandler.FirstMatchingCompositeObservationHandler(
					new PropagatingSenderTracingObservationHandler<>(this.tracer, new Setting()),
					new DefaultTracingObservationHandler(this.tracer)));
	}

	@Test
	void spanOfACallLiesWithinTheCallersAndIsAClients() {
		this.http.answer("{}");
		Observation.createNotStarted("caller", this.registry)
			.observe(() -> assertThat(
					connection().table(TableDefinition.named("users").partitionKey("id").build()).find("a"))
				.isEmpty());
		SimpleSpan caller = span("caller");
		SimpleSpan call = span("GetItem users");
		assertThat(call.getParentId()).isEqualTo(caller.getSpanId());
		assertThat(call.getTraceId()).isEqualTo(caller.getTraceId());
		assertThat(call.getKind()).isEqualTo(Span.Kind.CLIENT);
		assertThat(call.getTags()).containsEntry("db.system.name", "aws.dynamodb")
			.containsEntry("db.operation.name", "GetItem")
			.containsEntry("outcome", "SUCCESS");
		assertThat(this.tracer.currentSpan()).isNull();
	}

	@Test
	void spansOfAFanOutLieWithinTheCallersThoughOtherThreadsMakeThem() {
		this.http.answer("{}").answer("{}").answer("{}");
		Observation.createNotStarted("caller", this.registry)
			.observe(
					() -> assertThat(users().query((query) -> query.where("id").in("a", "b", "c")).toList()).isEmpty());
		SimpleSpan caller = span("caller");
		assertThat(this.tracer.getSpans().stream().filter((span) -> span.getName().equals("Query users"))).hasSize(3)
			.allSatisfy((span) -> assertThat(span.getParentId()).isEqualTo(caller.getSpanId()));
	}

	private Table users() {
		return connection().table(TableDefinition.named("users").partitionKey("id").sortKey("at").build());
	}

	private SimpleSpan span(String name) {
		return this.tracer.getSpans().stream().filter((span) -> span.getName().equals(name)).findFirst().orElseThrow();
	}

	private Connection connection() {
		return Connection.builder(this.http.client(ClientOverrideConfiguration.builder().build()))
			.listener(new ObservedOperations(this.registry, new DefaultDynamoDb2ObservationConvention(),
					new AttemptCounter()))
			.build();
	}

	/**
	 * Hands a span on by a header, as real propagators do.
	 */
	private static final class Setting implements Propagator {

		@Override
		public List<String> fields() {
			return List.of("traceparent");
		}

		@Override
		public <C> void inject(TraceContext context, @Nullable C carrier, Propagator.Setter<C> setter) {
			setter.set(carrier, "traceparent", context.spanId());
		}

		@Override
		public <C> Span.Builder extract(C carrier, Propagator.Getter<C> getter) {
			return Span.Builder.NOOP;
		}

	}

}
