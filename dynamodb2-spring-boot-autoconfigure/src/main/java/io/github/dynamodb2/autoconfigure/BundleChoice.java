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
import java.util.Optional;

import io.github.dynamodb2.autoconfigure.ConnectionSettings.Setting;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;

/**
 * Chooses the SSL bundle of a connection.
 */
final class BundleChoice {

	private static final String MATERIAL = "The HTTP clients of the AWS SDK take trust and key material alone";

	private static final String REMEDY = "Remove these options from the bundle, or configure the HTTP client with a "
			+ "DynamoDb2ClientCustomizer";

	private BundleChoice() {
	}

	/**
	 * Finds the bundle that a connection names.
	 * @param setting the name of the bundle
	 * @param bundles the bundles of the application, or {@code null} when it has none
	 * @return the bundle, or {@code null} when none is named
	 * @throws InvalidConfigurationException when there is none of that name, or it has
	 * options that the SDK's HTTP clients do not take
	 */
	static @Nullable SslBundle of(Setting<String> setting, @Nullable SslBundles bundles) {
		String name = setting.value();
		if (name == null) {
			return null;
		}
		SslBundle bundle = find(setting.property(), name, bundles);
		refuseOptions(setting.property(), name, bundle);
		return bundle;
	}

	private static SslBundle find(String property, String name, @Nullable SslBundles bundles) {
		try {
			if (bundles != null) {
				return bundles.getBundle(name);
			}
		}
		catch (NoSuchSslBundleException ex) {
			List<String> known = bundles.getBundleNames();
			if (!known.isEmpty()) {
				throw InvalidConfigurationException.unknown(property, name, "but there is no SSL bundle of that name",
						known, "declare the bundle under 'spring.ssl.bundle'");
			}
		}
		throw new InvalidConfigurationException(property,
				"is '%s', but the application has no SSL bundles.".formatted(name),
				"Declare the bundle under 'spring.ssl.bundle', or leave the property out.");
	}

	private static void refuseOptions(String property, String name, SslBundle bundle) {
		options(bundle).ifPresent((options) -> {
			throw new InvalidConfigurationException(property,
					"is '%s', which sets %s. %s.".formatted(name, options, MATERIAL), REMEDY + ".");
		});
	}

	/**
	 * Checks a bundle that did not come from the properties.
	 * @param connection the connection's name
	 * @param bundle the bundle, or {@code null}
	 * @return the bundle
	 * @throws IllegalArgumentException when it has options that the SDK's HTTP clients do
	 * not take
	 */
	static @Nullable SslBundle checked(String connection, @Nullable SslBundle bundle) {
		if (bundle != null) {
			options(bundle).ifPresent((options) -> {
				throw new IllegalArgumentException("The SSL bundle of connection '%s' sets %s. %s. %s"
					.formatted(connection, options, MATERIAL, REMEDY));
			});
		}
		return bundle;
	}

	private static Optional<String> options(SslBundle bundle) {
		if (!SslBundle.DEFAULT_PROTOCOL.equals(bundle.getProtocol())) {
			return Optional.of("a protocol");
		}
		return bundle.getOptions().isSpecified() ? Optional.of("ciphers or enabled protocols") : Optional.empty();
	}

}
