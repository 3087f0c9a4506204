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

import io.github.dynamodb2.core.operation.WriteWatch;
import io.github.dynamodb2.core.page.reader.PageBodies;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.retries.AdaptiveRetryStrategy;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenRequest;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.retries.api.RetryToken;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;

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

	@Test
	void takesItemsOutOfResponsesWhateverIsCustomizedAndAfterAllOtherInterceptors() {
		ExecutionInterceptor other = new ExecutionInterceptor() {
		};
		DynamoDb2ClientCustomizer replacing = (connection, builder) -> builder
			.overrideConfiguration((configuration) -> configuration.addExecutionInterceptor(other));
		DynamoDb2ClientCustomizer adding = (connection, builder) -> builder.overrideConfiguration(
				builder.overrideConfiguration().copy((configuration) -> configuration.addExecutionInterceptor(other)));
		for (DynamoDb2ClientCustomizer customizer : List.of(replacing, adding)) {
			try (DynamoDbClient client = factory(customizer).create("default")) {
				List<ExecutionInterceptor> interceptors = client.serviceClientConfiguration()
					.overrideConfiguration()
					.executionInterceptors();
				assertThat(PageBodies.of(client)).isPresent();
				assertThat(interceptors).containsOnlyOnce(other, PageBodies.of(client).orElseThrow())
					.containsSubsequence(PageBodies.of(client).orElseThrow(), other);
				assertThat(interceptors).filteredOn(WriteWatch.class::isInstance).hasSize(1);
			}
		}
	}

	@Test
	void limitsAttemptsAndTimes() {
		ClientOverrideConfiguration configuration = configuration("default", "endpoint=embedded", "call.timeout=5s",
				"call.attempt-timeout=1s", "call.max-attempts=3");
		assertThat(configuration.apiCallTimeout()).contains(Duration.ofSeconds(5));
		assertThat(configuration.apiCallAttemptTimeout()).contains(Duration.ofSeconds(1));
		assertThat(configuration.retryStrategy()).get().returns(3, RetryStrategy::maxAttempts);
		assertThat(retries(configuration.retryStrategy().orElseThrow())).isTrue();
	}

	@Test
	void connectionInheritsEachSettingThatItLeavesOut() {
		ClientOverrideConfiguration configuration = configuration("europe", "endpoint=embedded", "call.timeout=5s",
				"call.max-attempts=3", "connections.europe.call.max-attempts=2",
				"connections.europe.call.attempt-timeout=1s");
		assertThat(configuration.apiCallTimeout()).contains(Duration.ofSeconds(5));
		assertThat(configuration.apiCallAttemptTimeout()).contains(Duration.ofSeconds(1));
		assertThat(configuration.retryStrategy()).get().returns(2, RetryStrategy::maxAttempts);
	}

	@Test
	void retriesAsTheModeSays() {
		assertThat(configuration("default", "endpoint=embedded", "call.retry-mode=standard").retryStrategy()).get()
			.isInstanceOf(StandardRetryStrategy.class)
			.matches(ClientFactoryTests::retries);
		assertThat(configuration("default", "endpoint=embedded", "call.retry-mode=adaptive", "call.max-attempts=2")
			.retryStrategy()).get()
			.isInstanceOf(AdaptiveRetryStrategy.class)
			.returns(2, RetryStrategy::maxAttempts)
			.matches(ClientFactoryTests::retries);
	}

	@Test
	void customizerSeesTheSettingsAndHasTheLastWord() {
		DynamoDb2ClientCustomizer customizer = (connection, builder) -> {
			assertThat(builder.overrideConfiguration().apiCallTimeout()).contains(Duration.ofSeconds(5));
			builder.overrideConfiguration((configuration) -> configuration.apiCallTimeout(Duration.ofSeconds(9)));
		};
		ClientFactory factory = factory(
				TestProperties.of("endpoint=embedded", "call.timeout=5s", "call.attempt-timeout=1s"), customizer);
		try (DynamoDbClient client = factory.create("default")) {
			ClientOverrideConfiguration configuration = client.serviceClientConfiguration().overrideConfiguration();
			assertThat(configuration.apiCallTimeout()).contains(Duration.ofSeconds(9));
			assertThat(configuration.apiCallAttemptTimeout()).contains(Duration.ofSeconds(1));
		}
	}

	@Test
	void httpClientOfACustomizerReplacesTheConfiguredOne() {
		SdkHttpClient.Builder<?> own = mock(SdkHttpClient.Builder.class, RETURNS_DEEP_STUBS);
		ClientFactory factory = factory(TestProperties.of("endpoint=embedded", "http.max-connections=2"),
				(connection, builder) -> builder.httpClientBuilder(own));
		factory.create("default").close();
		then(own).should().buildWithDefaults(any());
	}

	private static ClientOverrideConfiguration configuration(String connection, String... settings) {
		try (DynamoDbClient client = factory(TestProperties.of(settings)).create(connection)) {
			return client.serviceClientConfiguration().overrideConfiguration();
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
		return factory(TestProperties.of("endpoint=embedded"), customizers);
	}

	private static ClientFactory factory(DynamoDb2Properties properties, DynamoDb2ClientCustomizer... customizers) {
		return new ClientFactory(new PropertiesDynamoDb2ConnectionDetails(properties,
				() -> URI.create("http://127.0.0.1:1"), () -> null), new ClientSetup(properties, List.of(customizers)));
	}

}
