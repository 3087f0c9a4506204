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

import java.time.Duration;

import io.github.dynamodb2.support.StubServer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.utils.AttributeMap;

import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link HttpClients} and {@link BundleChoice}.
 */
class HttpClientsTests {

	private final ApplicationContextRunner bundles = TestRunners.offline()
		.withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class))
		.withPropertyValues("spring.ssl.bundle.jks.mine.truststore.location=classpath:" + StubServer.STORE,
				"spring.ssl.bundle.jks.mine.truststore.password=secret");

	@Test
	void leavesTheChoiceToTheSdkWhereNothingIsSet() {
		assertThat(HttpClients.of(settings(), null)).isNull();
	}

	@Test
	void passesThePoolOn() {
		AttributeMap options = options(
				settings("http.max-connections=7", "http.connection-timeout=1s", "http.acquisition-timeout=2s",
						"http.socket-timeout=3s", "http.max-idle-time=4s", "http.time-to-live=5m"));
		assertThat(options.get(SdkHttpConfigurationOption.MAX_CONNECTIONS)).isEqualTo(7);
		assertThat(options.get(SdkHttpConfigurationOption.CONNECTION_TIMEOUT)).isEqualTo(Duration.ofSeconds(1));
		assertThat(options.get(SdkHttpConfigurationOption.CONNECTION_ACQUIRE_TIMEOUT)).isEqualTo(Duration.ofSeconds(2));
		assertThat(options.get(SdkHttpConfigurationOption.READ_TIMEOUT)).isEqualTo(Duration.ofSeconds(3));
		assertThat(options.get(SdkHttpConfigurationOption.CONNECTION_MAX_IDLE_TIMEOUT))
			.isEqualTo(Duration.ofSeconds(4));
		assertThat(options.get(SdkHttpConfigurationOption.CONNECTION_TIME_TO_LIVE)).isEqualTo(Duration.ofMinutes(5));
	}

	@Test
	void whatIsLeftOutIsAsTheSdkHasIt() {
		AttributeMap options = options(settings("http.client=apache5"));
		assertThat(options.get(SdkHttpConfigurationOption.MAX_CONNECTIONS)).isEqualTo(50);
		assertThat(options.get(SdkHttpConfigurationOption.CONNECTION_TIMEOUT)).isEqualTo(Duration.ofSeconds(2));
		assertThat(options.get(SdkHttpConfigurationOption.CONNECTION_ACQUIRE_TIMEOUT))
			.isEqualTo(Duration.ofSeconds(10));
		assertThat(options.get(SdkHttpConfigurationOption.READ_TIMEOUT)).isEqualTo(Duration.ofSeconds(30));
		assertThat(options.get(SdkHttpConfigurationOption.CONNECTION_MAX_IDLE_TIMEOUT))
			.isEqualTo(Duration.ofSeconds(60));
		assertThat(options.get(SdkHttpConfigurationOption.CONNECTION_TIME_TO_LIVE)).isEqualTo(Duration.ZERO);
	}

	@Test
	void connectionInheritsThePool() {
		ConnectionSettings settings = ConnectionSettings.of(TestProperties.of("http.max-connections=7",
				"http.socket-timeout=3s", "connections.europe.http.socket-timeout=9s"), "europe");
		assertThat(options(settings).get(SdkHttpConfigurationOption.MAX_CONNECTIONS)).isEqualTo(7);
		assertThat(options(settings).get(SdkHttpConfigurationOption.READ_TIMEOUT)).isEqualTo(Duration.ofSeconds(9));
	}

	@Test
	void clientThatIsNotOnTheClassPathIsNamed() {
		FailureAnalysis analysis = StartFailure.of(TestRunners.offline()
			.withPropertyValues("dynamodb2.http.client=url-connection")
			.withClassLoader(new FilteredClassLoader("software.amazon.awssdk.http.urlconnection")));
		assertThat(analysis.getDescription()).startsWith("Property 'dynamodb2.http.client' "
				+ "asks for HTTP client 'url-connection', which is not on the class path.");
		assertThat(analysis.getAction())
			.isEqualTo("Add the dependency 'software.amazon.awssdk:url-connection-client', or choose another client.");
	}

	@Test
	void theClientThatIsThereIsTakenWhereNoneIsChosen() {
		TestRunners.offline()
			.withPropertyValues("dynamodb2.http.socket-timeout=3s")
			.withClassLoader(new FilteredClassLoader("software.amazon.awssdk.http.apache5"))
			.run((context) -> assertThat(context).hasNotFailed().hasSingleBean(DynamoDbClient.class));
	}

	@Test
	void aPoolNeedsAClientThatHasOne() {
		FailureAnalysis analysis = StartFailure.of(TestRunners.offline()
			.withPropertyValues("dynamodb2.http.max-connections=2")
			.withClassLoader(new FilteredClassLoader("software.amazon.awssdk.http.apache5")));
		assertThat(analysis.getDescription()).isEqualTo("Property 'dynamodb2.http.client' is left out, and the one on "
				+ "the class path is 'url-connection', which has no pool, but the pool is configured.");
		assertThat(analysis.getAction()).startsWith("Use 'apache5', or leave 'max-connections'");
	}

	@Test
	void settingsNeedAClientThatTakesThem() {
		FailureAnalysis analysis = StartFailure.of(TestRunners.offline()
			.withPropertyValues("dynamodb2.http.socket-timeout=3s")
			.withClassLoader(new FilteredClassLoader("software.amazon.awssdk.http.apache5",
					"software.amazon.awssdk.http.urlconnection")));
		assertThat(analysis.getDescription()).isEqualTo("Property 'dynamodb2.http.client' is left out, and no HTTP "
				+ "client that could be configured is on the class path.");
		assertThat(analysis.getAction())
			.isEqualTo("Add the dependency 'software.amazon.awssdk:apache5-client', or choose another client.");
	}

	@Test
	void nativeImagesFindOutWhichClientsThereAre() {
		RuntimeHints hints = new RuntimeHints();
		new HttpLibraryHints().registerHints(hints, null);
		assertThat(RuntimeHintsPredicates.reflection().onType(Apache5HttpClient.class)).accepts(hints);
		assertThat(RuntimeHintsPredicates.reflection().onType(UrlConnectionHttpClient.class)).accepts(hints);
	}

	@Test
	void unknownBundleIsNamedWithTheKnownOnes() {
		FailureAnalysis analysis = StartFailure.of(this.bundles.withPropertyValues("dynamodb2.ssl.bundle=mien"));
		assertThat(analysis.getDescription())
			.startsWith("Property 'dynamodb2.ssl.bundle' is 'mien', but there is no SSL bundle of that name.");
		assertThat(analysis.getAction()).isEqualTo("Use 'mine', or declare the bundle under 'spring.ssl.bundle'.");
	}

	@Test
	void bundleWithOptionsIsRefused() {
		FailureAnalysis analysis = StartFailure.of(this.bundles.withPropertyValues("dynamodb2.ssl.bundle=mine",
				"spring.ssl.bundle.jks.mine.options.enabled-protocols=TLSv1.3"));
		assertThat(analysis.getDescription())
			.startsWith("Property 'dynamodb2.ssl.bundle' is 'mine', which sets ciphers or enabled protocols. "
					+ "The HTTP clients of the AWS SDK take trust and key material alone.");
		assertThat(analysis.getAction()).isEqualTo("Remove these options from the bundle, "
				+ "or configure the HTTP client with a DynamoDb2ClientCustomizer.");
	}

	@Test
	void bundleWithAProtocolIsRefused() {
		FailureAnalysis analysis = StartFailure.of(this.bundles.withPropertyValues("dynamodb2.ssl.bundle=mine",
				"spring.ssl.bundle.jks.mine.protocol=TLSv1.3"));
		assertThat(analysis.getDescription())
			.startsWith("Property 'dynamodb2.ssl.bundle' is 'mine', which sets a protocol.");
	}

	private static ConnectionSettings settings(String... settings) {
		return ConnectionSettings.of(TestProperties.of(settings), "default");
	}

	private static AttributeMap options(ConnectionSettings settings) {
		SdkHttpClient.Builder<?> builder = HttpClients.of(settings, null);
		assertThat(builder).isNotNull();
		try (SdkHttpClient client = builder.build()) {
			return (AttributeMap) ReflectionTestUtils.getField(client, "resolvedOptions");
		}
	}

}
