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

package io.github.dynamodb2.autoconfigure.table;

import io.github.dynamodb2.autoconfigure.TestRunners;
import io.github.dynamodb2.autoconfigure.endpoint.DynamoDb2Descriptor;
import io.github.dynamodb2.autoconfigure.endpoint.DynamoDb2Endpoint;
import io.github.dynamodb2.autoconfigure.endpoint.DynamoDb2EndpointAutoConfiguration;
import io.github.dynamodb2.autoconfigure.endpoint.TableDescriptor;
import io.github.dynamodb2.autoconfigure.health.DynamoDb2HealthContributorAutoConfiguration;
import io.github.dynamodb2.autoconfigure.people.PersonRepository;
import io.github.dynamodb2.autoconfigure.web.Country;
import io.github.dynamodb2.autoconfigure.web.CountryRepository;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.EntityTable;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.repository.DynamoDb2Plans;
import io.github.dynamodb2.repository.config.EnableDynamoDb2Repositories;
import io.github.dynamodb2.repository.support.ConnectionEntityTableResolver;
import io.github.dynamodb2.repository.support.EntityTableResolver;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for tables of repositories on several connections: provisioning, health and
 * endpoint look for them where the repositories do.
 */
class SeveralConnectionsIntegrationTests {

	private final String name = LocalDynamoDb.freshName("placed");

	private final ApplicationContextRunner runner = TestRunners.online()
		.withConfiguration(AutoConfigurations.of(DynamoDb2HealthContributorAutoConfiguration.class,
				DynamoDb2EndpointAutoConfiguration.class))
		.withPropertyValues("dynamodb2.connections.europe.region=eu-west-1", "people.table=" + this.name,
				"management.endpoints.web.exposure.include=dynamodb2");

	private final ApplicationContextRunner creating = this.runner.withPropertyValues("dynamodb2.provisioning=create");

