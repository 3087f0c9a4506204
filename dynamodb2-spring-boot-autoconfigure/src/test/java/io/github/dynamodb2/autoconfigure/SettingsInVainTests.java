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
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SettingsInVain}.
 */
@ExtendWith(OutputCaptureExtension.class)
class SettingsInVainTests {

	private static final String WARNING = "Without effect on the default connection: ";

	private static final String[] ALL = { "dynamodb2.endpoint=embedded", "dynamodb2.region=eu-west-1",
			"dynamodb2.credentials.access-key-id=me", "dynamodb2.credentials.secret-access-key=hush",
			"dynamodb2.http.max-connections=7", "dynamodb2.ssl.bundle=mine", "dynamodb2.call.timeout=3s" };

	private final ApplicationContextRunner runner = TestRunners.bare()
		.withBean("mine", DynamoDbClient.class, ScriptedClient::new);

	@Test
	void keysThatNobodyHeedsAreNamedAndWhatToDo(CapturedOutput output) {
		run(this.runner.withPropertyValues(ALL));
		assertThat(output)
			.contains(WARNING + "'dynamodb2.region', 'dynamodb2.endpoint', 'dynamodb2.credentials', "
					+ "'dynamodb2.http.max-connections', 'dynamodb2.ssl.bundle', 'dynamodb2.call.timeout'. "
					+ "It uses the application's own DynamoDbClient 'mine', as it is. "
					+ "Configure that bean instead, or remove the bean or these settings; "
					+ "those of other connections belong under 'dynamodb2.connections'.")
			.doesNotContain("hush", "access-key-id", "me,");
	}

	@Test
	void namesTheApplicationsOwnConnection(CapturedOutput output) {
		run(TestRunners.bare()
			.withUserConfiguration(OwnConnection.class)
			.withPropertyValues("dynamodb2.call.timeout=3s"));
		assertThat(output).contains(WARNING + "'dynamodb2.call.timeout'. "
				+ "It uses the application's own Connection 'defaultConnection' (" + OwnConnection.class.getName());
	}

	@Test
	void warnsWhereBeansAreLazyToo(CapturedOutput output) {
		run(this.runner.withPropertyValues("spring.main.lazy-initialization=true", "dynamodb2.region=eu-west-1"));
		assertThat(output).contains(WARNING + "'dynamodb2.region'.");
	}

	@Test
	void namesConnectionDetailsThatNobodyHeeds(CapturedOutput output) {
		run(this.runner.withBean("container", DynamoDb2ConnectionDetails.class,
				() -> (name) -> DynamoDb2ConnectionDetails.Connection.local(URI.create("http://localhost:4"))));
		assertThat(output).contains(WARNING + "the connection details of bean 'container'.");
	}

	@Test
	void silentWhereNothingIsSet(CapturedOutput output) {
		run(this.runner.withPropertyValues("dynamodb2.connections.europe.region=eu-west-1",
				"dynamodb2.connections.europe.endpoint=http://localhost:1", "dynamodb2.table-name.prefix=dev-"));
		assertThat(output).doesNotContain(WARNING);
	}

	@Test
	void silentWhereTheDefaultConnectionIsOfTheProperties(CapturedOutput output) {
		run(TestRunners.offline().withPropertyValues("dynamodb2.region=eu-west-1", "dynamodb2.call.timeout=3s"));
		assertThat(output).doesNotContain(WARNING);
	}

	@Test
	void silentAboutWhatANamedConnectionInherits(CapturedOutput output) {
		run(this.runner.withPropertyValues("dynamodb2.endpoint=http://localhost:1", "dynamodb2.region=us-west-2",
				"dynamodb2.call.timeout=3s", "dynamodb2.connections.europe.region=eu-west-1",
				"dynamodb2.connections.europe.call.timeout=5s",
				"dynamodb2.connections.local.endpoint=http://localhost:2"));
		assertThat(output).doesNotContain(WARNING);
	}

	@Test
	void namesWhatEveryNamedConnectionSetsItself(CapturedOutput output) {
		run(this.runner.withPropertyValues("dynamodb2.endpoint=http://localhost:1", "dynamodb2.region=us-west-2",
				"dynamodb2.connections.europe.region=eu-west-1", "dynamodb2.connections.asia.region=ap-east-1"));
		assertThat(output).contains(WARNING + "'dynamodb2.region'.");
	}

	@Test
	void silentWhereTheClientHasTheSameRegionAndEndpoint(CapturedOutput output) {
		URI endpoint = URI.create("http://localhost:4");
		run(TestRunners.bare()
			.withBean(DynamoDbClient.class,
					() -> DynamoDbClient.builder()
						.region(Region.EU_WEST_1)
						.endpointOverride(endpoint)
						.credentialsProvider(AnonymousCredentialsProvider.create())
						.build())
			.withBean(DynamoDb2ConnectionDetails.class,
					() -> (name) -> DynamoDb2ConnectionDetails.Connection.local(endpoint))
			.withPropertyValues("dynamodb2.region=eu-west-1", "dynamodb2.endpoint=http://localhost:4"));
		assertThat(output).doesNotContain(WARNING);
	}

	@Test
	void everyKeyOfAConnectionIsLookedAt() {
		String connection = "dynamodb2.connections.<name>.";
		assertThat(ConfigurationKey.all()).extracting(ConfigurationKey::name)
			.filteredOn((name) -> name.startsWith(connection))
			.extracting((name) -> name.substring(connection.length()).replaceAll("^credentials[.].*", "credentials"))
			.hasSameElementsAs(ConnectionKey.ALL.stream().map((key) -> key.name()).toList());
	}

	private static void run(ApplicationContextRunner runner) {
		runner.run((context) -> assertThat(context).hasNotFailed());
	}

	/**
	 * An application with a default connection of its own.
	 */
	@Configuration(proxyBeanMethods = false)
	static class OwnConnection {

		@Bean
		Connection defaultConnection() {
			return Connection.of(new ScriptedClient());
		}

	}

}
