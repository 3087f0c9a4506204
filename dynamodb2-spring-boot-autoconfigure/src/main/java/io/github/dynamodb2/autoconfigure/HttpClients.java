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

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslManagerBundle;

/**
 * Sets HTTP clients of the AWS SDK up.
 */
final class HttpClients {

	private HttpClients() {
	}

	/**
	 * Sets the HTTP client of a connection up.
	 * @param settings the connection's settings
	 * @param bundle trust and key material, or {@code null} for what the JVM trusts
	 * @return a builder for the SDK's client, or {@code null} when the SDK's choice will
	 * do
	 * @throws InvalidConfigurationException when the client is not on the class path or
	 * cannot do what is asked of it
	 */
	static SdkHttpClient.@Nullable Builder<?> of(ConnectionSettings settings, @Nullable SslBundle bundle) {
		if (!settings.hasAny(ConnectionKey.HTTP) && bundle == null) {
			return null;
		}
		HttpLibrary chosen = settings.value(ConnectionKey.CLIENT);
		HttpLibrary library = (chosen != null) ? chosen : HttpLibrary.preferred();
		requirePresent(settings, library);
		if (library == HttpLibrary.APACHE5) {
			return Apache5.of(settings, bundle);
		}
		refusePool(settings);
		return UrlConnection.of(settings, bundle);
	}

	private static void requirePresent(ConnectionSettings settings, HttpLibrary library) {
		if (!library.isPresent()) {
			boolean chosen = settings.value(ConnectionKey.CLIENT) != null;
			throw new InvalidConfigurationException(client(settings),
					chosen ? "asks for HTTP client '%s', which is not on the class path.".formatted(library.text())
							: "is left out, and no HTTP client that could be configured is on the class path.",
					"Add the dependency '%s', or choose another client.".formatted(library.coordinates()));
		}
	}

	private static void refusePool(ConnectionSettings settings) {
		if (settings.hasAny(ConnectionKey.POOL)) {
			throw new InvalidConfigurationException(client(settings),
					"is %s, which has no pool, but the pool is configured."
						.formatted((settings.value(ConnectionKey.CLIENT) != null) ? "'url-connection'"
								: "left out, and the one on the class path is 'url-connection'"),
					"Use 'apache5', or leave 'max-connections', 'acquisition-timeout', 'max-idle-time' and "
							+ "'time-to-live' out.");
		}
	}

	private static String client(ConnectionSettings settings) {
		return settings.get(ConnectionKey.CLIENT).property();
	}

	/**
	 * Apache HttpClient 5, in a class of its own since it may be absent.
	 */
	private static final class Apache5 {

		static Apache5HttpClient.Builder of(ConnectionSettings settings, @Nullable SslBundle bundle) {
			Apache5HttpClient.Builder client = Apache5HttpClient.builder();
			PropertyMapper map = PropertyMapper.get();
			map.from(settings.value(ConnectionKey.MAX_CONNECTIONS)).to(client::maxConnections);
			map.from(settings.value(ConnectionKey.CONNECTION_TIMEOUT)).to(client::connectionTimeout);
			map.from(settings.value(ConnectionKey.ACQUISITION_TIMEOUT)).to(client::connectionAcquisitionTimeout);
			map.from(settings.value(ConnectionKey.SOCKET_TIMEOUT)).to(client::socketTimeout);
			map.from(settings.value(ConnectionKey.MAX_IDLE_TIME)).to(client::connectionMaxIdleTime);
			map.from(settings.value(ConnectionKey.TIME_TO_LIVE)).to(client::connectionTimeToLive);
			if (bundle != null) {
				SslManagerBundle managers = bundle.getManagers();
				client.tlsKeyManagersProvider(managers::getKeyManagers)
					.tlsTrustManagersProvider(managers::getTrustManagers);
			}
			return client;
		}

	}

	/**
	 * The JDK's client, in a class of its own since it may be absent.
	 */
	private static final class UrlConnection {

		static UrlConnectionHttpClient.Builder of(ConnectionSettings settings, @Nullable SslBundle bundle) {
			UrlConnectionHttpClient.Builder client = UrlConnectionHttpClient.builder();
			PropertyMapper map = PropertyMapper.get();
			map.from(settings.value(ConnectionKey.CONNECTION_TIMEOUT)).to(client::connectionTimeout);
			map.from(settings.value(ConnectionKey.SOCKET_TIMEOUT)).to(client::socketTimeout);
			if (bundle != null) {
				SslManagerBundle managers = bundle.getManagers();
				client.tlsKeyManagersProvider(managers::getKeyManagers)
					.tlsTrustManagersProvider(managers::getTrustManagers);
			}
			return client;
		}

	}

}
