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
import org.testcontainers.containers.Container;

import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.testcontainers.service.connection.ContainerConnectionDetailsFactory;
import org.springframework.boot.testcontainers.service.connection.ContainerConnectionSource;

/**
 * Leads every connection to a container of the image {@code amazon/dynamodb-local} that
 * is annotated with {@code @ServiceConnection}.
 */
final class DynamoDbLocalContainerConnectionDetailsFactory
		extends ContainerConnectionDetailsFactory<Container<?>, DynamoDb2ConnectionDetails> {

	private static final int PORT = 8000;

	DynamoDbLocalContainerConnectionDetailsFactory() {
		super("amazon/dynamodb-local", "software.amazon.awssdk.services.dynamodb.DynamoDbClient");
	}

	@Override
	protected DynamoDb2ConnectionDetails getContainerConnectionDetails(ContainerConnectionSource<Container<?>> source) {
		return new Details(source);
	}

	/**
	 * The details, which start the container when first asked.
	 */
	private static final class Details extends ContainerConnectionDetails<Container<?>>
			implements DynamoDb2ConnectionDetails {

		Details(ContainerConnectionSource<Container<?>> source) {
			super(source);
		}

		@Override
		public Connection getConnection(String name) {
			Container<?> container = getContainer();
			SslBundle bundle = getSslBundle();
			String scheme = (bundle != null) ? "https" : "http";
			return Connection.local(
					URI.create("%s://%s:%d".formatted(scheme, container.getHost(), container.getMappedPort(PORT))),
					bundle);
		}

	}

}
