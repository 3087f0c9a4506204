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

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.github.dynamodb2.core.operation.WriteWatch;
import io.github.dynamodb2.core.page.reader.PageBodies;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/**
 * Adds the timeouts and retries of the properties where a client's configuration has none
 * of its own, and what reads pages and watches writes. Checksum mismatches are retried
 * besides what the SDK retries.
 *
 * @param settings the connection's settings
 * @param own what reads pages and watches writes, the same for the whole client
 */
record CallCustomizer(ConnectionSettings settings, Set<ExecutionInterceptor> own) implements DynamoDb2ClientCustomizer {

	static CallCustomizer of(ConnectionSettings settings) {
		Set<ExecutionInterceptor> own = new LinkedHashSet<>();
		PageBodies.interceptor().ifPresent(own::add);
		own.add(new WriteWatch());
		return new CallCustomizer(settings, own);
	}

	@Override
	public void customize(String connectionName, DynamoDbClientBuilder builder) {
		builder.overrideConfiguration(complete(builder.overrideConfiguration()));
	}

	private ClientOverrideConfiguration complete(ClientOverrideConfiguration configuration) {
		return configuration.copy((copy) -> {
			if (configuration.apiCallTimeout().isEmpty()) {
				copy.apiCallTimeout(this.settings.value(ConnectionKey.CALL_TIMEOUT));
			}
			if (configuration.apiCallAttemptTimeout().isEmpty()) {
				copy.apiCallAttemptTimeout(this.settings.value(ConnectionKey.ATTEMPT_TIMEOUT));
			}
			if (!hasRetries(configuration)) {
				retries(copy);
			}
			if (!configuration.executionInterceptors().containsAll(this.own)) {
				copy.executionInterceptors(ownBefore(configuration.executionInterceptors()));
			}
		});
	}

	private static boolean hasRetries(ClientOverrideConfiguration configuration) {
		return configuration.retryStrategy().isPresent() || configuration.retryStrategyConfigurator().isPresent()
				|| configuration.retryMode().isPresent();
	}

	private void retries(ClientOverrideConfiguration.Builder configuration) {
		RetryMode mode = this.settings.value(ConnectionKey.RETRY_MODE);
		if (mode == null) {
			configuration.retryStrategy(this::tune);
			return;
		}
		RetryStrategy.Builder<?, ?> strategy = strategy(mode).toBuilder();
		tune(strategy);
		configuration.retryStrategy(strategy.build());
	}

	private static RetryStrategy strategy(RetryMode mode) {
		return (mode == RetryMode.ADAPTIVE) ? AwsRetryStrategy.adaptiveRetryStrategy()
				: AwsRetryStrategy.standardRetryStrategy();
	}

	private void tune(RetryStrategy.Builder<?, ?> strategy) {
		strategy.retryOnException(Crc32MismatchException.class);
		Integer attempts = this.settings.value(ConnectionKey.MAX_ATTEMPTS);
		if (attempts != null) {
			strategy.maxAttempts(attempts);
		}
	}

	private List<ExecutionInterceptor> ownBefore(List<ExecutionInterceptor> others) {
		Set<ExecutionInterceptor> all = new LinkedHashSet<>(this.own);
		all.addAll(others);
		return List.copyOf(all);
	}

}
