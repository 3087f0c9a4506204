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

package io.github.dynamodb2.autoconfigure.endpoint;

import java.net.URI;
import java.util.Optional;

import io.github.dynamodb2.core.Connection;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbServiceClientConfiguration;

/**
 * Where one connection leads; nothing about who calls.
 *
 * @param name the connection's name
 * @param region the AWS region, or {@code null} where the client does not tell
 * @param endpoint scheme, host and port where the region's own endpoint is not used
 */
public record ConnectionDescriptor(String name, @Nullable String region, @Nullable String endpoint) {

	static ConnectionDescriptor of(Connection connection) {
		try {
			DynamoDbServiceClientConfiguration client = connection.client().serviceClientConfiguration();
			return new ConnectionDescriptor(connection.name(),
					Optional.ofNullable(client.region()).map(Region::id).orElse(null),
					client.endpointOverride().map(ConnectionDescriptor::address).orElse(null));
		}
		catch (RuntimeException ex) {
			return new ConnectionDescriptor(connection.name(), null, null);
		}
	}

	private static String address(URI endpoint) {
		return endpoint.getScheme() + "://" + endpoint.getHost()
				+ ((endpoint.getPort() >= 0) ? ":" + endpoint.getPort() : "");
	}

}
