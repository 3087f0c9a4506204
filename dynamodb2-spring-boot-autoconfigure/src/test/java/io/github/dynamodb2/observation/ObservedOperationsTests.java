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

import java.util.Map;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.error.ConditionFailedException;
import io.github.dynamodb2.core.error.ThrottledException;
import io.github.dynamodb2.support.ScriptedHttp;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import io.micrometer.observation.transport.Kind;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link ObservedOperations}.
 */
class ObservedOperationsTests {

	private static final String CAPACITY = """
			{"Count":1,"ScannedCount":4,"Items":[{"id":{"S":"a"}}],
			"ConsumedCapacity":{"TableName":"users","CapacityUnits":2.5,"Table":{"CapacityUnits":2.5}}}""";

	private final TestObservationRegistry registry = TestObservationRegistry.create();

	private final ScriptedHttp http = new ScriptedHttp();

	@Test
	void callIsObservedWithTheNamesOfOpenTelemetry() {
		this.http.answer("{}");
		assertThat(table().find("a")).isEmpty();
		observed().hasSingleObservationThat()
			.hasNameEqualTo("dynamodb2.operation")
			.hasContextualNameEqualTo("GetItem users")
			.hasLowCardinalityKeyValue("db.system.name", "aws.dynamodb")
			.hasLowCardinalityKeyValue("db.operation.name", "GetItem")
			.hasLowCardinalityKeyValue("db.collection.name", "users")
			.hasLowCardinalityKeyValue("aws.dynamodb.index_name", "none")
			.hasLowCardinalityKeyValue("dynamodb2.connection", "europe")
			.hasLowCardinalityKeyValue("dynamodb2.repository.method", "none")
			.hasLowCardinalityKeyValue("outcome", "SUCCESS")
			.hasLowCardinalityKeyValue("error.type", "none")
			.hasBeenStarted()
			.hasBeenStopped()
			.doesNotHaveError();
	}

	@Test
	void measurementsAreInTheContextAndNeverKeys() {
		this.http.fail("ThrottlingException").answer(CAPACITY);
		assertThat(table().query((query) -> query.where("id").eq("a")).toList()).hasSize(1);
		observed().hasHandledContextsThatSatisfy((contexts) -> assertThat(contexts).singleElement()
			.isInstanceOfSatisfying(DynamoDb2ObservationContext.class, (context) -> {
				assertThat(context.getKind()).isEqualTo(Kind.CLIENT);
				assertThat(context.getFacts().readCapacity()).isEqualTo(2.5);
				assertThat(context.getFacts().count()).isOne();
				assertThat(context.getFacts().scanned()).isEqualTo(4);
				assertThat(context.getRetries()).isOne();
				assertThat(context.getThrottles()).isOne();
				assertThat(context.getHighCardinalityKeyValues()).isEmpty();
				assertThat(context.getLowCardinalityKeyValues()).extracting(KeyValue::getKey)
					.containsExactlyInAnyOrder("db.system.name", "db.operation.name", "db.collection.name",
							"aws.dynamodb.index_name", "dynamodb2.connection", "dynamodb2.repository.method", "outcome",
							"error.type");
			}));
	}

	@Test
	void failureSaysItsCodeAndItsOutcome() {
		this.http.fail("ConditionalCheckFailedException");
		assertThatExceptionOfType(ConditionFailedException.class)
			.isThrownBy(() -> table().put(Map.of("id", "a"), (condition) -> condition.where("x").eq(1)));
		observed().hasSingleObservationThat()
			.hasLowCardinalityKeyValue("outcome", "CONDITION_FAILED")
			.hasLowCardinalityKeyValue("error.type", "ConditionalCheckFailedException")
			.hasError();
	}

	@Test
	void callWhoseRetriesAreUsedUpIsThrottled() {
		this.http.fail("ThrottlingException").fail("ThrottlingException").fail("ThrottlingException");
		assertThatExceptionOfType(ThrottledException.class).isThrownBy(() -> table().find("a"));
		observed().hasHandledContextsThatSatisfy((contexts) -> assertThat(contexts).singleElement()
			.isInstanceOfSatisfying(DynamoDb2ObservationContext.class, (context) -> {
				assertThat(context.getOutcome()).isEqualTo(OperationOutcome.THROTTLED);
				assertThat(context.getErrorCode()).isEqualTo("ThrottlingException");
				assertThat(context.getRetries()).isEqualTo(2);
				assertThat(context.getThrottles()).isEqualTo(3);
			}));
	}

	@Test
	void callBelongsToTheObservationThatIsCurrent() {
		this.http.answer("{}");
		Observation caller = Observation.start("caller", this.registry);
		caller.scoped(() -> table().find("a"));
		caller.stop();
		observed().hasObservationWithNameEqualTo("dynamodb2.operation").that().hasParentObservationEqualTo(caller);
		assertThat(this.registry.getCurrentObservation()).isNull();
	}

	@Test
	void segmentsOfAParallelScanBelongToTheObservationInWhichItBegan() {
		this.http.answer("{\"Count\":0}").answer("{\"Count\":0}").answer("{\"Count\":0}");
		Observation caller = Observation.start("caller", this.registry);
		caller.scoped(() -> assertThat(table().parallelScan(3).toList()).isEmpty());
		caller.stop();
		observed().hasNumberOfObservationsWithNameEqualTo("dynamodb2.operation", 3)
			.forAllObservationsWithNameEqualTo("dynamodb2.operation",
					(observation) -> observation.hasParentObservationEqualTo(caller));
	}

	@Test
	void conventionCanBeReplaced() {
		this.http.answer(CAPACITY);
		DynamoDb2ObservationConvention convention = new DefaultDynamoDb2ObservationConvention() {

			@Override
			public String getName() {
				return "my.calls";
			}

			@Override
			public KeyValues getHighCardinalityKeyValues(DynamoDb2ObservationContext context) {
				return KeyValues.of("capacity", String.valueOf(context.getFacts().readCapacity()));
			}

		};
		assertThat(table(this.registry, convention).query((query) -> query.where("id").eq("a")).toList()).hasSize(1);
		observed().hasSingleObservationThat().hasNameEqualTo("my.calls").hasHighCardinalityKeyValue("capacity", "2.5");
	}

	@Test
	void capacityIsOfNoInterestToARegistryThatDoesNothing() {
		DynamoDb2ObservationConvention convention = new DefaultDynamoDb2ObservationConvention();
		assertThat(new ObservedOperations(ObservationRegistry.NOOP, convention, new AttemptCounter()).wantsCapacity())
			.isFalse();
		this.http.answer("{}");
		assertThat(table(ObservationRegistry.NOOP, convention).find("a")).isEmpty();
	}

	private TestObservationRegistryAssert observed() {
		return TestObservationRegistryAssert.assertThat(this.registry);
	}

	private Table table() {
		return table(this.registry, new DefaultDynamoDb2ObservationConvention());
	}

	private Table table(ObservationRegistry observations, DynamoDb2ObservationConvention convention) {
		AttemptCounter attempts = new AttemptCounter();
		return Connection
			.builder(this.http.client(ClientOverrideConfiguration.builder().addExecutionInterceptor(attempts).build()))
			.name("europe")
			.listener(new ObservedOperations(observations, convention, attempts))
			.build()
			.table(TableDefinition.named("users").partitionKey("id").build());
	}

}
