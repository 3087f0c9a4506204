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

import io.github.dynamodb2.autoconfigure.StartFailure;
import io.github.dynamodb2.autoconfigure.TestRunners;
import io.github.dynamodb2.autoconfigure.people.PeopleApplication;
import io.github.dynamodb2.autoconfigure.people.Person;
import io.github.dynamodb2.autoconfigure.people.PersonRepository;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.EntityTable;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.Projection;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.repository.support.EntityTableResolver;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/**
 * Tests for {@link DynamoDb2TablesAutoConfiguration}.
 */
class TablesAutoConfigurationTests {

	private static final String PERSON = Person.class.getName();

	private final ApplicationContextRunner runner = TestRunners.offline();

	@Test
	void makesABeanOfEachTable() {
		this.runner
			.withPropertyValues("dynamodb2.tables.users.partition-key=id", "dynamodb2.tables.user-events.name=events")
			.run((context) -> assertThat(context).hasNotFailed()
				.getBeanNames(Table.class)
				.containsExactly("usersTable", "userEventsTable"));
	}

	@Test
	void makesATypedBeanOfATableWithAType() {
		this.runner
			.withPropertyValues("dynamodb2.tables.users.type=" + PERSON, "dynamodb2.tables.cities.partition-key=id")
			.withUserConfiguration(Injected.class)
			.run((context) -> {
				assertThat(context).hasNotFailed().getBeanNames(EntityTable.class).containsExactly("usersEntityTable");
				assertThat(context).getBeanNames(Table.class).containsExactly("usersTable", "citiesTable");
				assertThat(context.getBean(People.class).table().type()).isEqualTo(Person.class);
			});
	}

	@Test
	void tableOfTheApplicationWins() {
		Table own = mock(Table.class);
		EntityTable<?> ownEntities = mock(EntityTable.class);
		this.runner.withPropertyValues("dynamodb2.tables.users.type=" + PERSON)
			.withBean("usersTable", Table.class, () -> own)
			.withBean("usersEntityTable", EntityTable.class, () -> ownEntities)
			.run((context) -> {
				assertThat(context.getBean(Table.class)).isSameAs(own);
				assertThat(context.getBean(EntityTable.class)).isSameAs(ownEntities);
			});
	}

