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

package io.github.dynamodb2.autoconfigure.stores;

import io.github.dynamodb2.autoconfigure.TestRunners;
import io.github.dynamodb2.autoconfigure.people.PeopleApplication;
import io.github.dynamodb2.autoconfigure.people.PersonRepository;
import io.github.dynamodb2.mapping.TableName;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.repository.config.EnableDynamoDb2Repositories;
import io.github.dynamodb2.repository.support.DynamoDb2RepositoryFactoryBean;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.annotation.Id;
import org.springframework.data.keyvalue.annotation.KeySpace;
import org.springframework.data.keyvalue.repository.KeyValueRepository;
import org.springframework.data.keyvalue.repository.support.KeyValueRepositoryFactoryBean;
import org.springframework.data.map.repository.config.EnableMapRepositories;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.Repository;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for an application with a second module of Spring Data: each takes its own
 * entities, and nobody those of the other.
 */
class SecondSpringDataModuleTests {

	@Test
	void eachModuleTakesItsOwnRepositories() {
		TestRunners.offline().withUserConfiguration(Application.class).run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(madeBy(context, Annotated.class)).isEqualTo(DynamoDb2RepositoryFactoryBean.class);
			assertThat(madeBy(context, OfBeans.class)).isEqualTo(DynamoDb2RepositoryFactoryBean.class);
			assertThat(madeBy(context, Ours.class)).isEqualTo(DynamoDb2RepositoryFactoryBean.class);
			assertThat(madeBy(context, Theirs.class)).isEqualTo(KeyValueRepositoryFactoryBean.class);
		});
	}

	@Test
	void repositoryOfNobodysEntityIsNotTaken() {
		TestRunners.offline()
			.withUserConfiguration(Application.class)
			.run((context) -> assertThat(context).doesNotHaveBean(OfNobody.class));
	}

	@Test
	void repositoriesThatTheAutoConfigurationFindsAreNotTakenByTheOtherModule() {
		TestRunners.offline().withUserConfiguration(PeopleApplication.class, Maps.class).run((context) -> {
			assertThat(context).hasNotFailed().hasSingleBean(PersonRepository.class);
			assertThat(madeBy(context, PersonRepository.class)).isEqualTo(DynamoDb2RepositoryFactoryBean.class);
			assertThat(madeBy(context, Theirs.class)).isEqualTo(KeyValueRepositoryFactoryBean.class);
		});
	}

	private static Class<?> madeBy(AssertableApplicationContext context, Class<?> repository) {
		String name = context.getBeanNamesForType(repository)[0];
		return context.getBean("&" + name).getClass();
	}

	@TableName("tickets")
	record Ticket(@DynamoDbPartitionKey String id) {
	}

	record Plain(@DynamoDbPartitionKey String id) {
	}

	record Unknown(String id) {
	}

	@KeySpace("notes")
	record Note(@Id String id) {
	}

	/**
	 * A bean of the Enhanced Client.
	 */
	@DynamoDbBean
	public static class Parcel {

		private String id = "";

		@DynamoDbPartitionKey
		public String getId() {
			return this.id;
		}

		public void setId(String id) {
			this.id = id;
		}

	}

	interface Annotated extends CrudRepository<Ticket, String> {

	}

	interface OfBeans extends Repository<Parcel, String> {

	}

	interface Ours extends DynamoDb2Repository<Plain, String> {

	}

	interface Theirs extends KeyValueRepository<Note, String> {

	}

	interface OfNobody extends CrudRepository<Unknown, String> {

	}

	/**
	 * An application with both.
	 */
	@Configuration(proxyBeanMethods = false)
	@EnableMapRepositories(considerNestedRepositories = true)
	@EnableDynamoDb2Repositories(considerNestedRepositories = true)
	static class Application {

	}

	/**
	 * The other module, which also looks where ours finds its repositories.
	 */
	@Configuration(proxyBeanMethods = false)
	@EnableMapRepositories(considerNestedRepositories = true,
			basePackageClasses = { SecondSpringDataModuleTests.class, PersonRepository.class })
	static class Maps {

	}

}
