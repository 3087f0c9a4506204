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

package io.github.dynamodb2.autoconfigure.testcontainers;

import java.net.URI;

import io.github.dynamodb2.autoconfigure.DynamoDb2ConnectionDetails;
import org.jspecify.annotations.Nullable;
import org.testcontainers.localstack.LocalStackContainer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.testcontainers.service.connection.ContainerConnectionDetailsFactory;
import org.springframework.boot.testcontainers.service.connection.ContainerConnectionSource;

/**
 * Leads every connection to a {@link LocalStackContainer} that is annotated with
 * {@code @ServiceConnection}, whatever its image is called.
 */
final class LocalStackContainerConnectionDetailsFactory
		extends ContainerConnectionDetailsFactory<LocalStackContainer, DynamoDb2ConnectionDetails> {

	LocalStackContainerConnectionDetailsFactory() {
		super(ANY_CONNECTION_NAME, "software.amazon.awssdk.services.dynamodb.DynamoDbClient");
	}

	@Override
	protected DynamoDb2ConnectionDetails getContainerConnectionDetails(
			ContainerConnectionSource<LocalStackContainer> source) {
		return new Details(source);
	}

	/**
	 * The details, which start the container when first asked.
	 */
	private static final class Details extends ContainerConnectionDetails<LocalStackContainer>
			implements DynamoDb2ConnectionDetails {

		Details(ContainerConnectionSource<LocalStackContainer> source) {
			super(source);
		}

		@Override
		public Connection getConnection(String name) {
			LocalStackContainer container = getContainer();
			SslBundle bundle = getSslBundle();
			return Connection.of(endpoint(container, bundle), region(container), StaticCredentialsProvider
				.create(AwsBasicCredentials.create(container.getAccessKey(), container.getSecretKey())), bundle);
		}

		/**
		 * Returns the address, where LocalStack answers to plain and encrypted requests.
		 */
		private static URI endpoint(LocalStackContainer container, @Nullable SslBundle bundle) {
			String address = container.getEndpoint().toString();
			return URI.create((bundle != null) ? address.replaceFirst("^http:", "https:") : address);
		}

		private static @Nullable Region region(LocalStackContainer container) {
			return container.getEnvMap().containsKey("DEFAULT_REGION") ? Region.of(container.getRegion()) : null;
		}

	}

}
