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

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/**
 * Makes the SDK's clients of the connections.
 *
 * @param details where the connections lead and who calls, with nothing left open but
 * endpoints
 * @param setup says how the clients work
 */
record ClientFactory(DynamoDb2ConnectionDetails details, ClientSetup setup) {

	/**
	 * Makes the client of one connection; no request is sent.
	 * @param connection the connection's name
	 * @return the client, to be closed by the caller
	 * @throws InvalidConfigurationException when a property is wrong
	 */
	DynamoDbClient create(String connection) {
		DynamoDb2ConnectionDetails.Connection found = this.details.getConnection(connection);
		DynamoDbClientBuilder builder = DynamoDbClient.builder()
			.region(found.getRegion())
			.credentialsProvider(found.getCredentialsProvider())
			.endpointOverride(found.getEndpoint());
		this.setup.apply(connection, found.getSslBundle(), builder);
		return builder.build();
	}

}
