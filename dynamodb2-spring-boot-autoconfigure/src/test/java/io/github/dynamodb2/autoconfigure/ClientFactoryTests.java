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

package io.github.dynamodb2.autoconfigure;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.autoconfigure.DynamoDb2Properties.Embedded;
import io.github.dynamodb2.autoconfigure.DynamoDb2Properties.Health;
import io.github.dynamodb2.autoconfigure.DynamoDb2Properties.Metrics;
import io.github.dynamodb2.autoconfigure.DynamoDb2Properties.Provisioning;
import io.github.dynamodb2.autoconfigure.DynamoDb2Properties.Repositories;
import io.github.dynamodb2.autoconfigure.DynamoDb2Properties.TableName;
import io.github.dynamodb2.repository.ScanMode;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenRequest;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.retries.api.RetryToken;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ClientFactory}.
 */
class ClientFactoryTests {

	@Test
	void retriesChecksumMismatches() {
		try (DynamoDbClient client = factory().create("default")) {
			assertThat(retries(strategy(client))).isTrue();
		}
	}

	@Test
	void retriesChecksumMismatchesWhateverElseIsCustomized() {
		DynamoDb2ClientCustomizer timeout = (connection, builder) -> builder
			.overrideConfiguration((configuration) -> configuration.apiCallTimeout(Duration.ofSeconds(3)));
		try (DynamoDbClient client = factory(timeout).create("default")) {
			assertThat(client.serviceClientConfiguration().overrideConfiguration().apiCallTimeout())
				.contains(Duration.ofSeconds(3));
			assertThat(retries(strategy(client))).isTrue();
		}
	}

	@Test
	void leavesTheRetryStrategyOfACustomizerAlone() {
		RetryStrategy own = AwsRetryStrategy.standardRetryStrategy();
		DynamoDb2ClientCustomizer customizer = (connection, builder) -> builder
			.overrideConfiguration((configuration) -> configuration.retryStrategy(own));
		try (DynamoDbClient client = factory(customizer).create("default")) {
			assertThat(retries(strategy(client))).isFalse();
		}
	}

	private static RetryStrategy strategy(DynamoDbClient client) {
		ClientOverrideConfiguration configuration = client.serviceClientConfiguration().overrideConfiguration();
		return configuration.retryStrategy().orElseThrow();
	}

	private static boolean retries(RetryStrategy strategy) {
		RetryToken token = strategy.acquireInitialToken(AcquireInitialTokenRequest.create("test")).token();
		try {
			strategy.refreshRetryToken(RefreshRetryTokenRequest.builder()
				.token(token)
				.failure(Crc32MismatchException.create("checksum", null))
				.build());
			return true;
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

	private static ClientFactory factory(DynamoDb2ClientCustomizer... customizers) {
		DynamoDb2Properties properties = new DynamoDb2Properties(null, "embedded", null, Map.of(),
				new TableName("", ""), Provisioning.NONE, Map.of(), new Repositories(true, ScanMode.REJECT, 100),
				new Embedded(null), new Metrics(true, false), new Health(Duration.ofSeconds(3)));
		return new ClientFactory(
				new PropertiesDynamoDb2ConnectionDetails(properties, () -> URI.create("http://127.0.0.1:1")),
				List.of(customizers));
	}

}
