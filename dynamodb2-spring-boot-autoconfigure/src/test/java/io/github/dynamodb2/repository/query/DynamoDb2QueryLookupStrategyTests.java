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

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.entity.EntityEngine;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.repository.DynamoDb2Plans;
import io.github.dynamodb2.repository.MethodPlan;
import io.github.dynamodb2.repository.Query;
import io.github.dynamodb2.repository.RepositorySettings;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;

import org.springframework.data.annotation.QueryAnnotation;
import org.springframework.data.projection.SpelAwareProxyProjectionFactory;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.core.support.DefaultRepositoryMetadata;
import org.springframework.data.repository.core.support.PropertiesBasedNamedQueries;
import org.springframework.data.repository.query.QueryCreationException;
import org.springframework.data.repository.query.QueryLookupStrategy.Key;
import org.springframework.data.repository.query.RepositoryQuery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link DynamoDb2QueryLookupStrategy}.
 */
class DynamoDb2QueryLookupStrategyTests {

	private final UserTables tables = UserTables.of(Connection.of(new ScriptedClient()), "users");

	@Test
	void recordsThePlanOfEachMethod() {
		this.tables.repository(CityUsers.class);
		assertThat(this.tables.plans().plans()).extracting(MethodPlan::sentence)
			.containsExactly("CityUsers.countByCity(String): Query on index 'CityIndex' of table 'users': city = ?",
					"CityUsers.findByCity(String): Query on index 'CityIndex' of table 'users': city = ?");
	}

	@Test
	void unplannableMethodFailsTheRepository() {
		assertThatExceptionOfType(QueryCreationException.class).isThrownBy(() -> this.tables.repository(Scanning.class))
			.withCauseInstanceOf(UnplannableMethodException.class)
			.withMessageContaining("Cannot plan Scanning.findByFirstName: no index of table 'users' has partition key "
					+ "'first_name' (tried: primary [account_type, last_name], CityIndex [city, age:N], ");
	}

	@Test
	void queryOfAnotherStoreIsRefused() {
		assertThatExceptionOfType(QueryCreationException.class).isThrownBy(() -> this.tables.repository(Foreign.class))
			.withRootCauseInstanceOf(UnsupportedMethodException.class)
			.withStackTraceContaining("Cannot derive Foreign.findByCity: an annotation of another store says what to "
					+ "find. Use @Query of io.github.dynamodb2.repository, or say it by the method's name");
	}

	@Test
	void lookupOfDeclaredQueriesRefusesNames() {
		assertThat(lookup(Key.USE_DECLARED_QUERY, Declared.class)).isNotNull();
		assertThatExceptionOfType(UnsupportedMethodException.class)
			.isThrownBy(() -> lookup(Key.USE_DECLARED_QUERY, Foreseen.class))
			.withMessage("Cannot derive Foreseen.findByCity: it has no @Query, and the query lookup strategy is "
					+ "USE_DECLARED_QUERY. Annotate it with @Query, or leave the strategy out");
	}

	@Test
	void lookupByNamesRefusesDeclaredQueries() {
		assertThat(lookup(Key.CREATE, Foreseen.class)).isNotNull();
		assertThatExceptionOfType(UnsupportedMethodException.class).isThrownBy(() -> lookup(Key.CREATE, Declared.class))
			.withMessage("Cannot derive Declared.findByCity: it has a @Query, and the query lookup strategy is CREATE. "
					+ "Say what to find by the method's name, or leave the strategy out");
	}

	private RepositoryQuery lookup(Key key, Class<?> repository) {
		return DynamoDb2QueryLookupStrategy
			.create(key, (type) -> EntityEngine.of(this.tables.resolve(type)), new DynamoDb2MappingContext(),
					RepositorySettings.standard(), new DynamoDb2Plans())
			.resolveQuery(repository.getDeclaredMethods()[0], new DefaultRepositoryMetadata(repository),
					new SpelAwareProxyProjectionFactory(), PropertiesBasedNamedQueries.EMPTY);
	}

	interface CityUsers extends Repository<User, UserRepository.UserId> {

		List<User> findByCity(String city);

		long countByCity(String city);

	}

	interface Scanning extends Repository<User, UserRepository.UserId> {

		List<User> findByFirstName(String firstName);

	}

	interface Foreseen extends Repository<User, UserRepository.UserId> {

		List<User> findByCity(String city);

	}

	interface Declared extends Repository<User, UserRepository.UserId> {

		@Query("city = :city")
		List<User> findByCity(String city);

	}

	interface Foreign extends Repository<User, UserRepository.UserId> {

		@OfAnotherStore("select everything")
		List<User> findByCity(String city);

	}

	@QueryAnnotation
	@Retention(RetentionPolicy.RUNTIME)
	@interface OfAnotherStore {

		String value();

	}

}
