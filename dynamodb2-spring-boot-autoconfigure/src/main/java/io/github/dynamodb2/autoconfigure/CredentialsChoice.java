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

import java.util.Set;

import io.github.dynamodb2.autoconfigure.ConnectionSettings.Setting;
import io.github.dynamodb2.autoconfigure.DynamoDb2Properties.Credentials;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.profiles.ProfileFile;

/**
 * Chooses the credentials of a connection.
 */
final class CredentialsChoice {

	private CredentialsChoice() {
	}

	/**
	 * Makes a provider; nothing is looked up before the first request, but that a profile
	 * is there.
	 * @param setting the credentials
	 * @param local whether the service is on this machine and takes any
	 * @return the provider
	 * @throws InvalidConfigurationException when keys are incomplete, a profile is set
	 * too, or there is no such profile
	 */
	static AwsCredentialsProvider of(Setting<Credentials> setting, boolean local) {
		Credentials credentials = setting.value();
		if (credentials == null) {
			return local ? LocalCredentials.PROVIDER : DefaultCredentialsProvider.builder().build();
		}
		if (credentials.profile() != null) {
			return profile(setting.property(), credentials, credentials.profile());
		}
		return StaticCredentialsProvider.create(keys(setting.property(), credentials));
	}

	private static AwsCredentialsProvider profile(String property, Credentials credentials, String profile) {
		if (credentials.accessKeyId() != null || credentials.secretAccessKey() != null) {
			throw new InvalidConfigurationException(property + ".profile", "is set together with keys.",
					"Use either the profile or 'access-key-id' and 'secret-access-key'.");
		}
		requireProfile(property + ".profile", profile);
		return ProfileCredentialsProvider.create(profile);
	}

	private static void requireProfile(String property, String profile) {
		Set<String> known = ProfileFile.defaultProfileFile().profiles().keySet();
		if (known.isEmpty()) {
			throw new InvalidConfigurationException(property,
					"is '%s', but no shared AWS file has any profile.".formatted(profile),
					"Write the profile to '~/.aws/config' or '~/.aws/credentials', or to the files that "
							+ "AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name, or leave the property out.");
		}
		if (!known.contains(profile)) {
			throw InvalidConfigurationException.unknown(property, profile,
					"but the shared AWS files have no profile of that name", known, "write the profile to them");
		}
	}

	private static AwsCredentials keys(String property, Credentials credentials) {
		String id = require(property + ".access-key-id", credentials.accessKeyId());
		String secret = require(property + ".secret-access-key", credentials.secretAccessKey());
		String token = credentials.sessionToken();
		return (token != null) ? AwsSessionCredentials.create(id, secret, token)
				: AwsBasicCredentials.create(id, secret);
	}

	private static String require(String property, @Nullable String value) {
		if (value == null) {
			throw new InvalidConfigurationException(property, "is missing, but other credentials are set.",
					"Set both 'access-key-id' and 'secret-access-key', or a 'profile', or none of them.");
		}
		return value;
	}

}
