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

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.retries.api.RetryStrategy;

/**
 * How long a call may take and how often it is tried.
 *
 * @param timeout Longest time of a call, all attempts together. Left out, there is no
 * limit.
 * @param attemptTimeout Longest time of one attempt. Left out, there is no limit.
 * @param maxAttempts Most attempts of a call, the first one included; 1 for no retries.
 * @param retryMode How failed attempts are repeated. Left out, the AWS SDK's own choice
 * for DynamoDB: nine attempts with short pauses, unless AWS_RETRY_MODE says otherwise.
 */
record CallSettings(@Nullable Duration timeout, @Nullable Duration attemptTimeout, @Nullable Integer maxAttempts,
		@Nullable RetryMode retryMode) {

	CallSettings orElse(CallSettings other) {
		return new CallSettings(ClientSettings.first(this.timeout, other.timeout),
				ClientSettings.first(this.attemptTimeout, other.attemptTimeout),
				ClientSettings.first(this.maxAttempts, other.maxAttempts),
				ClientSettings.first(this.retryMode, other.retryMode));
	}

	/**
	 * Adds these settings where a configuration has none of its own. Checksum mismatches
	 * are retried besides what the SDK retries.
	 * @param configuration a client's configuration
	 * @return the completed configuration
	 */
	ClientOverrideConfiguration complete(ClientOverrideConfiguration configuration) {
		return configuration.copy((copy) -> {
			if (configuration.apiCallTimeout().isEmpty()) {
				copy.apiCallTimeout(this.timeout);
			}
			if (configuration.apiCallAttemptTimeout().isEmpty()) {
				copy.apiCallAttemptTimeout(this.attemptTimeout);
			}
			if (!hasRetries(configuration)) {
				retries(copy);
			}
		});
	}

	private static boolean hasRetries(ClientOverrideConfiguration configuration) {
		return configuration.retryStrategy().isPresent() || configuration.retryStrategyConfigurator().isPresent()
				|| configuration.retryMode().isPresent();
	}

	private void retries(ClientOverrideConfiguration.Builder configuration) {
		if (this.retryMode == null) {
			configuration.retryStrategy(this::tune);
			return;
		}
		RetryStrategy.Builder<?, ?> strategy = strategy(this.retryMode).toBuilder();
		tune(strategy);
		configuration.retryStrategy(strategy.build());
	}

	private static RetryStrategy strategy(RetryMode mode) {
		return (mode == RetryMode.ADAPTIVE) ? AwsRetryStrategy.adaptiveRetryStrategy()
				: AwsRetryStrategy.standardRetryStrategy();
	}

	private void tune(RetryStrategy.Builder<?, ?> strategy) {
		strategy.retryOnException(Crc32MismatchException.class);
		if (this.maxAttempts != null) {
			strategy.maxAttempts(this.maxAttempts);
		}
	}

}
