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

package io.github.dynamodb2.autoconfigure.repository;

import java.util.List;
import java.util.Map;

import io.github.dynamodb2.autoconfigure.StartFailure;
import io.github.dynamodb2.autoconfigure.TestRunners;
import io.github.dynamodb2.autoconfigure.people.PeopleApplication;
import io.github.dynamodb2.autoconfigure.people.Person;
import io.github.dynamodb2.autoconfigure.people.PersonId;
import io.github.dynamodb2.autoconfigure.people.PersonRepository;
import io.github.dynamodb2.mapping.TableName;
import io.github.dynamodb2.repository.DynamoDb2Plans;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.repository.DynamoDb2ScrollTokens;
import io.github.dynamodb2.repository.RepositorySettings;
import io.github.dynamodb2.repository.ScanMode;
import io.github.dynamodb2.repository.config.EnableDynamoDb2Repositories;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.domain.ScrollPosition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link DynamoDb2RepositoriesAutoConfiguration}.
 */
class RepositoriesAutoConfigurationTests {

	private final ApplicationContextRunner runner = TestRunners.offline()
		.withUserConfiguration(PeopleApplication.class);

	@Test
	void findsRepositories() {
		this.runner.run((context) -> {
			assertThat(context).hasNotFailed().hasSingleBean(PersonRepository.class);
			assertThat(context.getBean(DynamoDb2Plans.class).plan(PersonRepository.class, "findByEmail")).get()
				.hasToString(
						"PersonRepository.findByEmail(String): Query on index 'ByEmail' of table 'people': email = ?");
		});
	}

