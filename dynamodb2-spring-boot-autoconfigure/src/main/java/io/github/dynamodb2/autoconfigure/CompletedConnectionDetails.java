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

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/**
 * Connection details of others, and the properties for what they leave open.
 *
 * @param details the details
 * @param properties the properties
 */
record CompletedConnectionDetails(DynamoDb2ConnectionDetails details,
		DynamoDb2Properties properties) implements DynamoDb2ConnectionDetails {

	/**
	 * Completes the details of one connection.
	 * @param name the connection's name
	 * @return its details, with region and credentials
	 * @throws InvalidConfigurationException when a property is wrong that is looked at
	 */
	@Override
	public Connection getConnection(String name) {
		Connection given = this.details.getConnection(name);
		ConnectionSettings settings = ConnectionSettings.of(this.properties, name);
		URI endpoint = given.getEndpoint();
		return Connection.of(endpoint, region(given, settings, endpoint), credentials(given, settings, endpoint),
				BundleChoice.checked(name, given.getSslBundle()));
	}

	private static Region region(Connection given, ConnectionSettings settings, @Nullable URI endpoint) {
		Region region = given.getRegion();
		return (region != null) ? region : RegionChoice.of(settings, endpoint != null, endpoint != null);
	}

	private static AwsCredentialsProvider credentials(Connection given, ConnectionSettings settings,
			@Nullable URI endpoint) {
		AwsCredentialsProvider credentials = given.getCredentialsProvider();
		return (credentials != null) ? credentials : CredentialsChoice.of(settings.get(ConnectionKey.CREDENTIALS),
				endpoint != null && Endpoints.isLocal(endpoint));
	}

}
