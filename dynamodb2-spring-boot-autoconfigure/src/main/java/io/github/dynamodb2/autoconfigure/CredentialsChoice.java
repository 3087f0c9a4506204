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
import java.util.Set;

import io.github.dynamodb2.autoconfigure.ConnectionProperties.Credentials;
import io.github.dynamodb2.autoconfigure.ConnectionSettings.Setting;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.profiles.ProfileFileSystemSetting;

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
	 * too, there is no such profile, or it lacks keys or a module of the AWS SDK
	 */
	static AwsCredentialsProvider of(Setting<Credentials> setting, boolean local) {
		Credentials credentials = setting.value();
		if (credentials == null) {
			return local ? LocalCredentials.orOfEnvironment() : ofEnvironment(setting.property());
		}
		if (credentials.profile() != null) {
			return profile(setting.property(), credentials, credentials.profile());
		}
		return StaticCredentialsProvider.create(keys(setting.property(), credentials));
	}

	/**
	 * Leaves the choice to the SDK. Where the environment makes it, but what it needs is
	 * not on the class path, the SDK would go on to whom nobody meant, or to nobody.
	 */
	private static AwsCredentialsProvider ofEnvironment(String property) {
		if (!isSet(SdkSystemSetting.AWS_ACCESS_KEY_ID) || !isSet(SdkSystemSetting.AWS_SECRET_ACCESS_KEY)) {
			if (isSet(SdkSystemSetting.AWS_WEB_IDENTITY_TOKEN_FILE) && isSet(SdkSystemSetting.AWS_ROLE_ARN)) {
				requireSts(property);
			}
			else {
				ProfileFileSystemSetting.AWS_PROFILE.getStringValue()
					.filter((profile) -> SharedProfiles.ofFiles().profiles().containsKey(profile))
					.ifPresent((profile) -> requireComplete(property, "is left out, and AWS_PROFILE is", profile));
			}
		}
		return DefaultCredentialsProvider.builder().build();
	}

	private static void requireSts(String property) {
		List<SdkModule> missing = SdkModule.missing(SdkModule.STS);
		if (!missing.isEmpty()) {
			throw new InvalidConfigurationException(property,
					"is left out, and AWS_WEB_IDENTITY_TOKEN_FILE says to take a role by web identity, "
							+ "which needs a part of the AWS SDK that is not on the class path.",
					SdkModule.cure(missing));
		}
	}

	private static boolean isSet(SdkSystemSetting setting) {
		return setting.getStringValue().filter((value) -> !value.isBlank()).isPresent();
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
		Set<String> known = SharedProfiles.ofFiles().profiles().keySet();
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
		requireComplete(property, "is", profile);
	}

	private static void requireComplete(String property, String source, String profile) {
		SharedProfiles.ofFiles().lack(profile).ifPresent((lack) -> {
			throw new InvalidConfigurationException(property, "%s '%s', %s.".formatted(source, profile, lack.problem()),
					lack.action());
		});
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
