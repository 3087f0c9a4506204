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

package io.github.dynamodb2.repository.config;

import java.time.Instant;
import java.util.Map;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.schema.ItemSchema;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.mapping.EpochMillis;
import io.github.dynamodb2.mapping.TableName;
import io.github.dynamodb2.repository.DynamoDb2Plans;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.repository.support.ConnectionEntityTableResolver;
import io.github.dynamodb2.repository.support.DynamoDb2RepositoryFactoryBean;
import io.github.dynamodb2.repository.support.EntityTableResolver;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverterProvider;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.MapPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link EnableDynamoDb2Repositories}.
 */
class EnableDynamoDb2RepositoriesTests {

	@Test
	void repositoriesReadTheTableOfTheOnlyConnection() {
		try (AnnotationConfigApplicationContext context = run(Standard.class)) {
			assertThat(context.getBean(CityRepository.class).count()).isZero();
			assertThat(scanned(context, "client")).isEqualTo("cities-of-test");
		}
	}

	@Test
	void registersTheBeansThatRepositoriesShare() {
		try (AnnotationConfigApplicationContext context = run(Standard.class)) {
			assertThat(context.getBean(DynamoDb2RepositoryConfigurationExtension.MAPPING_CONTEXT))
				.isInstanceOf(DynamoDb2MappingContext.class);
			assertThat(context.getBean(DynamoDb2RepositoryConfigurationExtension.PLANS))
				.isInstanceOf(DynamoDb2Plans.class);
			assertThat(context.getBean(DynamoDb2MappingContext.class).hasPersistentEntityFor(City.class)).isTrue();
		}
	}

	@Test
	void resolverByAnnotationsAloneIsNoCandidateForInjection() {
		try (AnnotationConfigApplicationContext context = run(Standard.class)) {
			String name = DynamoDb2RepositoryFactoryBean.CONNECTION_TABLES;
			assertThat(context.getBean(name)).isInstanceOf(ConnectionEntityTableResolver.class);
			AbstractBeanDefinition definition = (AbstractBeanDefinition) context.getBeanDefinition(name);
			assertThat(definition.isDefaultCandidate()).isFalse();
		}
	}

	@Test
	void resolverOfTheApplicationGoesFirst() {
		try (AnnotationConfigApplicationContext context = run(OwnResolver.class)) {
			assertThat(context.getBean(CityRepository.class).count()).isZero();
			assertThat(scanned(context, "otherClient")).isEqualTo("cities-of-test");
			assertThat(context.getBean("client", ScriptedClient.class).requests()).isEmpty();
		}
	}

	@Test
	void connectionIsChosenByName() {
		try (AnnotationConfigApplicationContext context = run(NamedConnection.class)) {
			assertThat(context.getBean(CityRepository.class).count()).isZero();
			assertThat(scanned(context, "otherClient")).isEqualTo("cities-of-test");
		}
	}

	@Test
	void resolverIsChosenByName() {
		try (AnnotationConfigApplicationContext context = run(NamedResolver.class)) {
			assertThat(context.getBean(CityRepository.class).count()).isZero();
			assertThat(scanned(context, "otherClient")).isEqualTo("cities-of-test");
		}
	}

	@Test
	void applicationsOwnMappingContextIsUsed() {
		try (AnnotationConfigApplicationContext context = run(OwnMappingContext.class)) {
			assertThat(context.getBeanNamesForType(DynamoDb2MappingContext.class))
				.containsExactly("dynamoDb2MappingContext");
			assertThat(context.getBean(DynamoDb2MappingContext.class))
				.isSameAs(context.getBean(OwnMappingContext.class).mapping);
		}
	}

	@Test
	void convertersOfTheApplicationAreAsked() {
		try (AnnotationConfigApplicationContext context = run(OwnConverters.class)) {
			ItemSchema<Trip> schema = context.getBean(DynamoDb2MappingContext.class).schema(Trip.class);
			assertThat(schema.tableSchema().converterForAttribute("start").attributeValueType())
				.isEqualTo(AttributeValueType.N);
		}
	}

