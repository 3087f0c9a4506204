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
import java.net.URISyntaxException;

import io.github.dynamodb2.autoconfigure.ConnectionSettings.Setting;
import io.github.dynamodb2.autoconfigure.embedded.Loopback;
import org.jspecify.annotations.Nullable;

/**
 * Reads endpoints.
 */
final class Endpoints {

	private static final String EMBEDDED = "embedded";

	private Endpoints() {
	}

	static boolean isEmbedded(Setting<String> setting) {
		return EMBEDDED.equals(setting.value());
	}

	/**
	 * Reads the address of a service.
	 * @param property the name of the property
	 * @param value its value
	 * @return an absolute http or https address
	 * @throws InvalidConfigurationException when it is none, or tells a user or password,
	 * which is not repeated
	 */
	static URI parse(String property, String value) {
		URI uri = uri(value);
		if (value.indexOf('@') >= 0) {
			throw new InvalidConfigurationException(property,
					"has a user or a password before the '@', which DynamoDB does not look at.",
					"Remove it. Who calls is said by 'credentials'.");
		}
		if (uri == null || uri.getHost() == null || !isHttp(uri)) {
			throw new InvalidConfigurationException(property,
					"is '%s', which is no absolute http or https address.".formatted(value),
					"Write the address in full, for instance 'http://localhost:8000', "
							+ "or 'embedded' for DynamoDB Local inside this JVM.");
		}
		return uri;
	}

	private static @Nullable URI uri(String value) {
		try {
			return new URI(value);
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

	private static boolean isHttp(URI uri) {
		return "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
	}

	/**
	 * Tells whether an address is this machine's own.
	 * @param endpoint the address
	 * @return whether its host is a loopback one
	 */
	static boolean isLocal(URI endpoint) {
		return endpoint.getHost() != null && Loopback.isHost(endpoint.getHost());
	}

}
