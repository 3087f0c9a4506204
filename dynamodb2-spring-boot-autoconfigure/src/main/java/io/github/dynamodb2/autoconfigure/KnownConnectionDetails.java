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

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.regions.Region;

import org.springframework.boot.ssl.SslBundle;

/**
 * The details of one connection, as values.
 *
 * @param endpoint the address of the service
 * @param region the region
 * @param credentials the credentials
 * @param bundle trust and key material
 */
record KnownConnectionDetails(@Nullable URI endpoint, @Nullable Region region,
		@Nullable AwsCredentialsProvider credentials,
		@Nullable SslBundle bundle) implements DynamoDb2ConnectionDetails.Connection {

	KnownConnectionDetails {
		if (endpoint != null && endpoint.toString().indexOf('@') >= 0) {
			throw new IllegalArgumentException("'endpoint' must have no user or password before an '@', which DynamoDB "
					+ "does not look at. Give the credentials instead");
		}
	}

	@Override
	public @Nullable URI getEndpoint() {
		return this.endpoint;
	}

	@Override
	public @Nullable Region getRegion() {
		return this.region;
	}

	@Override
	public @Nullable AwsCredentialsProvider getCredentialsProvider() {
		return this.credentials;
	}

	@Override
	public @Nullable SslBundle getSslBundle() {
		return this.bundle;
	}

	@Override
	public String toString() {
		return "Connection[endpoint=%s, region=%s]".formatted(this.endpoint, this.region);
	}

}
