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

package io.github.dynamodb2.autoconfigure.docker.compose;

import java.net.URI;

import io.github.dynamodb2.autoconfigure.DynamoDb2ConnectionDetails;

import org.springframework.boot.docker.compose.core.RunningService;
import org.springframework.boot.docker.compose.service.connection.DockerComposeConnectionDetailsFactory;
import org.springframework.boot.docker.compose.service.connection.DockerComposeConnectionSource;
import org.springframework.boot.ssl.SslBundle;

/**
 * Leads every connection to a service of LocalStack.
 */
final class LocalStackDockerComposeConnectionDetailsFactory
		extends DockerComposeConnectionDetailsFactory<DynamoDb2ConnectionDetails> {

	private static final String[] IMAGES = { "localstack/localstack", "localstack/localstack-pro" };

	private static final int PORT = 4566;

	LocalStackDockerComposeConnectionDetailsFactory() {
		super(IMAGES, "software.amazon.awssdk.services.dynamodb.DynamoDbClient");
	}

	@Override
	protected DynamoDb2ConnectionDetails getDockerComposeConnectionDetails(DockerComposeConnectionSource source) {
		return new Details(source.getRunningService());
	}

	/**
	 * The details of a service that runs.
	 */
	private static final class Details extends DockerComposeConnectionDetails implements DynamoDb2ConnectionDetails {

		private final Connection connection;

		Details(RunningService service) {
			super(service);
			LocalStackEnvironment environment = new LocalStackEnvironment(service.env());
			SslBundle bundle = getSslBundle(service);
			String scheme = (bundle != null) ? "https" : "http";
			this.connection = Connection.of(
					URI.create("%s://%s:%d".formatted(scheme, service.host(), service.ports().get(PORT))),
					environment.region(), environment.credentials(), bundle);
		}

		@Override
		public Connection getConnection(String name) {
			return this.connection;
		}

	}

}
