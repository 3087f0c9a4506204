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

package io.github.dynamodb2.repository.support;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.github.dynamodb2.autoconfigure.embedded.EmbeddedDynamoDb;
import io.github.dynamodb2.core.error.UnreadableItemException;
import io.github.dynamodb2.repository.AllowScan;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.repository.ParallelScan;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import org.springframework.dao.DataRetrievalFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An item that does not fit its class, on every road of a repository.
 */
class UnreadableItemIntegrationTests {

	private static final EmbeddedDynamoDb DYNAMO_DB = EmbeddedDynamoDb.start(null);

	private PersonRepository people;

	@BeforeEach
	void storeAnItemOfSomebodyElse() {
		LocalRepositories repositories = LocalRepositories.fresh(DYNAMO_DB);
		this.people = repositories.create(PersonRepository.class, Person.class);
		repositories.put("Person",
				Map.of("id", AttributeValue.fromS("a"), "age", AttributeValue.fromS("secret-1234"), "home",
						AttributeValue.fromM(Map.of("zip", AttributeValue.fromS("1234x"))), "name",
						AttributeValue.fromS("1234")));
	}

	static Stream<Consumer<PersonRepository>> roads() {
		return Stream.of((people) -> people.findById("a"), (people) -> people.findAll(),
				(people) -> people.findAllById(List.of("a")), (people) -> people.findByIdIn(List.of("a", "b")),
				(people) -> people.findByName("1234"), (people) -> people.readByName("1234").toList(),
				(people) -> people.findAgeById("a"), (people) -> people.findViewById("a"),
				(people) -> people.deleteById("a", "1234"), (people) -> people.deleteByName("1234"));
	}

	@ParameterizedTest
	@MethodSource("roads")
	void everyRoadEndsWithTheSameException(Consumer<PersonRepository> road) {
		assertThatExceptionOfType(DataRetrievalFailureException.class).isThrownBy(() -> road.accept(this.people))
			.withMessageStartingWith("Cannot read an item of table 'Person': attribute 'age' has a value of type S, "
					+ "which does not become int for property 'age' of " + Person.class.getTypeName())
			.satisfies((ex) -> assertThat(trace(ex)).doesNotContain("1234"))
			.extracting(Throwable::getCause, InstanceOfAssertFactories.type(UnreadableItemException.class))
			.satisfies((ex) -> assertThat(ex.key()).isEqualTo(Map.of("id", AttributeValue.fromS("a"))));
	}

	@Test
	void nestedPropertiesOfProjectionsAreNamed() {
		assertThatExceptionOfType(DataRetrievalFailureException.class).isThrownBy(() -> this.people.findHomeById("a"))
			.withMessageStartingWith("Cannot read an item of table 'Person': attribute 'home.zip' has a value of "
					+ "type S, which does not become int for property 'home.zip' of " + Person.class.getTypeName());
	}

	@Test
	void whatAProjectionRefusesIsUnreadable() {
		assertThatExceptionOfType(DataRetrievalFailureException.class).isThrownBy(() -> this.people.findStrictById("a"))
			.withMessageStartingWith("Cannot read an item of table 'Person': each attribute fits, but "
					+ Strict.class.getTypeName() + " refuses them together")
			.satisfies((ex) -> assertThat(trace(ex)).doesNotContain("1234"));
	}

	private static String trace(Throwable ex) {
		StringWriter text = new StringWriter();
		ex.printStackTrace(new PrintWriter(text));
		return text.toString();
	}

	interface PersonRepository extends DynamoDb2Repository<Person, String> {

		List<Person> findByIdIn(List<String> ids);

		@AllowScan
		List<Person> findByName(String name);

		@ParallelScan(segments = 2)
		Stream<Person> readByName(String name);

		Optional<Age> findAgeById(String id);

		Optional<View> findViewById(String id);

		Optional<HomeView> findHomeById(String id);

		Optional<Strict> findStrictById(String id);

		Optional<Person> deleteByIdAndName(String id, String name);

		default Optional<Person> deleteById(String id, String name) {
			return deleteByIdAndName(id, name);
		}

		@AllowScan
		List<Person> deleteByName(String name);

	}

	record Person(@DynamoDbPartitionKey String id, int age, String name, Home home) {

	}

	record Home(int zip) {

	}

	record Age(String id, int age) {

	}

	interface View {

		int getAge();

		String getName();

	}

	record HomeView(ZipView home) {

	}

	record ZipView(int zip) {

	}

	record Strict(String name) {

		Strict {
			throw new IllegalArgumentException("No name: " + name);
		}

	}

}
