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

import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One more connection.
 *
 * @param region AWS region of the connection.
 * @param endpoint Address of the service, or 'embedded' for DynamoDB Local inside this
 * JVM.
 * @param credentials Credentials of the connection.
 * @param http HTTP client of the connection and its pool.
 * @param ssl Trust and key material of the connection.
 * @param call Timeouts and retries of the connection's calls.
 */
record ConnectionProperties(@Nullable String region, @Nullable String endpoint, @Nullable Credentials credentials,
		@DefaultValue HttpSettings http, @DefaultValue SslSettings ssl, @DefaultValue CallSettings call) {

	static final ConnectionProperties NOTHING_SET = new ConnectionProperties(null, null, null,
			new HttpSettings(null, null, null, null, null, null, null), new SslSettings(null),
			new CallSettings(null, null, null, null));

	ConnectionProperties {
		region = BlankSettings.toNull(region);
		endpoint = BlankSettings.toNull(endpoint);
		credentials = Credentials.orNull(credentials);
	}

	/**
	 * Who calls: a pair of keys or a profile.
	 *
	 * @param accessKeyId Access key.
	 * @param secretAccessKey Secret that belongs to the access key.
	 * @param sessionToken Session token of temporary credentials.
	 * @param profile Name of a profile in the shared AWS files, in place of keys.
	 */
	record Credentials(@Nullable String accessKeyId, @Nullable String secretAccessKey, @Nullable String sessionToken,
			@Nullable String profile) {

		Credentials {
			accessKeyId = BlankSettings.toNull(accessKeyId);
			secretAccessKey = BlankSettings.toNull(secretAccessKey);
			sessionToken = BlankSettings.toNull(sessionToken);
			profile = BlankSettings.toNull(profile);
		}

		static @Nullable Credentials orNull(@Nullable Credentials credentials) {
			return (credentials == null || Stream
				.of(credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken, credentials.profile)
				.allMatch(Objects::isNull)) ? null : credentials;
		}

		@Override
		public String toString() {
			return "Credentials[...]";
		}

	}

}
