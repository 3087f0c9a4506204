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
import java.util.function.Supplier;

import io.github.dynamodb2.autoconfigure.DynamoDb2Properties.Credentials;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/**
 * Makes the SDK's clients of the connections that the configuration declares.
 *
 * @param properties the properties
 * @param embedded starts DynamoDB Local when first asked, and says where it is
 * @param setup says how the clients work
 */
record ClientFactory(DynamoDb2Properties properties, Supplier<URI> embedded, ClientSetup setup) {

	/**
	 * Makes the client of one connection; no request is sent.
	 * @param connection the connection's name
	 * @return the client, to be closed by the caller
	 * @throws InvalidConfigurationException when a property is wrong
	 */
	DynamoDbClient create(String connection) {
		ConnectionSettings settings = ConnectionSettings.of(this.properties, connection);
		URI endpoint = endpoint(settings);
		boolean local = endpoint != null && Endpoints.isLocal(endpoint);
		DynamoDbClientBuilder builder = DynamoDbClient.builder()
			.region(region(settings, endpoint != null, local))
			.credentialsProvider(CredentialsChoice.of(settings.credentials(), local));
		if (endpoint != null) {
			builder.endpointOverride(endpoint);
		}
		this.setup.apply(connection, builder);
		return builder.build();
	}

	private @Nullable URI endpoint(ConnectionSettings settings) {
		String value = settings.endpoint().value();
		if (value == null) {
			return null;
		}
		return Endpoints.isEmbedded(settings.endpoint()) ? this.embedded.get()
				: Endpoints.parse(settings.endpoint().property(), value);
	}

	private static Region region(ConnectionSettings settings, boolean endpointSet, boolean local) {
		String value = settings.region().value();
		if (value != null) {
			return RegionChoice.parse(settings.region(), value, endpointSet);
		}
		Credentials credentials = settings.credentials().value();
		String profile = (credentials != null) ? credentials.profile() : null;
		return local ? Region.US_EAST_1 : RegionChoice.find(settings.region(),
				DefaultAwsRegionProviderChain.builder().profileName(profile).build());
	}

}
