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

import io.github.dynamodb2.autoconfigure.DynamoDb2Properties.Connection;
import io.github.dynamodb2.autoconfigure.DynamoDb2Properties.Credentials;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one connection, each with the property that it came from.
 *
 * @param name the connection's name
 * @param region the region, if set
 * @param endpoint the endpoint, if set
 * @param credentials the credentials, if set
 */
record ConnectionSettings(String name, Setting<String> region, Setting<String> endpoint,
		Setting<Credentials> credentials) {

	/**
	 * The name of the connection at the top level.
	 */
	static final String DEFAULT = "default";

	/**
	 * Reads the settings of a connection; what it leaves out comes from the top level.
	 * @param properties the properties
	 * @param name a name under {@code dynamodb2.connections}, or {@link #DEFAULT}
	 * @return the settings
	 */
	static ConnectionSettings of(DynamoDb2Properties properties, String name) {
		ConnectionSettings settings = of(name, "dynamodb2", properties.topLevel());
		Connection own = properties.connections().get(name);
		return (own != null) ? of(name, "dynamodb2.connections." + name, own).orElse(settings) : settings;
	}

	private static ConnectionSettings of(String name, String prefix, Connection connection) {
		return new ConnectionSettings(name, new Setting<>(prefix + ".region", text(connection.region())),
				new Setting<>(prefix + ".endpoint", text(connection.endpoint())),
				new Setting<>(prefix + ".credentials", connection.credentials()));
	}

	private static @Nullable String text(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : value;
	}

	private ConnectionSettings orElse(ConnectionSettings other) {
		return new ConnectionSettings(this.name, this.region.orElse(other.region), this.endpoint.orElse(other.endpoint),
				this.credentials.orElse(other.credentials));
	}

	/**
	 * A value and the property that it came from.
	 *
	 * @param property the full name of the property
	 * @param value the value, or {@code null} when it is not set
	 * @param <V> the type of the value
	 */
	record Setting<V>(String property, @Nullable V value) {

		private Setting<V> orElse(Setting<V> other) {
			return (this.value != null) ? this : other;
		}

	}

}
