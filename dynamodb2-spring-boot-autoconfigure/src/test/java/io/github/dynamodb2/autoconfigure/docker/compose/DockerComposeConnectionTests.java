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
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.autoconfigure.DynamoDb2ConnectionDetails;
import io.github.dynamodb2.autoconfigure.DynamoDb2ConnectionDetails.Connection;
import io.github.dynamodb2.support.StubServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.regions.Region;

import org.springframework.beans.BeanUtils;
import org.springframework.boot.docker.compose.core.ConnectionPorts;
import org.springframework.boot.docker.compose.core.ImageReference;
import org.springframework.boot.docker.compose.core.RunningService;
import org.springframework.boot.docker.compose.lifecycle.DockerComposeServicesReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the details that services of Docker Compose give, found as Boot finds them
 * when the services are ready.
 */
class DockerComposeConnectionTests {

	@Test
	void dynamoDbLocalIsFoundByTheNameOfItsImage() {
		Connection connection = connection("amazon/dynamodb-local:3.3.0", Map.of(), Map.of());
		assertThat(connection.getEndpoint()).isEqualTo(URI.create("http://docker.example:18000"));
		assertThat(connection.getRegion()).isNull();
		assertThat(connection.getCredentialsProvider().resolveCredentials())
			.isEqualTo(AwsBasicCredentials.create("local", "local"));
	}

	@Test
	void ownImageIsFoundByALabel() {
		Connection connection = connection("registry.example/ours:1", Map.of(),
				Map.of("org.springframework.boot.service-connection", "amazon/dynamodb-local"));
		assertThat(connection.getEndpoint()).isEqualTo(URI.create("http://docker.example:18000"));
	}

	@Test
	void localStackTakesAnyKeysAndRegions() {
		Connection connection = connection("localstack/localstack:4", Map.of(), Map.of());
		assertThat(connection.getEndpoint()).isEqualTo(URI.create("http://docker.example:14566"));
		assertThat(connection.getRegion()).isNull();
		assertThat(connection.getCredentialsProvider().resolveCredentials())
			.isEqualTo(AwsBasicCredentials.create("test", "test"));
	}

	@Test
	void localStackMayNameItsRegionAndItsKeys() {
		Connection connection = connection("localstack/localstack-pro", Map.of("AWS_DEFAULT_REGION", "eu-central-1",
				"AWS_ACCESS_KEY_ID", "111111111111", "AWS_SECRET_ACCESS_KEY", "secret"), Map.of());
		assertThat(connection.getRegion()).isEqualTo(Region.EU_CENTRAL_1);
		assertThat(connection.getCredentialsProvider().resolveCredentials())
			.isEqualTo(AwsBasicCredentials.create("111111111111", "secret"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "amazon/dynamodb-local:3.3.0", "localstack/localstack:4" })
	void labelsOfABundleEncryptTheConnection(String image) {
		Connection connection = connection(image, Map.of(),
				Map.of("org.springframework.boot.sslbundle.jks.truststore.location", "classpath:" + StubServer.STORE,
						"org.springframework.boot.sslbundle.jks.truststore.password", "secret"));
		assertThat(connection.getEndpoint()).hasScheme("https").hasHost("docker.example");
		assertThat(connection.getSslBundle()).isNotNull();
		assertThat(connection(image, Map.of(), Map.of()).getSslBundle()).isNull();
	}

	@Test
	void otherImagesAreNotTakenForDynamoDb() {
		try (GenericApplicationContext context = start(new Service("another/database:1", Map.of(), Map.of()))) {
			assertThat(context.getBeanNamesForType(DynamoDb2ConnectionDetails.class)).isEmpty();
		}
	}

	private static Connection connection(String image, Map<String, String> env, Map<String, String> labels) {
		try (GenericApplicationContext context = start(new Service(image, env, labels))) {
			return context.getBean(DynamoDb2ConnectionDetails.class).getConnection("default");
		}
	}

	private static GenericApplicationContext start(RunningService service) {
		GenericApplicationContext context = new GenericApplicationContext();
		DockerComposeServicesReadyEvent event = event(context, service);
		SpringFactoriesLoader.forDefaultResourceLocation()
			.load(ApplicationListener.class, FailureHandler.throwing())
			.stream()
			.filter((listener) -> listener.getClass().getName().contains("DockerComposeServiceConnections"))
			.forEach((listener) -> publish(listener, event));
		context.refresh();
		return context;
	}

	@SuppressWarnings("unchecked")
	private static void publish(ApplicationListener<?> listener, DockerComposeServicesReadyEvent event) {
		((ApplicationListener<DockerComposeServicesReadyEvent>) listener).onApplicationEvent(event);
	}

	private static DockerComposeServicesReadyEvent event(ApplicationContext context, RunningService service) {
		try {
			return BeanUtils.instantiateClass(
					DockerComposeServicesReadyEvent.class.getDeclaredConstructor(ApplicationContext.class, List.class),
					context, List.of(service));
		}
		catch (NoSuchMethodException ex) {
			throw new AssertionError(ex);
		}
	}

	/**
	 * A service that is said to run.
	 *
	 * @param name of the image
	 * @param env its environment
	 * @param labels its labels
	 */
	private record Service(String name, Map<String, String> env,
			Map<String, String> labels) implements RunningService, ConnectionPorts {

		@Override
		public ImageReference image() {
			return ImageReference.of(this.name);
		}

		@Override
		public String host() {
			return "docker.example";
		}

		@Override
		public ConnectionPorts ports() {
			return this;
		}

		@Override
		public int get(int containerPort) {
			return 10_000 + containerPort;
		}

		@Override
		public List<Integer> getAll() {
			return List.of();
		}

		@Override
		public List<Integer> getAll(String protocol) {
			return List.of();
		}

	}

}
