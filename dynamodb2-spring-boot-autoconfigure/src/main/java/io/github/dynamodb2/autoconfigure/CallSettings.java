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
}
