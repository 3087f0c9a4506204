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

import java.util.ArrayList;
import java.util.List;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.EntityTable;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.repository.DynamoDb2Plans;
import io.github.dynamodb2.repository.RepositorySettings;
import io.github.dynamodb2.repository.config.loud.TownRepository;
import io.github.dynamodb2.repository.query.UnsupportedMethodException;
import io.github.dynamodb2.repository.support.CrudReads;
import io.github.dynamodb2.repository.support.DynamoDb2EntityInformation;
import io.github.dynamodb2.repository.support.DynamoDb2RepositoryFactoryBean;
import io.github.dynamodb2.repository.support.EntityTableResolver;
import io.github.dynamodb2.repository.support.SimpleDynamoDb2Repository;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanNameGenerator;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.config.BootstrapMode;
import org.springframework.data.repository.core.support.RepositoryFactorySupport;
import org.springframework.data.repository.query.QueryLookupStrategy.Key;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the attributes of {@link EnableDynamoDb2Repositories}.
 */
class RepositoryAttributesTests {

	private static final String LOUD = "io.github.dynamodb2.repository.config.loud";

	@Test
	void repositoriesAreLookedForInTheBasePackages() {
		try (AnnotationConfigApplicationContext context = run(InPackage.class)) {
			assertThat(context.getBean(TownRepository.class)).isNotNull();
		}
	}

	@Test
	void repositoriesThatAreFilteredAreLeftOut() {
		try (AnnotationConfigApplicationContext context = run(Filtered.class)) {
			assertThat(context.getBeanNamesForType(TownRepository.class)).isEmpty();
		}
	}

	@Test
	void fragmentIsImplementedByTheClassOfThatName() {
		try (AnnotationConfigApplicationContext context = run(InPackage.class)) {
			assertThat(context.getBean(TownRepository.class).shout("oslo")).isEqualTo("OSLO!");
		}
	}

	@Test
	void endingOfFragmentsCanBeAnother() {
		try (AnnotationConfigApplicationContext context = run(OtherEnding.class)) {
			assertThat(context.getBean(TownRepository.class).shout("oslo")).isEqualTo("oslo, because!");
		}
	}

	@Test
	void defaultMethodsRunAsTheyStand() {
		try (AnnotationConfigApplicationContext context = run(InPackage.class)) {
			assertThat(context.getBean(TownRepository.class).shoutTwice("a")).containsExactly("A!", "A!");
		}
	}

	@Test
	void everyRepositoryHasTheMethodsOfTheBaseClass() {
		CountingRepository.counted.clear();
		try (AnnotationConfigApplicationContext context = run(OwnBaseClass.class)) {
			assertThat(context.getBean(TownRepository.class).count()).isEqualTo(42);
			assertThat(CountingRepository.counted).containsExactly("towns");
		}
	}

	@Test
	void factoryBeanCanBeReplaced() {
		try (AnnotationConfigApplicationContext context = run(OwnFactoryBean.class)) {
			assertThat(context.getBean("&townRepository")).isInstanceOf(OwnRepositoryFactoryBean.class);
			assertThat(context.getBean(TownRepository.class).shout("oslo")).isEqualTo("OSLO!");
		}
	}

	@Test
	void beansAreNamedByTheGenerator() {
		try (AnnotationConfigApplicationContext context = run(OwnNames.class)) {
			assertThat(context.getBeanNamesForType(TownRepository.class)).containsExactly("ourTownRepository");
		}
	}

	@Test
	void lazyRepositoriesAreMadeWhenTheyAreAskedFor() {
		try (AnnotationConfigApplicationContext context = run(Lazily.class)) {
			assertThat(context.getBeanFactory().containsSingleton("townRepository")).isFalse();
			assertThat(context.getBean(TownRepository.class).shout("oslo")).isEqualTo("OSLO!");
		}
	}

	@Test
	void methodsAreDerivedByTheirNames() {
		try (AnnotationConfigApplicationContext context = run(DerivedOnly.class)) {
			assertThat(context.getBean(DynamoDb2Plans.class).plan(TownRepository.class, "findByName")).get()
				.hasToString("TownRepository.findByName(String): GetItem on table 'towns': name = ?");
		}
	}

	@Test
	void methodWithoutAQueryIsRefusedWhereAllAreToBeDeclared() {
		assertThatExceptionOfType(Exception.class).isThrownBy(() -> run(DeclaredOnly.class))
			.havingRootCause()
			.isInstanceOf(UnsupportedMethodException.class)
			.withMessage("Cannot derive TownRepository.findByName: it has no @Query, and the query lookup strategy is "
					+ "USE_DECLARED_QUERY. Annotate it with @Query, or leave the strategy out");
	}

	private static AnnotationConfigApplicationContext run(Class<?> configuration) {
		AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
		context.registerBean(Connection.class, () -> Connection.of(new ScriptedClient()));
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

	/**
	 * A base class of an application.
	 */
	static class CountingRepository<T, ID> extends SimpleDynamoDb2Repository<T, ID> {

		static final List<String> counted = new ArrayList<>();

		private final EntityTable<T> table;

		CountingRepository(DynamoDb2EntityInformation<T, ID> information, EntityTable<T> table, CrudReads reads) {
			super(information, table, reads);
			this.table = table;
		}

		@Override
		public long count() {
			counted.add(this.table.model().name());
			return 42;
		}

	}

	/**
	 * A factory bean of an application.
	 */
	static class OwnRepositoryFactoryBean<T extends Repository<S, ID>, S, ID>
			extends DynamoDb2RepositoryFactoryBean<T, S, ID> {

		OwnRepositoryFactoryBean(Class<? extends T> repositoryInterface) {
			super(repositoryInterface);
		}

		@Override
		protected RepositoryFactorySupport createRepositoryFactory(EntityTableResolver tables,
				DynamoDb2MappingContext context, RepositorySettings settings, DynamoDb2Plans plans) {
			return super.createRepositoryFactory(tables, context, settings, plans);
		}

	}

	/**
	 * Names beans for us.
	 */
	static class OurNames implements BeanNameGenerator {

		@Override
		public String generateBeanName(BeanDefinition definition, BeanDefinitionRegistry registry) {
			return "our" + ClassUtils.getShortName(definition.getBeanClassName());
		}

	}

	@EnableDynamoDb2Repositories(basePackages = LOUD)
	static class InPackage {

	}

	@EnableDynamoDb2Repositories(basePackages = LOUD,
			excludeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = TownRepository.class))
	static class Filtered {

	}

	@EnableDynamoDb2Repositories(basePackages = LOUD, repositoryImplementationPostfix = "Because")
	static class OtherEnding {

	}

	@EnableDynamoDb2Repositories(basePackages = LOUD, repositoryBaseClass = CountingRepository.class)
	static class OwnBaseClass {

	}

	@EnableDynamoDb2Repositories(basePackages = LOUD, repositoryFactoryBeanClass = OwnRepositoryFactoryBean.class)
	static class OwnFactoryBean {

	}

	@EnableDynamoDb2Repositories(basePackages = LOUD, nameGenerator = OurNames.class)
	static class OwnNames {

	}

	@EnableDynamoDb2Repositories(basePackages = LOUD, bootstrapMode = BootstrapMode.LAZY)
	static class Lazily {

	}

	@EnableDynamoDb2Repositories(basePackages = LOUD, queryLookupStrategy = Key.CREATE)
	static class DerivedOnly {

	}

	@EnableDynamoDb2Repositories(basePackages = LOUD, queryLookupStrategy = Key.USE_DECLARED_QUERY)
	static class DeclaredOnly {

	}

}
