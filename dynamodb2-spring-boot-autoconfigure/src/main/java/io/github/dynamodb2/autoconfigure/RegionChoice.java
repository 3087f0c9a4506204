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

import io.github.dynamodb2.autoconfigure.ConnectionProperties.Credentials;
import io.github.dynamodb2.autoconfigure.ConnectionSettings.Setting;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.AwsRegionProvider;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/**
 * Chooses the region of a connection.
 */
final class RegionChoice {

	private RegionChoice() {
	}

	/**
	 * Chooses by the settings, else by where the connection leads.
	 * @param settings the connection's settings
	 * @param endpointSet whether an endpoint says where to go
	 * @param anyWillDo whether the service there takes any region: the one of AWS_REGION,
	 * else {@code us-east-1}
	 * @return the region
	 * @throws InvalidConfigurationException when the SDK does not know the region, or
	 * none is set and the SDK finds none
	 */
	static Region of(ConnectionSettings settings, boolean endpointSet, boolean anyWillDo) {
		Setting<String> setting = settings.get(ConnectionKey.REGION);
		String value = setting.value();
		if (value != null) {
			return parse(setting, value, endpointSet);
		}
		Credentials credentials = settings.value(ConnectionKey.CREDENTIALS);
		String profile = (credentials != null) ? credentials.profile() : null;
		return anyWillDo ? ofEnvironment()
				: find(setting, DefaultAwsRegionProviderChain.builder().profileName(profile).build());
	}

	/**
	 * Looks where it costs nothing: a server that takes any region is not worth a file or
	 * a request.
	 */
	private static Region ofEnvironment() {
		return SdkSystemSetting.AWS_REGION.getStringValue()
			.filter((region) -> !region.isBlank())
			.map((region) -> Region.of(region.strip()))
			.orElse(Region.US_EAST_1);
	}

	/**
	 * Reads a region that was set.
	 * @param setting the setting
	 * @param value its value
	 * @param endpointSet whether an endpoint says where to go, so that any name will do
	 * @return the region
	 * @throws InvalidConfigurationException when the SDK does not know it
	 */
	static Region parse(Setting<String> setting, String value, boolean endpointSet) {
		Region region = Region.of(value);
		if (endpointSet || Region.regions().contains(region)) {
			return region;
		}
		List<String> known = Region.regions().stream().map(Region::id).toList();
		throw InvalidConfigurationException.unknown(setting.property(), value,
				"which is no region that the AWS SDK knows", known,
				"set the endpoint too if a service of your own answers to this region");
	}

	/**
	 * Asks the SDK where this application runs.
	 * @param setting the setting, without a value
	 * @param places where the SDK looks
	 * @return the region
	 * @throws InvalidConfigurationException when the SDK has no answer
	 */
	static Region find(Setting<String> setting, AwsRegionProvider places) {
		try {
			return places.getRegion();
		}
		catch (SdkClientException ex) {
			throw new InvalidConfigurationException(setting.property(),
					"is missing, and the AWS SDK found no region in the environment, the system properties, "
							+ "the profile or the instance either.",
					"Set it, for instance to 'us-east-1', or set 'AWS_REGION' in the environment.");
		}
	}

}
