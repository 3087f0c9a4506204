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
import java.util.List;
import java.util.function.Function;

import io.github.dynamodb2.autoconfigure.ConnectionProperties.Credentials;
import org.jspecify.annotations.Nullable;

/**
 * A key that says where a connection leads or how its client works: what a connection
 * leaves out comes from the key of the top level.
 *
 * @param name the name below the connection's own keys
 * @param setting reads the value of a connection
 * @param check refuses values that leave no room
 * @param <V> the type of the values
 */
record ConnectionKey<V>(String name, Function<ConnectionProperties, @Nullable V> setting, Check<V> check) {

	static final ConnectionKey<String> REGION = free("region", ConnectionProperties::region);

	static final ConnectionKey<String> ENDPOINT = free("endpoint", ConnectionProperties::endpoint);

	/**
	 * Credentials are inherited as a whole.
	 */
	static final ConnectionKey<Credentials> CREDENTIALS = free("credentials", ConnectionProperties::credentials);

	static final ConnectionKey<HttpLibrary> CLIENT = free("http.client", (connection) -> connection.http().client());

	static final ConnectionKey<Integer> MAX_CONNECTIONS = new ConnectionKey<>("http.max-connections",
			(connection) -> connection.http().maxConnections(), Bounds::requireOneOrMore);

	static final ConnectionKey<Duration> CONNECTION_TIMEOUT = time("http.connection-timeout",
			(connection) -> connection.http().connectionTimeout());

	static final ConnectionKey<Duration> ACQUISITION_TIMEOUT = time("http.acquisition-timeout",
			(connection) -> connection.http().acquisitionTimeout());

	static final ConnectionKey<Duration> SOCKET_TIMEOUT = time("http.socket-timeout",
			(connection) -> connection.http().socketTimeout());

	static final ConnectionKey<Duration> MAX_IDLE_TIME = time("http.max-idle-time",
			(connection) -> connection.http().maxIdleTime());

	static final ConnectionKey<Duration> TIME_TO_LIVE = new ConnectionKey<>("http.time-to-live",
			(connection) -> connection.http().timeToLive(), Bounds::requireNotNegative);

	static final ConnectionKey<String> BUNDLE = free("ssl.bundle", (connection) -> connection.ssl().bundle());

	static final ConnectionKey<Duration> CALL_TIMEOUT = time("call.timeout",
			(connection) -> connection.call().timeout());

	static final ConnectionKey<Duration> ATTEMPT_TIMEOUT = time("call.attempt-timeout",
			(connection) -> connection.call().attemptTimeout());

	static final ConnectionKey<Integer> MAX_ATTEMPTS = new ConnectionKey<>("call.max-attempts",
			(connection) -> connection.call().maxAttempts(), Bounds::requireOneOrMore);

	static final ConnectionKey<RetryMode> RETRY_MODE = free("call.retry-mode",
			(connection) -> connection.call().retryMode());

	/**
	 * The keys about a pool of HTTP connections.
	 */
	static final List<ConnectionKey<?>> POOL = List.of(MAX_CONNECTIONS, ACQUISITION_TIMEOUT, MAX_IDLE_TIME,
			TIME_TO_LIVE);

	/**
	 * The keys about the HTTP client.
	 */
	static final List<ConnectionKey<?>> HTTP = List.of(CLIENT, MAX_CONNECTIONS, CONNECTION_TIMEOUT, ACQUISITION_TIMEOUT,
			SOCKET_TIMEOUT, MAX_IDLE_TIME, TIME_TO_LIVE);

	/**
	 * Every key of a connection.
	 */
	static final List<ConnectionKey<?>> ALL = List.of(REGION, ENDPOINT, CREDENTIALS, CLIENT, MAX_CONNECTIONS,
			CONNECTION_TIMEOUT, ACQUISITION_TIMEOUT, SOCKET_TIMEOUT, MAX_IDLE_TIME, TIME_TO_LIVE, BUNDLE, CALL_TIMEOUT,
			ATTEMPT_TIMEOUT, MAX_ATTEMPTS, RETRY_MODE);

	private static <V> ConnectionKey<V> free(String name, Function<ConnectionProperties, @Nullable V> setting) {
		return new ConnectionKey<>(name, setting, (property, value) -> {
		});
	}

	private static ConnectionKey<Duration> time(String name,
			Function<ConnectionProperties, @Nullable Duration> setting) {
		return new ConnectionKey<>(name, setting, Bounds::requireTime);
	}

	/**
	 * Lists the keys that are set at the top level and that no other connection inherits:
	 * they are for the default connection, or for nobody.
	 * @param properties the properties
	 * @return the keys, in a fixed order
	 */
	static List<ConnectionKey<?>> ofDefaultAlone(DynamoDb2Properties properties) {
		ConnectionProperties top = properties.topLevel();
		return ALL.stream()
			.filter((key) -> key.isSet(top) && properties.connections().values().stream().allMatch(key::isSet))
			.toList();
	}

	private boolean isSet(ConnectionProperties connection) {
		return of(connection) != null;
	}

	/**
	 * Reads the value of a connection.
	 * @param connection the connection's properties
	 * @return the value, or {@code null} when it is not set
	 */
	@Nullable V of(ConnectionProperties connection) {
		return this.setting.apply(connection);
	}

	/**
	 * Refuses a value that leaves no room.
	 * @param prefix what the full name of the property begins with
	 * @param connection the connection's properties
	 * @throws InvalidConfigurationException when it has such a value
	 */
	void check(String prefix, ConnectionProperties connection) {
		this.check.check(prefix + this.name, of(connection));
	}

	/**
	 * Returns the key of the top level.
	 * @return its full name
	 */
	String property() {
		return ConnectionSettings.TOP + this.name;
	}

	/**
	 * Refuses values of a property that leave no room.
	 *
	 * @param <V> the type of the values
	 */
	@FunctionalInterface
	interface Check<V> {

		void check(String property, @Nullable V value);

	}

}
