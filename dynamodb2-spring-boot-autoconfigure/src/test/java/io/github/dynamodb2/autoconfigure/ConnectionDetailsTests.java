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

import io.github.dynamodb2.core.Connection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.AwsServiceClientConfiguration;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.regions.Region;

import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundleKey;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.ssl.SslOptions;
import org.springframework.boot.ssl.SslStoreBundle;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link DynamoDb2ConnectionDetails}.
 */
class ConnectionDetailsTests {

	private static final URI SERVER = URI.create("http://dynamodb.example:8000");

	private static final SslBundle BUNDLE = SslBundle.of(SslStoreBundle.NONE);

	private final ApplicationContextRunner runner = TestRunners.bare()
		.withPropertyValues("dynamodb2.endpoint=embedded", "dynamodb2.credentials.access-key-id=me",
				"dynamodb2.credentials.secret-access-key=secret",
				"dynamodb2.connections.europe.endpoint=http://localhost:1");

	@Test
	void propertiesAreTheDetailsWhereNobodyHasOthers() {
		TestRunners.offline()
			.withPropertyValues("dynamodb2.connections.europe.region=eu-west-1",
					"dynamodb2.connections.europe.endpoint=http://localhost:2")
			.run((context) -> {
				assertThat(context).hasSingleBean(DynamoDb2ConnectionDetails.class);
				DynamoDb2ConnectionDetails.Connection europe = context.getBean(DynamoDb2ConnectionDetails.class)
					.getConnection("europe");
				assertThat(europe.getEndpoint()).isEqualTo(URI.create("http://localhost:2"));
				assertThat(europe.getRegion()).isEqualTo(Region.EU_WEST_1);
				assertThat(europe.getCredentialsProvider()).isNotNull();
			});
	}

	@Test
	void detailsWithAPasswordInTheAddressAreRefusedWithoutIt() {
		assertThatIllegalArgumentException()
			.isThrownBy(
					() -> DynamoDb2ConnectionDetails.Connection.local(URI.create("http://user:secret@localhost:8000")))
			.withMessage("'endpoint' must have no user or password before an '@', which DynamoDB does not look at. "
					+ "Give the credentials instead");
		withDetails(new Endpoint(URI.create("http://user:secret@localhost:8000")))
			.run((context) -> assertThat(context).getFailure().rootCause().message().doesNotContain("secret"));
	}

	@Test
	void detailsWinOverPropertiesForEveryConnection() {
		withDetails((name) -> DynamoDb2ConnectionDetails.Connection.local(SERVER)).run((context) -> {
			assertThat(context).hasSingleBean(DynamoDb2ConnectionDetails.class);
			assertThat(client(context, "defaultConnection").endpointOverride()).contains(SERVER);
			assertThat(client(context, "europeConnection").endpointOverride()).contains(SERVER);
		});
	}

	@Test
	void embeddedServerOfThePropertiesIsNotStarted() {
		withDetails((name) -> DynamoDb2ConnectionDetails.Connection.local(SERVER)).run((context) -> {
			assertThat(client(context, "defaultConnection").endpointOverride()).contains(SERVER);
			assertThat(context.getSourceApplicationContext().getBeanFactory().containsSingleton("embeddedDynamoDb"))
				.isFalse();
		});
	}

	@Test
	void localServerIsGivenNoCredentialsOfTheApplication() {
		withDetails((name) -> DynamoDb2ConnectionDetails.Connection.local(SERVER))
			.run((context) -> assertThat(accessKey(client(context, "defaultConnection"))).isEqualTo("local"));
	}

	@Test
	void detailsAreAskedByTheNameOfTheConnection() {
		withDetails((name) -> DynamoDb2ConnectionDetails.Connection.of(URI.create("http://%s.example".formatted(name)),
				Region.of("region-of-" + name),
				StaticCredentialsProvider.create(AwsBasicCredentials.create("key-of-" + name, "secret"))))
			.run((context) -> {
				AwsServiceClientConfiguration europe = client(context, "europeConnection");
				assertThat(europe.endpointOverride()).contains(URI.create("http://europe.example"));
				assertThat(europe.region()).isEqualTo(Region.of("region-of-europe"));
				assertThat(accessKey(europe)).isEqualTo("key-of-europe");
				assertThat(client(context, "defaultConnection").endpointOverride())
					.contains(URI.create("http://default.example"));
			});
	}

