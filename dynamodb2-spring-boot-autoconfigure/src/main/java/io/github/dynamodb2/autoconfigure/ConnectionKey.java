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

import java.util.List;
import java.util.function.Function;

import io.github.dynamodb2.autoconfigure.DynamoDb2Properties.Connection;
import org.jspecify.annotations.Nullable;

/**
 * A key that says where a connection leads or how its client works.
 *
 * @param name the name below the connection's own keys
 * @param setting reads the value of a connection
 */
record ConnectionKey(String name, Function<Connection, @Nullable Object> setting) {

	static final ConnectionKey REGION = new ConnectionKey("region", Connection::region);

	static final ConnectionKey ENDPOINT = new ConnectionKey("endpoint", Connection::endpoint);

	/**
	 * Every key of a connection; credentials are inherited as a whole, and are one key.
	 */
	static final List<ConnectionKey> ALL = List.of(REGION, ENDPOINT,
			new ConnectionKey("credentials", Connection::credentials),
			new ConnectionKey("http.client", (connection) -> connection.http().client()),
			new ConnectionKey("http.max-connections", (connection) -> connection.http().maxConnections()),
			new ConnectionKey("http.connection-timeout", (connection) -> connection.http().connectionTimeout()),
			new ConnectionKey("http.acquisition-timeout", (connection) -> connection.http().acquisitionTimeout()),
			new ConnectionKey("http.socket-timeout", (connection) -> connection.http().socketTimeout()),
			new ConnectionKey("http.max-idle-time", (connection) -> connection.http().maxIdleTime()),
			new ConnectionKey("http.time-to-live", (connection) -> connection.http().timeToLive()),
			new ConnectionKey("ssl.bundle", (connection) -> connection.ssl().bundle()),
			new ConnectionKey("call.timeout", (connection) -> connection.call().timeout()),
			new ConnectionKey("call.attempt-timeout", (connection) -> connection.call().attemptTimeout()),
			new ConnectionKey("call.max-attempts", (connection) -> connection.call().maxAttempts()),
			new ConnectionKey("call.retry-mode", (connection) -> connection.call().retryMode()));

	/**
	 * Lists the keys that are set at the top level and that no other connection inherits:
	 * they are for the default connection, or for nobody.
	 * @param properties the properties
	 * @return the keys, in a fixed order
	 */
	static List<ConnectionKey> ofDefaultAlone(DynamoDb2Properties properties) {
		Connection top = properties.topLevel();
		return ALL.stream()
			.filter((key) -> key.isSet(top) && properties.connections().values().stream().allMatch(key::isSet))
			.toList();
	}

	private boolean isSet(Connection connection) {
		Object value = this.setting.apply(connection);
		return (value instanceof String text) ? !text.isBlank() : value != null;
	}

	/**
	 * Returns the key of the top level.
	 * @return its full name
	 */
	String property() {
		return "dynamodb2." + this.name;
	}

}
