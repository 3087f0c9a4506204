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

package io.github.dynamodb2.repository.query;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.entity.EntityEngine;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.repository.DynamoDb2Plans;
import io.github.dynamodb2.repository.MethodPlan;
import io.github.dynamodb2.repository.Query;
import io.github.dynamodb2.repository.RepositorySettings;
import io.github.dynamodb2.support.ScriptedClient;
import io.github.dynamodb2.support.TextMethods;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.springframework.data.domain.Limit;
import org.springframework.data.projection.SpelAwareProxyProjectionFactory;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.core.support.DefaultRepositoryMetadata;
import org.springframework.data.repository.core.support.PropertiesBasedNamedQueries;
import org.springframework.data.repository.query.Param;
import org.springframework.data.repository.query.RepositoryQuery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests of methods with {@link Query}: planned as derived ones are, and refused at the
 * start.
 */
class DeclaredQueryTests {

	private static final Map<String, Class<?>> PARAMETERS = Map.ofEntries(Map.entry("a", String.class),
			Map.entry("b", String.class), Map.entry("n", int.class), Map.entry("m", long.class),
			Map.entry("when", Instant.class), Map.entry("list", List.class), Map.entry("array", String[].class),
			Map.entry("y", boolean.class), Map.entry("limit", Limit.class), Map.entry("object", Object.class));

	private final UserTables tables = UserTables.of(Connection.of(new ScriptedClient()), "users");

	private final DynamoDb2Plans plans = new DynamoDb2Plans();

	@ParameterizedTest
	@CsvFileSource(resources = "declared-plans.csv", delimiter = '|', quoteCharacter = '^', numLinesToSkip = 1)
	void textIsPlannedAsANameWouldBe(String text, String plan) {
		resolve(text);
		assertThat(this.plans.plans()).extracting(MethodPlan::plan).singleElement().hasToString(plan);
	}

	@ParameterizedTest
	@CsvFileSource(resources = "declared-refusals.csv", delimiter = '|', quoteCharacter = '^', numLinesToSkip = 1)
	void whatATextCannotMeanFailsTheStart(String text, String reason, int position) {
		assertThatExceptionOfType(UnsupportedMethodException.class).isThrownBy(() -> resolve(text))
			.withMessageContaining(reason)
			.satisfies((ex) -> assertThat(position == 0 || ex.reason().contains(", at position " + position + " of '"))
				.as(ex.getMessage())
				.isTrue());
	}

	@Test
	void parameterThatIsNotUsedFailsTheStart() {
		assertThatExceptionOfType(UnsupportedMethodException.class)
			.isThrownBy(() -> resolve("city = :a", Map.of("a", String.class, "b", String.class)))
			.withMessageContaining(
					"its text 'city = :a' does not use parameter 'b'. Use it, as in ':name', or leave it " + "out");
		assertThat(resolve("city = :#{[0]} and age = :#{#root[1]}", Map.of("a", String.class))).isNotNull();
	}

	@Test
	void refusalOfAPlanNamesTheMethod() {
		assertThatExceptionOfType(UnplannableMethodException.class)
			.isThrownBy(() -> Compiling.compile(Searches.class, "scanning"))
			.withMessageContaining(
					"Cannot plan Searches.scanning: no index of table 'users' has partition key " + "'first_name'")
			.withMessageContaining("annotate the method with @AllowScan");
	}

	@Test
	void oneThingIsDoneWithTheItems() {
		assertThatExceptionOfType(UnsupportedMethodException.class)
			.isThrownBy(() -> Compiling.compile(Searches.class, "both"))
			.withMessage(
					"Cannot derive Searches.both: its @Query says more than one of count, exists and delete. Leave "
							+ "one of them");
	}

	@Test
	void nameMeansNothing() {
		assertThat(Compiling.compile(Searches.class, "countFirstByNothing").plan())
			.hasToString("Query on index 'CityIndex' of table 'users': city = ?");
	}

	@Test
	void valuesThatAreNoneAreRefusedByName() {
		RepositoryQuery computed = resolve("accountType = :#{#a.isEmpty() ? null : #a.length()}");
		assertThatIllegalArgumentException().isThrownBy(() -> computed.execute(new Object[] { "" }))
			.withMessageContaining("Expression '#a.isEmpty() ? null : #a.length()' of TextRepository")
			.withMessageEndingWith("must not be null");
		assertThatIllegalArgumentException().isThrownBy(() -> computed.execute(new Object[] { "x" }))
			.withMessageEndingWith("takes values of type String but was given one of type Integer");
		RepositoryQuery typed = resolve("accountType = :a and attribute_type(email, :b)");
		assertThatIllegalArgumentException().isThrownBy(() -> typed.execute(new Object[] { "x", "STRING" }))
			.withMessageContaining("Parameter 'b' of TextRepository")
			.withMessageEndingWith("names no type of DynamoDB: there are B, BOOL, BS, L, M, N, NS, NULL, S, SS");
	}

	private RepositoryQuery resolve(String text) {
		Map<String, Class<?>> used = new LinkedHashMap<>();
		List.of("a", "b", "n", "m", "when", "list", "array", "y", "limit", "object")
			.stream()
			.filter((name) -> text.matches(".*[:#]" + name + "\\b.*"))
			.forEach((name) -> used.put(name, PARAMETERS.get(name)));
		return resolve(text, used);
	}

	private RepositoryQuery resolve(String text, Map<String, Class<?>> parameters) {
		Method method = TextMethods.of(User.class, text, parameters);
		return DynamoDb2QueryLookupStrategy
			.create(null, (type) -> EntityEngine.of(this.tables.resolve(type)), new DynamoDb2MappingContext(),
					RepositorySettings.standard(), this.plans)
			.resolveQuery(method, new DefaultRepositoryMetadata(method.getDeclaringClass()),
					new SpelAwareProxyProjectionFactory(), PropertiesBasedNamedQueries.EMPTY);
	}

	interface Searches extends Repository<User, UserRepository.UserId> {

		@Query("firstName = :name")
		List<User> scanning(String name);

		@Query(value = "city = :city", count = true, exists = true)
		long both(String city);

		@Query("city = :place")
		List<User> countFirstByNothing(@Param("place") String city);

	}

}
