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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.support.Rounds;
import io.github.dynamodb2.support.ScriptedClient;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.awscore.AwsServiceClientConfiguration;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClientExtension;
import software.amazon.awssdk.enhanced.dynamodb.MappedTableResource;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.mock;

/**
 * Tests for {@link DynamoDb2AutoConfiguration}.
 */
class DynamoDb2AutoConfigurationTests {

	private final ApplicationContextRunner runner = TestRunners.offline();

	@Test
	void makesClientsAndTheDefaultConnection() {
		this.runner.run((context) -> {
			assertThat(context).hasSingleBean(DynamoDbClient.class)
				.hasSingleBean(DynamoDbEnhancedClient.class)
				.hasSingleBean(Connection.class)
				.hasBean("defaultConnection");
			Connection connection = context.getBean(Connection.class);
			assertThat(connection.name()).isEqualTo("default");
			assertThat(connection.client()).isSameAs(context.getBean(DynamoDbClient.class));
		});
	}

	@Test
	void localEndpointNeedsNeitherRegionNorCredentials() {
		this.runner.run((context) -> {
			AwsServiceClientConfiguration client = context.getBean(DynamoDbClient.class).serviceClientConfiguration();
			assertThat(client.region()).isEqualTo(Region.US_EAST_1);
			assertThat(client.endpointOverride()).contains(URI.create("http://localhost:1"));
			assertThat(accessKey(client)).isEqualTo("local");
		});
	}

	@Test
	void readsRegionAndCredentials() {
		TestRunners.bare()
			.withPropertyValues("dynamodb2.region=eu-central-1", "dynamodb2.credentials.access-key-id=me",
					"dynamodb2.credentials.secret-access-key=secret", "dynamodb2.credentials.session-token=token")
			.run((context) -> {
				AwsServiceClientConfiguration client = context.getBean(DynamoDbClient.class)
					.serviceClientConfiguration();
				assertThat(client.region()).isEqualTo(Region.EU_CENTRAL_1);
				assertThat(client.endpointOverride()).isEmpty();
				assertThat(accessKey(client)).isEqualTo("me");
				assertThat(context.getBean(DynamoDb2Properties.class).toString()).doesNotContain("secret", "token");
			});
	}

	@Test
	void requestsOfABatchAreAProperty() {
		assertThat(mostAtATime(this.runner, 8)).isEqualTo(8);
		assertThat(mostAtATime(this.runner.withPropertyValues("dynamodb2.batch.requests=2"), 2)).isEqualTo(2);
		assertThat(mostAtATime(this.runner.withPropertyValues("dynamodb2.batch.requests=1"), 1)).isEqualTo(1);
	}

	/**
	 * Returns how many of 16 requests were under way at a time, each of which waits for
	 * the others of its round.
	 */
	private static int mostAtATime(ApplicationContextRunner runner, int round) {
		Rounds together = new Rounds(round);
		ScriptedClient client = new ScriptedClient().onBatchWrite((request) -> {
			together.join();
			return BatchWriteItemResponse.builder().unprocessedItems(Map.of()).build();
		});
		runner.withBean(DynamoDbClient.class, () -> client)
			.run((context) -> context.getBean(Connection.class)
				.table(TableDefinition.named("things").partitionKey("id").build())
				.as(Thing.class)
				.putAll(IntStream.range(0, 400).mapToObj((id) -> new Thing("t" + id)).toList()));
		return together.most();
	}

	@Test
	void anyRegionWillDoWithAnEndpoint() {
		this.runner.withPropertyValues("dynamodb2.region=moon-1")
			.run((context) -> assertThat(region(context.getBean(Connection.class))).isEqualTo(Region.of("moon-1")));
	}

	@Test
	void blankEndpointIsNone() {
		TestRunners.bare()
			.withPropertyValues("dynamodb2.endpoint=", "dynamodb2.region=us-west-2")
			.run((context) -> assertThat(
					context.getBean(DynamoDbClient.class).serviceClientConfiguration().endpointOverride())
				.isEmpty());
	}

	@Test
	void makesABeanOfEachConnection() {
		this.runner
			.withPropertyValues("dynamodb2.connections.europe.region=eu-west-1",
					"dynamodb2.connections.far-east.region=ap-northeast-1",
					"dynamodb2.connections.far-east.endpoint=http://localhost:2")
			.run((context) -> {
				assertThat(context).getBeanNames(Connection.class)
					.containsExactlyInAnyOrder("defaultConnection", "europeConnection", "farEastConnection");
				assertThat(context.getBean(Connection.class).name()).isEqualTo("default");
				Connection farEast = context.getBean("farEastConnection", Connection.class);
				assertThat(farEast.name()).isEqualTo("far-east");
				assertThat(region(farEast)).isEqualTo(Region.AP_NORTHEAST_1);
			});
	}