	@Test
	void tableIsCreatedOnTheConnectionOfItsRepository() {
		this.creating.withUserConfiguration(OnEurope.class).run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(connection(context, "europe").tableNames()).contains(this.name);
			assertThat(connection(context, "default").tableNames()).doesNotContain(this.name);
			assertThat(context.getBean(PersonRepository.class).count()).isZero();
		});
	}

	@Test
	void tableIsComparedOnTheConnectionOfItsRepository() {
		this.runner.withUserConfiguration(OnEurope.class)
			.withPropertyValues("dynamodb2.provisioning=validate")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(SchemaDriftException.class)
				.hasMessageContaining("europe")
				.hasMessageContaining(this.name));
	}

	@Test
	void healthLooksAtTheTableOnTheConnectionOfItsRepository() {
		this.runner.withUserConfiguration(OnEurope.class).run((context) -> {
			assertThat(health(context, "europe").getStatus()).isEqualTo(Status.DOWN);
			assertThat(health(context, "europe").getDetails()).containsEntry("table", this.name);
			assertThat(health(context, "default").getStatus()).isEqualTo(Status.UP);
			assertThat(health(context, "default").getDetails()).doesNotContainKey("table");
		});
	}

	@Test
	void endpointShowsTheTableOnTheConnectionOfItsRepository() {
		this.creating.withUserConfiguration(OnEurope.class).run((context) -> {
			DynamoDb2Descriptor overview = context.getBean(DynamoDb2Endpoint.class).overview();
			assertThat(overview.tables()).singleElement().satisfies((table) -> {
				assertThat(table.name()).isEqualTo(this.name);
				assertThat(table.connection()).isEqualTo("europe");
				assertThat(table.described().status()).isEqualTo("ACTIVE");
				assertThat(table.described().schema()).isEqualTo(table.declared());
			});
			assertThat(overview.repositories()).singleElement().satisfies((repository) -> {
				assertThat(repository.table()).isEqualTo(this.name);
				assertThat(repository.connection()).isEqualTo("europe");
			});
		});
	}

	@Test
	void repositoryOfANamedConnectionWaitsForItsTable() {
		this.creating.withUserConfiguration(ReadsAtTheStart.class, OnEurope.class)
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void tablesOfOwnResolversAreCreatedWhereTheyAre() {
		this.creating.withUserConfiguration(ByReference.class)
			.withPropertyValues("countries.table=lands-" + this.name, "dynamodb2.table-name.prefix=dev-")
			.run((context) -> {
				assertThat(context).hasNotFailed();
				assertThat(connection(context, "europe").tableNames()).contains(this.name)
					.doesNotContain("lands-" + this.name);
				assertThat(connection(context, "default").tableNames()).contains("dev-lands-" + this.name)
					.doesNotContain(this.name);
				assertThat(context.getBean(DynamoDb2Endpoint.class).overview().tables())
					.extracting(TableDescriptor::name, TableDescriptor::connection)
					.containsExactly(tuple("dev-lands-" + this.name, "default"), tuple(this.name, "europe"));
			});
	}

	@Test
	void resolverForSomeRepositoriesLeavesTheOthersToTheConfiguration() {
		this.runner.withUserConfiguration(ByReference.class)
			.withPropertyValues("countries.table=lands", "dynamodb2.table-name.prefix=dev-")
			.run((context) -> {
				assertThat(context.getBean(EntityTableResolver.class).resolve(Country.class).name())
					.isEqualTo("dev-lands");
				DynamoDb2Plans plans = context.getBean(DynamoDb2Plans.class);
				assertThat(plans.plan(CountryRepository.class, "findAll")).get().asString().contains("'dev-lands'");
				assertThat(plans.plan(PersonRepository.class, "findAll")).get()
					.asString()
					.contains("'" + this.name + "'");
			});
	}

	@Test
	void ownResolverCanAskTheConfigurationsBeforeTablesAreCreated() {
		this.creating.withUserConfiguration(Delegating.class)
			.withPropertyValues("dynamodb2.table-name.prefix=dev-")
			.run((context) -> {
				assertThat(context).hasNotFailed();
				assertThat(connection(context, "default").tableNames()).contains("dev-" + this.name);
			});
	}

	@Test
	void severalResolversOfTheApplicationDoNotDisturbTheEndpoint() {
		this.creating.withUserConfiguration(TwoResolvers.class).run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(context.getBean(DynamoDb2Endpoint.class).overview().repositories()).singleElement()
				.satisfies((repository) -> assertThat(repository.connection()).isEqualTo("europe"));
		});
	}

	@Test
	void resolverOfTheApplicationDecidesForAllRepositories() {
		this.creating.withUserConfiguration(OwnResolver.class).run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(connection(context, "europe").tableNames()).contains(this.name);
			assertThat(connection(context, "default").tableNames()).doesNotContain(this.name);
		});
	}

	@Test
	void connectionBeanIsFoundWhateverItIsCalledInside() {
		this.creating.withUserConfiguration(OwnDefault.class)
			.withPropertyValues("dynamodb2.tables.users.name=" + this.name, "dynamodb2.tables.users.partition-key=id")
			.run((context) -> {
				assertThat(health(context, "default").getStatus()).isEqualTo(Status.UP);
				assertThat(health(context, "default").getDetails()).containsEntry("connection", "own")
					.containsEntry("table", this.name);
				assertThat(context.getBean(DynamoDb2Endpoint.class).overview().tables()).singleElement()
					.satisfies((table) -> {
						assertThat(table.connection()).isEqualTo("own");
						assertThat(table.described().status()).isEqualTo("ACTIVE");
					});
			});
	}

	private static Connection connection(ApplicationContext context, String name) {
		return context.getBean(name + "Connection", Connection.class);
	}

	private static Health health(ApplicationContext context, String connection) {
		CompositeHealthContributor all = context.getBean("dynamoDb2HealthContributor",
				CompositeHealthContributor.class);
		HealthIndicator one = (HealthIndicator) all.getContributor(connection + "Connection");
		assertThat(one).isNotNull();
		return one.health();
	}

	/**
	 * An application whose people are on the second connection.
	 */
	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(basePackageClasses = PersonRepository.class, connection = "europeConnection")
	static class OnEurope {

	}

	/**
	 * An application that reads while it starts.
	 */
	@Configuration(proxyBeanMethods = false)
	static class ReadsAtTheStart {

		@Bean
		InitializingBean reader(PersonRepository people) {
			return people::count;
		}

	}

	/**
	 * An application with a resolver for some of its repositories.
	 */
	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(basePackageClasses = PersonRepository.class, entityTableResolverRef = "european")
	static class ByReference {

		@Bean(defaultCandidate = false)
		ConnectionEntityTableResolver european(@Qualifier("europeConnection") Connection connection,
				DynamoDb2MappingContext context) {
			return new ConnectionEntityTableResolver(connection, context);
		}

		/**
		 * The other repositories.
		 */
		@Configuration(proxyBeanMethods = false)
		@EnableDynamoDb2Repositories(basePackageClasses = CountryRepository.class)
		static class Countries {

		}

	}

	/**
	 * An application with a resolver that leaves the work to the configuration's.
	 */
	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(basePackageClasses = PersonRepository.class, entityTableResolverRef = "delegating")
	static class Delegating {

		@Bean(defaultCandidate = false)
		EntityTableResolver delegating(EntityTableResolver configured) {
			return new EntityTableResolver() {

				@Override
				public <T> EntityTable<T> resolve(Class<T> domainType) {
					return configured.resolve(domainType);
				}

			};
		}

	}

	/**
	 * An application with two resolvers, of which its repositories name one.
	 */
	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(basePackageClasses = PersonRepository.class, entityTableResolverRef = "european")
	static class TwoResolvers {

		@Bean
		ConnectionEntityTableResolver european(@Qualifier("europeConnection") Connection connection,
				DynamoDb2MappingContext context) {
			return new ConnectionEntityTableResolver(connection, context);
		}

		@Bean
		ConnectionEntityTableResolver other(Connection connection, DynamoDb2MappingContext context) {
			return new ConnectionEntityTableResolver(connection, context);
		}

	}

	/**
	 * An application with a resolver for all its repositories.
	 */
	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(basePackageClasses = PersonRepository.class)
	static class OwnResolver {

		@Bean
		ConnectionEntityTableResolver european(@Qualifier("europeConnection") Connection connection,
				DynamoDb2MappingContext context) {
			return new ConnectionEntityTableResolver(connection, context);
		}

	}

	/**
	 * An application with a default connection that calls itself otherwise.
	 */
	@Configuration(proxyBeanMethods = false)
	static class OwnDefault {

		@Bean
		Connection defaultConnection() {
			return Connection.builder(LocalDynamoDb.connection().client()).name("own").build();
		}

	}

}
