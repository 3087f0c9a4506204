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

import io.github.dynamodb2.autoconfigure.ConnectionSettings.Setting;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.ssl.SslBundles;

/**
 * Connection details that come from the properties, and leave nothing open.
 *
 * @param properties the properties
 * @param embedded starts DynamoDB Local when first asked, and says where it is
 * @param bundles the SSL bundles of the application, if it has any
 */
record PropertiesDynamoDb2ConnectionDetails(DynamoDb2Properties properties, Supplier<URI> embedded,
		Supplier<@Nullable SslBundles> bundles) implements DynamoDb2ConnectionDetails {

	/**
	 * Reads the properties of one connection; DynamoDB Local is started if it is to be
	 * embedded.
	 * @param name the connection's name
	 * @return its details
	 * @throws InvalidConfigurationException when a property is wrong
	 */
	@Override
	public Connection getConnection(String name) {
		ConnectionSettings settings = ConnectionSettings.of(this.properties, name);
		URI endpoint = endpoint(settings);
		boolean local = endpoint != null && Endpoints.isLocal(endpoint);
		return Connection.of(endpoint, RegionChoice.of(settings, endpoint != null, local),
				CredentialsChoice.of(settings.get(ConnectionKey.CREDENTIALS), local),
				BundleChoice.of(settings.get(ConnectionKey.BUNDLE), this.bundles.get()));
	}

	private @Nullable URI endpoint(ConnectionSettings settings) {
		Setting<String> endpoint = settings.get(ConnectionKey.ENDPOINT);
		String value = endpoint.value();
		if (value == null) {
			return null;
		}
		return Endpoints.isEmbedded(endpoint) ? this.embedded.get() : Endpoints.parse(endpoint.property(), value);
	}

}