	@Test
	void canBeSwitchedOff() {
		this.runner.withPropertyValues("dynamodb2.repositories.enabled=false")
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean(PersonRepository.class)
				.doesNotHaveBean(RepositorySettings.class));
	}

	@Test
	void passesTheScanModeOn() {
		this.runner.withPropertyValues("dynamodb2.repositories.scan=warn")
			.run((context) -> assertThat(context.getBean(RepositorySettings.class).scan()).isEqualTo(ScanMode.WARN));
	}

	@Test
	void maxFanOutIsAProperty() {
		this.runner.run((context) -> assertThat(context.getBean(RepositorySettings.class).maxFanOut()).isEqualTo(100));
		this.runner.withPropertyValues("dynamodb2.repositories.max-fan-out=7")
			.run((context) -> assertThat(context.getBean(RepositorySettings.class).maxFanOut()).isEqualTo(7));
	}

	@Test
	void passesTheLargestSizeOfAListOn() {
		this.runner.run((context) -> assertThat(context.getBean(RepositorySettings.class).maxItems()).isNull());
		this.runner.withPropertyValues("dynamodb2.repositories.max-items=500")
			.run((context) -> assertThat(context.getBean(RepositorySettings.class).maxItems()).isEqualTo(500));
	}

	@Test
	void tokensAreSignedWithTheSecret() {
		String token = DynamoDb2ScrollTokens.signed("guess me if you can")
			.encode(ScrollPosition.forward(Map.of("city", "Bonn")));
		this.runner.withPropertyValues("dynamodb2.paging.secret=guess me if you can")
			.run((context) -> assertThat(context.getBean(DynamoDb2ScrollTokens.class).decode(token)).isNotNull());
		this.runner.run((context) -> assertThatIllegalArgumentException()
			.isThrownBy(() -> context.getBean(DynamoDb2ScrollTokens.class).decode(token))
			.withMessage("The token is signed, but dynamodb2.paging.secret is not set"));
	}

	@Test
	void secretThatCanBeGuessedFailsTheStart() {
		FailureAnalysis analysis = StartFailure.of(this.runner.withPropertyValues("dynamodb2.paging.secret=guess me"));
		assertThat(analysis.getDescription()).contains("dynamodb2.paging.secret");
		assertThat(analysis.getAction())
			.isEqualTo("Give it random ones, for instance those of 'openssl rand -base64 32', or leave it out.");
	}

	@Test
	void tokensOfTheApplicationWin() {
		DynamoDb2ScrollTokens tokens = DynamoDb2ScrollTokens.signed("its own secret of tests");
		this.runner.withBean("myTokens", DynamoDb2ScrollTokens.class, () -> tokens)
			.run((context) -> assertThat(context.getBean(DynamoDb2ScrollTokens.class)).isSameAs(tokens));
	}

	@Test
	void settingsAndPlansOfTheApplicationWin() {
		DynamoDb2Plans plans = new DynamoDb2Plans();
		this.runner
			.withBean("mySettings", RepositorySettings.class,
					() -> RepositorySettings.standard().withScan(ScanMode.ALLOW))
			.withBean("dynamoDb2Plans", DynamoDb2Plans.class, () -> plans)
			.run((context) -> {
				assertThat(context.getBean(RepositorySettings.class).scan()).isEqualTo(ScanMode.ALLOW);
				assertThat(context.getBean(DynamoDb2Plans.class)).isSameAs(plans);
			});
	}

	@Test
	void backsOffWhereTheApplicationSwitchesRepositoriesOn() {
		TestRunners.offline()
			.withUserConfiguration(Switched.class)
			.withPropertyValues("dynamodb2.tables.people.name=citizens")
			.run((context) -> {
				assertThat(context).hasNotFailed().hasSingleBean(PersonRepository.class);
				assertThat(context.getBean(DynamoDb2Plans.class).plan(PersonRepository.class, "findByEmail")).get()
					.asString()
					.contains("table 'citizens'");
			});
	}

	@Test
	void methodThatNeedsAScanFailsTheStart() {
		FailureAnalysis analysis = StartFailure.of(TestRunners.offline().withUserConfiguration(Scanning.class));
		assertThat(analysis.getDescription()).isEqualToNormalizingNewlines("""
				Repository method %s.findByBorn(int) asks table 'people' for born = ?, \
				which no key and no index can answer:

				    - primary [city, name]: partition attribute 'city' is not given by =
				    - ByAge [city, born:N]: partition attribute 'city' is not given by =
				    - ByEmail [email]: partition attribute 'email' is not given by ="""
			.formatted(ScanningRepository.class.getName()));
		assertThat(analysis.getAction()).isEqualToNormalizingNewlines("""
				Do one of these:

				    - Add an index on 'born'
				    - Annotate the method with @AllowScan
				    - Ask by = for the partition key of one of those tried
				    - Set dynamodb2.repositories.scan=allow""");
	}

	@Test
	void methodThatCannotBeDerivedFailsTheStart() {
		FailureAnalysis analysis = StartFailure.of(TestRunners.offline().withUserConfiguration(Patterns.class));
		assertThat(analysis.getDescription()).isEqualTo("Repository method " + PatternRepository.class.getName()
				+ ".findByCityLike(String) cannot be derived: 'Like' on property 'city' is not supported "
				+ "because DynamoDB has no patterns.");
		assertThat(analysis.getAction()).isEqualTo("Use StartingWith or Containing.");
	}

	@Test
	void classThatCannotBeMappedFailsTheStart() {
		FailureAnalysis analysis = StartFailure.of(TestRunners.offline().withUserConfiguration(Unmapped.class));
		assertThat(analysis.getDescription())
			.startsWith("Cannot map property 'thread' of " + Unmappable.class.getTypeName() + ": ");
		assertThat(analysis.getAction()).isEqualTo("Change property 'thread' of class " + Unmappable.class.getName()
				+ ", or leave it out with @DynamoDbIgnore.");
	}

	/**
	 * A repository that asks what no index knows.
	 */
	interface ScanningRepository extends DynamoDb2Repository<Person, PersonId> {

		List<Person> findByBorn(int born);

	}

	/**
	 * An application that switches repositories on itself.
	 */
	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(basePackageClasses = PersonRepository.class)
	static class Switched {

	}

	/**
	 * An application that does not start.
	 */
	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(considerNestedRepositories = true,
			includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = ScanningRepository.class),
			excludeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE,
					classes = { PatternRepository.class, UnmappableRepository.class }))
	static class Scanning {

	}

	/**
	 * A repository that asks what no service knows.
	 */
	interface PatternRepository extends DynamoDb2Repository<Person, PersonId> {

		List<Person> findByCityLike(String pattern);

	}

	/**
	 * An application that does not start.
	 */
	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(considerNestedRepositories = true,
			includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = PatternRepository.class),
			excludeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE,
					classes = { ScanningRepository.class, UnmappableRepository.class }))
	static class Patterns {

	}

	/**
	 * An item that cannot be stored.
	 *
	 * @param id its key
	 * @param thread what has no form in DynamoDB
	 */
	@TableName("unmappable")
	record Unmappable(@DynamoDbPartitionKey String id, Thread thread) {
	}

	/**
	 * Items that cannot be stored.
	 */
	interface UnmappableRepository extends DynamoDb2Repository<Unmappable, String> {

	}

	/**
	 * An application that does not start.
	 */
	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(considerNestedRepositories = true,
			includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = UnmappableRepository.class),
			excludeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE,
					classes = { ScanningRepository.class, PatternRepository.class }))
	static class Unmapped {

	}

}
