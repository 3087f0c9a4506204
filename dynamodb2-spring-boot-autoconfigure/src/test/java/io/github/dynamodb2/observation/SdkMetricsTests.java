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

import java.util.concurrent.TimeUnit;

import io.github.dynamodb2.support.ScriptedHttp;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link SdkMetrics}.
 */
class SdkMetricsTests {

	private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

	@Test
	void durationsBecomeTimersAndNumbersSummaries() {
		ScriptedHttp http = new ScriptedHttp().fail("ThrottlingException").answer("{\"TableNames\":[]}");
		try (DynamoDbClient client = http.client(ClientOverrideConfiguration.builder()
			.addMetricPublisher(new SdkMetrics(this.registry, "europe"))
			.build())) {
			assertThat(client.listTables().tableNames()).isEmpty();
		}
		assertThat(this.registry.get("dynamodb2.sdk.api.call.duration")
			.tags("db.operation.name", "ListTables", "dynamodb2.connection", "europe")
			.timer()
			.totalTime(TimeUnit.NANOSECONDS)).isPositive();
		assertThat(this.registry.get("dynamodb2.sdk.service.call.duration").timer().count()).isEqualTo(2);
		assertThat(this.registry.get("dynamodb2.sdk.retry.count").summary().totalAmount()).isEqualTo(1);
		assertThat(this.registry.get("dynamodb2.sdk.error.type").tag("error.type", "Throttling").counter().count())
			.isEqualTo(1);
	}

	@Test
	void nothingThatDiffersFromCallToCallIsAKey() {
		ScriptedHttp http = new ScriptedHttp();
		try (DynamoDbClient client = http.client(ClientOverrideConfiguration.builder()
			.addMetricPublisher(new SdkMetrics(this.registry, "europe"))
			.build())) {
			for (int i = 0; i < 3; i++) {
				http.answer("{\"TableNames\":[]}");
				client.listTables();
			}
		}
		assertThat(this.registry.getMeters()).isNotEmpty()
			.extracting(Meter::getId)
			.allSatisfy((id) -> assertThat(id.getTags()).extracting((tag) -> tag.getKey())
				.isSubsetOf("db.operation.name", "dynamodb2.connection"));
	}

}
