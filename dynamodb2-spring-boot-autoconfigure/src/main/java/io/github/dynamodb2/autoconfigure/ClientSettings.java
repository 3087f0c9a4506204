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

import java.util.function.Function;

import io.github.dynamodb2.autoconfigure.DynamoDb2Properties.Connection;
import org.jspecify.annotations.Nullable;

/**
 * How the client of one connection works, whoever it talks to.
 *
 * @param own what the connection sets itself
 * @param top what is set at the top level, for what the connection leaves out
 */
record ClientSettings(Layer own, Layer top) {

	/**
	 * Reads the settings of a connection.
	 * @param properties the properties
	 * @param name a name under {@code dynamodb2.connections}, or {@code default}
	 * @return the settings
	 */
	static ClientSettings of(DynamoDb2Properties properties, String name) {
		Layer top = new Layer("dynamodb2", properties.http(), properties.ssl(), properties.call());
		Connection connection = properties.connections().get(name);
		Layer own = (connection != null)
				? new Layer("dynamodb2.connections." + name, connection.http(), connection.ssl(), connection.call())
				: top;
		return new ClientSettings(own, top);
	}

	HttpSettings http() {
		return this.own.http().orElse(this.top.http());
	}

	CallSettings call() {
		return this.own.call().orElse(this.top.call());
	}

	@Nullable String bundle() {
		return first(this.own.ssl().bundle(), this.top.ssl().bundle());
	}

	/**
	 * Names the property that a setting came from.
	 * @param key the property's name below the connection's
	 * @param value reads the setting
	 * @return the full name
	 */
	String property(String key, Function<Layer, @Nullable Object> value) {
		Layer from = (value.apply(this.own) != null) ? this.own : this.top;
		return from.prefix() + "." + key;
	}

	static <V> @Nullable V first(@Nullable V own, @Nullable V inherited) {
		return (own != null) ? own : inherited;
	}

	/**
	 * The settings in one place of the configuration.
	 *
	 * @param prefix the name that their properties begin with
	 * @param http the HTTP client
	 * @param ssl what is trusted
	 * @param call timeouts and retries
	 */
	record Layer(String prefix, HttpSettings http, SslSettings ssl, CallSettings call) {

		Layer {
			Bounds.requireOneOrMore(prefix + ".http.max-connections", http.maxConnections());
			Bounds.requireTime(prefix + ".http.connection-timeout", http.connectionTimeout());
			Bounds.requireTime(prefix + ".http.acquisition-timeout", http.acquisitionTimeout());
			Bounds.requireTime(prefix + ".http.socket-timeout", http.socketTimeout());
			Bounds.requireTime(prefix + ".http.max-idle-time", http.maxIdleTime());
			Bounds.requireNotNegative(prefix + ".http.time-to-live", http.timeToLive());
			Bounds.requireTime(prefix + ".call.timeout", call.timeout());
			Bounds.requireTime(prefix + ".call.attempt-timeout", call.attemptTimeout());
			Bounds.requireOneOrMore(prefix + ".call.max-attempts", call.maxAttempts());
		}

	}

}
