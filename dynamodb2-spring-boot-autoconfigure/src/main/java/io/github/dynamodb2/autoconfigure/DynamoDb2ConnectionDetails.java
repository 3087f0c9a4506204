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

import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;
import org.springframework.boot.ssl.SslBundle;

/**
 * Where the connections lead and who calls: the default one and those under
 * {@code dynamodb2.connections}. A bean of this type, a container for instance, wins over
 * the properties.
 */
public interface DynamoDb2ConnectionDetails extends ConnectionDetails {

	/**
	 * Returns the details of one connection.
	 * @param name the connection's name, {@code default} for the default one
	 * @return its details; details that lead every connection to one server do not look
	 * at the name
	 */
	Connection getConnection(String name);

	/**
	 * The details of one connection.
	 */
	interface Connection {

		/**
		 * Returns the address of the service.
		 * @return an absolute http or https address; {@code null} for the region's own,
		 * whatever the properties say
		 */
		@Nullable URI getEndpoint();

		/**
		 * Returns the region.
		 * @return the region; {@code null} for the one of the properties, and where they
		 * name none, that of AWS_REGION or else {@code us-east-1} if there is an endpoint
		 */
		default @Nullable Region getRegion() {
			return null;
		}

		/**
		 * Returns who calls.
		 * @return the credentials; {@code null} for those of the properties, and where
		 * they name none, the AWS SDK's usual places, or if the endpoint is this
		 * machine's, keys of the environment or else anything
		 */
		default @Nullable AwsCredentialsProvider getCredentialsProvider() {
			return null;
		}

		/**
		 * Returns what an encrypted connection trusts, and what it shows of itself.
		 * @return trust and key material; {@code null} for what the JVM trusts, whatever
		 * the properties say, because it belongs to the server at the endpoint
		 */
		default @Nullable SslBundle getSslBundle() {
			return null;
		}

		/**
		 * Returns the details of a server that asks for credentials and checks none, such
		 * as DynamoDB Local. No credentials of the application are sent there.
		 * @param endpoint the server's address
		 * @return the details, which leave the region to the properties: there, each
		 * region has tables of its own
		 */
		static Connection local(URI endpoint) {
			return local(endpoint, null);
		}

		/**
		 * Returns the details of such a server behind an encrypted connection.
		 * @param endpoint the server's address
		 * @param bundle trust and key material, or {@code null} for what the JVM trusts
		 * @return the details, which leave the region to the properties
		 */
		static Connection local(URI endpoint, @Nullable SslBundle bundle) {
			return of(endpoint, null, LocalCredentials.PROVIDER, bundle);
		}

		/**
		 * Returns details that are known.
		 * @param endpoint the address of the service, or {@code null} for the region's
		 * own
		 * @param region the region, or {@code null} for the one of the properties
		 * @param credentials the credentials, or {@code null} for those of the properties
		 * @return the details
		 * @throws IllegalArgumentException when the address tells a user or a password
		 */
		static Connection of(@Nullable URI endpoint, @Nullable Region region,
				@Nullable AwsCredentialsProvider credentials) {
			return of(endpoint, region, credentials, null);
		}

		/**
		 * Returns details that are known.
		 * @param endpoint the address of the service, or {@code null} for the region's
		 * own
		 * @param region the region, or {@code null} for the one of the properties
		 * @param credentials the credentials, or {@code null} for those of the properties
		 * @param bundle trust and key material, or {@code null} for what the JVM trusts
		 * @return the details
		 */
		static Connection of(@Nullable URI endpoint, @Nullable Region region,
				@Nullable AwsCredentialsProvider credentials, @Nullable SslBundle bundle) {
			return new KnownConnectionDetails(endpoint, region, credentials, bundle);
		}

	}

}
