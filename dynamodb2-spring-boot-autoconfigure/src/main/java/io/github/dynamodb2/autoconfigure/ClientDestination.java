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
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsServiceClientConfiguration;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Where a client of the application leads, as far as it says so.
 *
 * @param region the region, or {@code null} when it is not known
 * @param endpoint the endpoint, or {@code null} for the region's own or when it is not
 * known
 */
record ClientDestination(@Nullable Region region, @Nullable URI endpoint) {

	/**
	 * Asks a client where it leads.
	 * @param client the client; those that wrap another, and mocks, may have no answer
	 * @return the destination
	 */
	static ClientDestination of(DynamoDbClient client) {
		AwsServiceClientConfiguration known = configuration(client);
		return (known != null) ? new ClientDestination(known.region(), known.endpointOverride().orElse(null))
				: new ClientDestination(null, null);
	}

	private static @Nullable AwsServiceClientConfiguration configuration(DynamoDbClient client) {
		try {
			return client.serviceClientConfiguration();
		}
		catch (UnsupportedOperationException ex) {
			return null;
		}
	}

	/**
	 * Tells whether the client does what a key says anyway.
	 * @param key a key of the top level
	 * @param properties the properties
	 * @return whether the key has this client's region or endpoint
	 */
	boolean isAsSaid(ConnectionKey<?> key, DynamoDb2Properties properties) {
		Object value = key.of(properties.topLevel());
		if (key.equals(ConnectionKey.REGION)) {
			return this.region != null && this.region.id().equals(value);
		}
		return key.equals(ConnectionKey.ENDPOINT) && this.endpoint != null && this.endpoint.toString().equals(value);
	}

	/**
	 * Tells whether the client leads where connection details do.
	 * @param details the details of the default connection
	 * @return whether both have the same endpoint, or none
	 */
	boolean isAsSaid(DynamoDb2ConnectionDetails.Connection details) {
		return Objects.equals(this.endpoint, details.getEndpoint());
	}

}