	@Test
	void mappingContextAndResolverOfTheApplicationWin() {
		DynamoDb2MappingContext own = new DynamoDb2MappingContext();
		EntityTableResolver resolver = mock(EntityTableResolver.class);
		this.runner.withBean("dynamoDb2MappingContext", DynamoDb2MappingContext.class, () -> own).run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(context.getBean(DynamoDb2MappingContext.class)).isSameAs(own);
		});
		this.runner.withBean("resolver", EntityTableResolver.class, () -> resolver)
			.run((context) -> assertThat(context.getBean(EntityTableResolver.class)).isSameAs(resolver));
	}

	@Test
	void sendsNothingAtTheStart() {
		ScriptedClient client = new ScriptedClient();
		TestRunners.bare()
			.withBean(DynamoDbClient.class, () -> client)
			.withUserConfiguration(PeopleApplication.class)
			.withPropertyValues("dynamodb2.tables.users.type=" + PERSON, "dynamodb2.tables.events.name=events")
			.run((context) -> {
				assertThat(context).hasNotFailed().hasSingleBean(PersonRepository.class);
				assertThat(client.requests()).isEmpty();
			});
	}

	@Test
	void addsPrefixAndSuffixOnce() {
		this.runner
			.withPropertyValues("dynamodb2.table-name.prefix=dev-", "dynamodb2.table-name.suffix=.v1",
					"dynamodb2.tables.users.name=people", "dynamodb2.tables.users.type=" + PERSON)
			.run((context) -> {
				assertThat(model(context.getBean(EntityTableResolver.class)).name()).isEqualTo("dev-people.v1");
				assertThat(context.getBean(EntityTable.class).model()).extracting("name").isEqualTo("dev-people.v1");
			});
	}

	@Test
	void classWithoutTableInTheConfigurationHasATableOfItsName() {
		this.runner.withPropertyValues("dynamodb2.table-name.prefix=dev-", "people.table=folk")
			.run((context) -> assertThat(model(context.getBean(EntityTableResolver.class)).name())
				.isEqualTo("dev-folk"));
	}

	@Test
	void nameOfAClassIsAKeyOfTheConfigurationFirst() {
		this.runner
			.withPropertyValues("dynamodb2.connections.europe.region=eu-west-1",
					"dynamodb2.tables.people.connection=europe", "dynamodb2.tables.people.name=citizens")
			.run((context) -> {
				EntityTable<Person> table = context.getBean(EntityTableResolver.class).resolve(Person.class);
				assertThat(table.model().name()).isEqualTo("citizens");
				assertThat(table).isSameAs(context.getBean(EntityTableResolver.class).resolve(Person.class));
			});
	}

	@Test
	void typeOfATableGoesBeforeTheNameOfTheClass() {
		this.runner
			.withPropertyValues("dynamodb2.tables.people.name=wrong", "dynamodb2.tables.users.type=" + PERSON,
					"dynamodb2.tables.users.name=right")
			.run((context) -> assertThat(model(context.getBean(EntityTableResolver.class)).name()).isEqualTo("right"));
	}

	@Test
	void nameOfTheClassDecidesBetweenTablesOfItsType() {
		this.runner
			.withPropertyValues("people.table=bbb", "dynamodb2.tables.aaa.type=" + PERSON,
					"dynamodb2.tables.bbb.type=" + PERSON)
			.run((context) -> assertThat(model(context.getBean(EntityTableResolver.class)).name()).isEqualTo("bbb"));
	}

	@Test
	void mergesIndexesOfClassAndConfiguration() {
		this.runner.withUserConfiguration(PeopleApplication.class)
			.withPropertyValues("dynamodb2.tables.people.indexes.ByEmail.projection=keys-only",
					"dynamodb2.tables.people.indexes.ByName.type=global",
					"dynamodb2.tables.people.indexes.ByName.partition-key=name",
					"dynamodb2.tables.people.indexes.ByName.sort-key=city,born:N")
			.run((context) -> {
				TableModel model = model(context.getBean(EntityTableResolver.class));
				assertThat(model.indexes()).extracting(Index::label)
					.containsExactly("ByAge [city, born:N]", "ByEmail [email]", "ByName [name, city, born:N]");
				assertThat(model.indexes()).extracting(Index::projection)
					.containsExactly(Projection.all(), Projection.keysOnly(), Projection.all());
			});
	}

	@Test
	void attributesOfPrimitivesArePresent() {
		this.runner.run((context) -> assertThat(model(context.getBean(EntityTableResolver.class)).present())
			.containsExactly("born"));
	}

	@Test
	void connectionOfTheApplicationMayBeATables() {
		this.runner.withBean("marsConnection", Connection.class, () -> Connection.of(new ScriptedClient()))
			.withPropertyValues("dynamodb2.tables.people.connection=mars")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void wrongTableFailsALazyApplicationToo() {
		this.runner.withPropertyValues("dynamodb2.tables.users.connection=nowhere")
			.withInitializer(
					(context) -> context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
			.run((context) -> assertThat(context).hasFailed());
	}

	@Test
	void tableOfAnotherAccountGoesByItsArn() {
		String arn = "arn:aws:dynamodb:eu-west-1:123456789012:table/people";
		this.runner.withPropertyValues("dynamodb2.tables.people.name=" + arn)
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void nameThatAClassGivesAndCannotBeIsSaidOfTheClass() {
		FailureAnalysis analysis = StartFailure.of(this.runner.withUserConfiguration(PeopleApplication.class)
			.withPropertyValues("people.table=my people"));
		assertThat(analysis.getDescription()).isEqualTo("Class " + PERSON
				+ " gives its table the name 'my people', which cannot be: DynamoDB takes 3 to 255 letters, digits, "
				+ "'_', '-' and '.'.");
	}

	private static TableModel model(EntityTableResolver resolver) {
		return resolver.resolve(Person.class).model();
	}

	/**
	 * Somebody who gets a typed table.
	 *
	 * @param table the table
	 */
	record People(EntityTable<Person> table) {

	}

	/**
	 * An application that injects by generic type, with another typed table beside it.
	 */
	@Configuration(proxyBeanMethods = false)
	static class Injected {

		@Bean
		People people(EntityTable<Person> table) {
			return new People(table);
		}

	}

}
