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

package io.github.dynamodb2.core;

import java.net.URI;

import io.github.dynamodb2.core.operation.WriteWatch;
import io.github.dynamodb2.core.page.reader.PageBodies;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Makes clients of DynamoDB Local.
 */
final class LocalClients {

	private static final int GREATEST_PORT = 65535;

	private LocalClients() {
	}

	static DynamoDbClient create(int port) {
		if (port < 1 || port > GREATEST_PORT) {
			throw new IllegalArgumentException(
					"'port' must be between 1 and %d but was %d".formatted(GREATEST_PORT, port));
		}
		return DynamoDbClient.builder()
			.endpointOverride(URI.create("http://localhost:" + port))
			.region(Region.US_EAST_1)
			.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
			.overrideConfiguration((configuration) -> {
				PageBodies.interceptor().ifPresent(configuration::addExecutionInterceptor);
				configuration.addExecutionInterceptor(new WriteWatch());
				configuration.retryStrategy((retries) -> retries.retryOnException(Crc32MismatchException.class));
			})
			.build();
	}

}
