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

import io.github.dynamodb2.autoconfigure.embedded.EmbeddedDynamoDb;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.operation.OperationListener;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClientExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnThreading;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.thread.Threading;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportRuntimeHints;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;

/**
 * Auto-configuration for connections to DynamoDB and the SDK's clients.
 */
@AutoConfiguration(after = SslAutoConfiguration.class,
		afterName = "io.awspring.cloud.autoconfigure.dynamodb.DynamoDbAutoConfiguration")
@ConditionalOnClass({ DynamoDbClient.class, DynamoDbEnhancedClient.class })
@EnableConfigurationProperties(DynamoDb2Properties.class)
@Import({ BlankSettings.class, ConnectionsRegistrar.class })
@ImportRuntimeHints(HttpLibraryHints.class)
public final class DynamoDb2AutoConfiguration {

	@Bean
	@Lazy
	@ConditionalOnMissingBean
	EmbeddedDynamoDb embeddedDynamoDb(DynamoDb2Properties properties, ConfigurableApplicationContext context) {
		return EmbeddedStart.of(properties).start(context::close);
	}

	@Bean
	@ConditionalOnMissingBean(DynamoDb2ConnectionDetails.class)
	PropertiesDynamoDb2ConnectionDetails dynamoDb2ConnectionDetails(DynamoDb2Properties properties,
			ObjectProvider<EmbeddedDynamoDb> embedded, ObjectProvider<SslBundles> bundles) {
		return new PropertiesDynamoDb2ConnectionDetails(properties, () -> embedded.getObject().endpoint(),
				bundles::getIfAvailable);
	}

	@Bean
	ClientSetup dynamoDb2ClientSetup(DynamoDb2Properties properties,
			ObjectProvider<DynamoDb2ClientCustomizer> customizers) {
		return new ClientSetup(properties, customizers.orderedStream().toList());
	}

	@Bean
	ClientFactory dynamoDb2ClientFactory(DynamoDb2ConnectionDetails details, DynamoDb2Properties properties,
			ClientSetup setup) {
		return new ClientFactory(new CompletedConnectionDetails(details, properties), setup);
	}

	@Bean
	EnhancedClients dynamoDb2EnhancedClients(ObjectProvider<DynamoDbEnhancedClientExtension> extensions) {
		return new EnhancedClients(extensions.orderedStream().toList());
	}

	@Bean(ConnectionFactory.BEAN_NAME)
	ConnectionFactory dynamoDb2ConnectionFactory(ClientFactory clients, EnhancedClients enhancedClients,
			ObjectProvider<OperationListener> listeners, ParallelThreads threads, DynamoDb2Properties properties) {
		int batchRequests = properties.batch().requests();
		Bounds.requireOneOrMore("dynamodb2.batch.requests", batchRequests);
		return new ConnectionFactory(clients, enhancedClients,
				OperationListener.all(listeners.orderedStream().toList()), threads, batchRequests);
	}

	@Bean
	@ConditionalOnThreading(Threading.PLATFORM)
	ParallelThreads dynamoDb2ParallelThreads() {
		return ParallelThreads.platform();
	}

	@Bean("dynamoDb2ParallelThreads")
	@ConditionalOnThreading(Threading.VIRTUAL)
	ParallelThreads dynamoDb2VirtualParallelThreads() {
		return ParallelThreads.virtual();
	}

	@Bean
	@ConditionalOnMissingBean
	DynamoDbEnhancedClient dynamoDbEnhancedClient(DynamoDbClient client, EnhancedClients enhancedClients) {
		return enhancedClients.create(client);
	}

	@Bean
	@Primary
	@ConditionalOnMissingBean(name = "defaultConnection")
	Connection defaultConnection(ConnectionFactory connections, DynamoDbClient client,
			DynamoDbEnhancedClient enhancedClient) {
		return connections.createDefault(client, enhancedClient);
	}

	/**
	 * The client, where the application has a default connection of its own.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnBean(name = "defaultConnection")
	static class ConnectionOfApplication {

		@Bean(destroyMethod = "")
		@ConditionalOnMissingBean
		DynamoDbClient dynamoDbClient(Connection defaultConnection) {
			return defaultConnection.client();
		}

		@Bean
		SettingsInVain dynamoDb2SettingsInVain(DynamoDb2Properties properties, DynamoDb2ConnectionDetails details,
				ConfigurableListableBeanFactory beans) {
			return new SettingsInVain(properties, details, beans, Connection.class);
		}

	}

	/**
	 * The client, where the application has one of its own and no default connection.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnBean(DynamoDbClient.class)
	@ConditionalOnMissingBean(value = ClientOfProperties.class, name = "defaultConnection")
	static class ClientOfApplication {

		@Bean
		SettingsInVain dynamoDb2SettingsInVain(DynamoDb2Properties properties, DynamoDb2ConnectionDetails details,
				ConfigurableListableBeanFactory beans) {
			return new SettingsInVain(properties, details, beans, DynamoDbClient.class);
		}

	}

	/**
	 * The client, where the configuration says what the default connection is.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnMissingBean(value = DynamoDbClient.class, name = "defaultConnection")
	static class ClientOfProperties {

		@Bean
		DynamoDbClient dynamoDbClient(ClientFactory clients) {
			return clients.create(ConnectionSettings.DEFAULT);
		}

	}

}