	@Test
	void whatDetailsLeaveOpenComesFromTheProperties() {
		withDetails(new Endpoint(SERVER)).withPropertyValues("dynamodb2.connections.europe.region=eu-west-1")
			.run((context) -> {
				assertThat(client(context, "europeConnection").region()).isEqualTo(Region.EU_WEST_1);
				assertThat(accessKey(client(context, "europeConnection"))).isEqualTo("me");
				assertThat(client(context, "defaultConnection").region()).isEqualTo(Region.US_EAST_1);
			});
	}

	@Test
	void detailsWithoutEndpointLeadToTheRegionsOwn() {
		withDetails(new Endpoint(null)).withPropertyValues("dynamodb2.region=eu-west-1").run((context) -> {
			assertThat(client(context, "defaultConnection").endpointOverride()).isEmpty();
			assertThat(client(context, "defaultConnection").region()).isEqualTo(Region.EU_WEST_1);
		});
	}

	@Test
	void detailsOfThePropertiesHaveTheBundleThatIsNamed() {
		TestRunners.offline()
			.withBean(SslBundles.class, () -> new DefaultSslBundleRegistry("mine", BUNDLE))
			.withPropertyValues("dynamodb2.connections.europe.ssl.bundle=mine")
			.run((context) -> {
				DynamoDb2ConnectionDetails details = context.getBean(DynamoDb2ConnectionDetails.class);
				assertThat(details.getConnection("europe").getSslBundle()).isSameAs(BUNDLE);
				assertThat(details.getConnection("default").getSslBundle()).isNull();
			});
	}

	@Test
	void bundleOfThePropertiesDoesNotCountWhereDetailsSayWhereToGo() {
		withDetails(new Endpoint(SERVER))
			.withPropertyValues("dynamodb2.ssl.bundle=missing", "dynamodb2.connections.europe.ssl.bundle=missing too")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void bundleOfDetailsWithAProtocolFailsTheStart() {
		SslBundle odd = SslBundle.of(SslStoreBundle.NONE, SslBundleKey.NONE, SslOptions.NONE, "TLSv1.3");
		withDetails((name) -> DynamoDb2ConnectionDetails.Connection.local(SERVER, odd))
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(IllegalArgumentException.class)
				.hasMessage("The SSL bundle of connection 'default' sets a protocol. The HTTP clients of the AWS SDK "
						+ "take trust and key material alone. Remove these options from the bundle, or configure the "
						+ "HTTP client with a DynamoDb2ClientCustomizer"));
	}

	@Test
	void textOfDetailsHasNoCredentials() {
		assertThat(DynamoDb2ConnectionDetails.Connection.of(SERVER, Region.EU_WEST_1,
				StaticCredentialsProvider.create(AwsBasicCredentials.create("me", "secret"))))
			.hasToString("Connection[endpoint=http://dynamodb.example:8000, region=eu-west-1]");
	}

	private ApplicationContextRunner withDetails(DynamoDb2ConnectionDetails details) {
		return this.runner.withBean(DynamoDb2ConnectionDetails.class, () -> details);
	}

	private static AwsServiceClientConfiguration client(ApplicationContext context, String connection) {
		return context.getBean(connection, Connection.class).client().serviceClientConfiguration();
	}

	private static String accessKey(AwsServiceClientConfiguration client) {
		return ((AwsCredentialsIdentity) client.credentialsProvider().resolveIdentity().join()).accessKeyId();
	}

	/**
	 * Details that say no more than an endpoint.
	 *
	 * @param getEndpoint the endpoint
	 */
	private record Endpoint(
			@Nullable URI getEndpoint) implements DynamoDb2ConnectionDetails, DynamoDb2ConnectionDetails.Connection {

		@Override
		public DynamoDb2ConnectionDetails.Connection getConnection(String name) {
			return this;
		}

	}

}