	@Test
	void missingConnectionIsNamed() {
		assertThatExceptionOfType(Exception.class).isThrownBy(() -> run(NoConnection.class))
			.havingRootCause()
			.isInstanceOf(NoSuchBeanDefinitionException.class)
			.withMessageContaining("io.github.dynamodb2.core.Connection");
	}

	@Test
	void extensionNamesItsStore() {
		DynamoDb2RepositoryConfigurationExtension extension = new DynamoDb2RepositoryConfigurationExtension();
		assertThat(extension.getModuleName()).isEqualTo("DynamoDB");
		assertThat(extension.getModuleIdentifier()).isEqualTo("dynamodb2");
		assertThat(extension.getIdentifyingAnnotations()).contains(TableName.class, DynamoDbBean.class);
		assertThat(extension.getIdentifyingTypes()).containsExactly(DynamoDb2Repository.class);
	}

	private static AnnotationConfigApplicationContext run(Class<?> configuration) {
		AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", Map.of("stage", "test")));
		context.register(configuration);
		try {
			context.refresh();
			return context;
		}
		catch (RuntimeException ex) {
			context.close();
			throw ex;
		}
	}

	private static String scanned(AnnotationConfigApplicationContext context, String client) {
		return context.getBean(client, ScriptedClient.class).requests(ScanRequest.class).get(0).tableName();
	}

	private static ScriptedClient empty() {
		return new ScriptedClient().onScan((request) -> ScanResponse.builder().count(0).scannedCount(0).build());
	}

	@TableName("cities-of-${stage}")
	record City(@DynamoDbPartitionKey String name) {
	}

	record Trip(@DynamoDbPartitionKey String name, Instant start) {
	}

	interface CityRepository extends DynamoDb2Repository<City, String> {

	}

	@Configuration(proxyBeanMethods = false)
	static class OneConnection {

		@Bean
		ScriptedClient client() {
			return empty();
		}

		@Bean
		@Primary
		Connection connection(ScriptedClient client) {
			return Connection.of(client);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class OtherConnection {

		@Bean(defaultCandidate = false)
		ScriptedClient otherClient() {
			return empty();
		}

		@Bean
		Connection otherConnection(@Qualifier("otherClient") ScriptedClient otherClient) {
			return Connection.of(otherClient);
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(considerNestedRepositories = true)
	@Import(OneConnection.class)
	static class Standard {

	}

	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(considerNestedRepositories = true)
	@Import({ OneConnection.class, OtherConnection.class })
	static class OwnResolver {

		@Bean
		EntityTableResolver tables(@Qualifier("otherConnection") Connection connection,
				DynamoDb2MappingContext context) {
			return new ConnectionEntityTableResolver(connection, context);
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(considerNestedRepositories = true, connection = "otherConnection")
	@Import({ OneConnection.class, OtherConnection.class })
	static class NamedConnection {

	}

	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(considerNestedRepositories = true, connection = "connection",
			entityTableResolverRef = "otherTables")
	@Import({ OneConnection.class, OtherConnection.class })
	static class NamedResolver {

		@Bean(defaultCandidate = false)
		EntityTableResolver otherTables(@Qualifier("otherConnection") Connection connection,
				DynamoDb2MappingContext context) {
			return new ConnectionEntityTableResolver(connection, context);
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(considerNestedRepositories = true)
	@Import(OneConnection.class)
	static class OwnMappingContext {

		private final DynamoDb2MappingContext mapping = new DynamoDb2MappingContext();

		@Bean
		DynamoDb2MappingContext dynamoDb2MappingContext() {
			return this.mapping;
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(considerNestedRepositories = true)
	@Import(OneConnection.class)
	static class OwnConverters {

		@Bean
		AttributeConverterProvider converters() {
			return new AttributeConverterProvider() {

				@Override
				@SuppressWarnings("unchecked")
				public <T> AttributeConverter<T> converterFor(EnhancedType<T> type) {
					return type.rawClass().equals(Instant.class) ? (AttributeConverter<T>) new EpochMillis() : null;
				}

			};
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(considerNestedRepositories = true)
	static class NoConnection {

	}

}
