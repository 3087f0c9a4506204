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

import org.jspecify.annotations.Nullable;

/**
 * The settings of one connection: where it leads, who calls, and how its client works.
 *
 * @param name the connection's name
 * @param own what the connection sets itself
 * @param top what is set at the top level, for what the connection leaves out
 */
record ConnectionSettings(String name, ConnectionProperties own, ConnectionProperties top) {

	/**
	 * The name of the connection at the top level.
	 */
	static final String DEFAULT = "default";

	/**
	 * What the names of the top level's properties begin with.
	 */
	static final String TOP = "dynamodb2.";

	ConnectionSettings {
		ConnectionKey.ALL.forEach((key) -> key.check(TOP, top));
		ConnectionKey.ALL.forEach((key) -> key.check(prefix(name), own));
	}

	/**
	 * Reads the settings of a connection.
	 * @param properties the properties
	 * @param name a name under {@code dynamodb2.connections}, or {@link #DEFAULT}
	 * @return the settings
	 * @throws InvalidConfigurationException when a value leaves no room
	 */
	static ConnectionSettings of(DynamoDb2Properties properties, String name) {
		return new ConnectionSettings(name,
				properties.connections().getOrDefault(name, ConnectionProperties.NOTHING_SET), properties.topLevel());
	}

	private static String prefix(String name) {
		return "dynamodb2.connections." + name + ".";
	}

	/**
	 * Returns a setting and where it comes from.
	 * @param key the key
	 * @param <V> the type of its values
	 * @return the connection's own setting, else that of the top level
	 */
	<V> Setting<V> get(ConnectionKey<V> key) {
		V value = key.of(this.own);
		return (value != null) ? new Setting<>(prefix(this.name) + key.name(), value)
				: new Setting<>(key.property(), key.of(this.top));
	}

	/**
	 * Returns the value of a setting.
	 * @param key the key
	 * @param <V> the type of its values
	 * @return the value, or {@code null} when neither the connection nor the top level
	 * sets it
	 */
	<V> @Nullable V value(ConnectionKey<V> key) {
		return get(key).value();
	}

	/**
	 * Tells whether one of several keys is set.
	 * @param keys the keys
	 * @return whether the connection or the top level sets one of them
	 */
	boolean hasAny(List<ConnectionKey<?>> keys) {
		return keys.stream().anyMatch((key) -> value(key) != null);
	}

	/**
	 * A value and the property that it came from.
	 *
	 * @param property the full name of the property
	 * @param value the value, or {@code null} when it is not set
	 * @param <V> the type of the value
	 */
	record Setting<V>(String property, @Nullable V value) {

	}

}