	@Test
	void connectionInheritsWhatItLeavesOut() {
		this.runner
			.withPropertyValues("dynamodb2.connections.europe.region=eu-west-1",
					"dynamodb2.credentials.access-key-id=me", "dynamodb2.credentials.secret-access-key=secret")
			.run((context) -> {
				AwsServiceClientConfiguration client = context.getBean("europeConnection", Connection.class)
					.client()
					.serviceClientConfiguration();
				assertThat(client.region()).isEqualTo(Region.EU_WEST_1);
				assertThat(client.endpointOverride()).contains(URI.create("http://localhost:1"));
				assertThat(accessKey(client)).isEqualTo("me");
			});
	}

	@Test
	void connectionOfTheApplicationWins() {
		this.runner.withUserConfiguration(OwnConnections.class)
			.withPropertyValues("dynamodb2.connections.europe.region=eu-west-1")
			.run((context) -> {
				assertThat(context).getBeanNames(Connection.class)
					.containsExactlyInAnyOrder("defaultConnection", "europeConnection");
				assertThat(context.getBean("europeConnection", Connection.class).name()).isEqualTo("own-europe");
				assertThat(context.getBean("defaultConnection", Connection.class).name()).isEqualTo("own-default");
				assertThat(context.getBean(DynamoDbClient.class)).isSameAs(OwnConnections.CLIENT);
				assertThat(context).hasSingleBean(DynamoDbEnhancedClient.class);
			});
	}

	@Test
	void clientOfTheApplicationIsTheDefaultConnection() {
		TestRunners.bare().withBean("mine", DynamoDbClient.class, ScriptedClient::new).run((context) -> {
			assertThat(context).hasSingleBean(DynamoDbClient.class);
			assertThat(context.getBean(Connection.class).client()).isSameAs(context.getBean("mine"));
		});
	}

	@Test
	void enhancedClientOfTheApplicationIsUsed() {
		DynamoDbEnhancedClient own = mock(DynamoDbEnhancedClient.class);
		this.runner.withBean(DynamoDbEnhancedClient.class, () -> own)
			.run((context) -> assertThat(context.getBean(DynamoDbEnhancedClient.class)).isSameAs(own));
	}

	@Test
	void extensionsOfTheApplicationComeBesidesTheStandardOnes() {
		DynamoDbEnhancedClientExtension own = mock(DynamoDbEnhancedClientExtension.class);
		this.runner.withBean(DynamoDbEnhancedClientExtension.class, () -> own).run((context) -> {
			MappedTableResource<EnhancedDocument> table = context.getBean(DynamoDbEnhancedClient.class)
				.table("users", TableSchema.documentSchemaBuilder().build());
			assertThat(table.mapperExtension()).extracting("chain.extensionChain")
				.asInstanceOf(InstanceOfAssertFactories.COLLECTION)
				.hasSize(3)
				.contains(own);
		});
	}

	@Test
	void customizersSeeEveryClient() {
		List<String> seen = new ArrayList<>();
		this.runner.withPropertyValues("dynamodb2.connections.europe.region=eu-west-1")
			.withBean(DynamoDb2ClientCustomizer.class, () -> (connection, builder) -> {
				seen.add(connection);
				builder.region(Region.CA_CENTRAL_1);
			})
			.run((context) -> {
				assertThat(seen).containsExactlyInAnyOrder("default", "europe");
				assertThat(region(context.getBean(Connection.class))).isEqualTo(Region.CA_CENTRAL_1);
			});
	}

	@Test
	void embeddedServerIsNotStartedUnlessAsked() {
		this.runner.run((context) -> assertThat(context.getBeanFactory().getSingletonNames())
			.doesNotContain("embeddedDynamoDb"));
	}

	@Test
	void closesItsClients() {
		this.runner.withPropertyValues("dynamodb2.connections.europe.region=eu-west-1").run((context) -> {
			DynamoDbClient europe = context.getBean("europeConnection", Connection.class).client();
			context.getSourceApplicationContext().close();
			assertThatIllegalStateException().isThrownBy(europe::listTables).withMessageContaining("shut down");
		});
	}

	private static Region region(Connection connection) {
		return connection.client().serviceClientConfiguration().region();
	}

	private static String accessKey(AwsServiceClientConfiguration client) {
		AwsCredentialsIdentity identity = (AwsCredentialsIdentity) client.credentialsProvider()
			.resolveIdentity()
			.join();
		assertThat(identity).isInstanceOf(AwsCredentials.class);
		return identity.accessKeyId();
	}

	/**
	 * An entity.
	 */
	public record Thing(@DynamoDbPartitionKey String id) {
	}

	/**
	 * An application with connections of its own.
	 */
	@Configuration(proxyBeanMethods = false)
	static class OwnConnections {

		static final DynamoDbClient CLIENT = new ScriptedClient();

		@Bean
		Connection defaultConnection() {
			return Connection.builder(CLIENT).name("own-default").build();
		}

		@Bean
		Connection europeConnection() {
			return Connection.builder(CLIENT).name("own-europe").build();
		}

	}

}
