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

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.repository.AllowScan;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.repository.DynamoDb2ScrollTokens;
import io.github.dynamodb2.repository.InvalidSortException;
import io.github.dynamodb2.repository.MethodPlan;
import io.github.dynamodb2.repository.Query;
import io.github.dynamodb2.support.LocalDynamoDb;
import io.github.dynamodb2.support.RequestLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.repository.query.Param;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for methods with {@link Query} on DynamoDB Local: they have every result that
 * derived ones have.
 */
class DeclaredQueryIntegrationTests {

	private static final DynamoDb2ScrollTokens TOKENS = DynamoDb2ScrollTokens.signed("a secret of tests");

	private final RequestLog requests = new RequestLog();

	private final UserTables tables = UserTables.of(Connection.of(LocalDynamoDb.client(this.requests)),
			LocalDynamoDb.freshName("declared"));

	private final Searches users = this.tables.repository(Searches.class);

	@BeforeEach
	void store() {
		this.tables.connection().createTable(this.tables.definition());
		this.users.saveAll(IntStream.range(0, 10)
			.mapToObj((number) -> User.of("a", "n" + number).in((number % 2 == 0) ? "Oslo" : "Rome", number))
			.toList());
		this.users.save(User.of("b", "n0").in("Oslo", 1).withEmail("Oslo"));
		this.requests.clear();
	}

	@Test
	void findsWhatANameCannotSay() {
		assertThat(this.users.search("a", "n", 7)).extracting(User::lastName).containsExactly("n0", "n8", "n9");
		assertThat(this.requests.operations()).containsExactly("Query");
		assertThat(this.users.hometowns("b")).extracting(User::lastName).containsExactly("n0");
		assertThat(this.users.hometowns("a")).isEmpty();
	}

	@Test
	void takesSortAndLimit() {
		assertThat(this.users.inPartition("a", Sort.by("lastName").descending(), Limit.of(2)))
			.extracting(User::lastName)
			.containsExactly("n9", "n8");
		assertThatExceptionOfType(InvalidSortException.class)
			.isThrownBy(() -> this.users.inPartition("a", Sort.by("age"), Limit.of(2)));
	}

	@Test
	void pagesAndWindowsShowEveryItemOnce() {
		List<String> names = new ArrayList<>();
		Slice<User> slice = this.users.slice("a", PageRequest.of(0, 3));
		slice.forEach((user) -> names.add(user.lastName()));
		while (slice.hasNext()) {
			slice = this.users.slice("a", slice.nextPageable());
			slice.forEach((user) -> names.add(user.lastName()));
		}
		Window<User> window = this.users.window("a", ScrollPosition.keyset(), Limit.of(4));
		List<String> scrolled = new ArrayList<>(window.map(User::lastName).toList());
		while (window.hasNext()) {
			window = this.users.window("a", TOKENS.decode(TOKENS.encode(window.positionAt(window.size() - 1))),
					Limit.of(4));
			scrolled.addAll(window.map(User::lastName).toList());
		}
		assertThat(names).isEqualTo(scrolled).hasSize(5).containsExactly("n1", "n3", "n5", "n7", "n9");
	}

	@Test
	void projectsAndStreams() {
		assertThat(this.users.named("a", "n3")).hasValueSatisfying((name) -> {
			assertThat(name.lastName()).isEqualTo("n3");
			assertThat(name.city()).isEqualTo("Rome");
		});
		try (Stream<Name> names = this.users.stream("a", Name.class)) {
			assertThat(names).extracting(Name::lastName).contains("n0").hasSize(10);
		}
	}

	@Test
	void countsAsksAndDeletes() {
		assertThat(this.users.countOlder("a", 3)).isEqualTo(6);
		assertThat(this.requests.operations()).containsExactly("Query");
		assertThat(this.users.isThere("a", List.of("Oslo", "Bern"))).isTrue();
		assertThat(this.users.isThere("a", List.of())).isFalse();
		assertThat(this.users.remove("a", 3)).isEqualTo(6);
		assertThat(this.users.countOlder("a", -1)).isEqualTo(4);
	}

	@Test
	void wholeKeyIsDeletedOnTheRestOfTheText() {
		assertThat(this.users.removeHometown("a", "n0", "o")).isZero();
		assertThat(this.users.removeHometown("b", "n0", "x")).isZero();
		assertThat(this.users.removeHometown("b", "n0", "o")).isOne();
		assertThat(this.users.hometowns("b")).isEmpty();
	}

	@Test
	void expressionsGiveValuesAndNothingElse() {
		assertThat(this.users.computed("A", List.of(2, 3))).extracting(User::lastName).containsExactly("n2", "n3");
		assertThat(this.users.computed("a' or age > 0", List.of(2))).isEmpty();
	}

	@Test
	void emptyBeginningIsAskedForAsItStands() {
		this.users.save(User.of("c", "x").withEmail("e"));
		this.users.save(User.of("c", "y"));
		assertThat(this.users.beginning("c", "")).extracting(User::lastName).containsExactly("x");
	}

	@Test
	void plansAreRecorded() {
		assertThat(this.tables.plans().plan(Searches.class, "hometowns")).map(MethodPlan::sentence)
			.contains("Searches.hometowns(String): Query on table '%s': account_type = ?, filter (city = email)"
				.formatted(this.tables.name()));
	}

	interface Searches extends DynamoDb2Repository<User, UserRepository.UserId> {

		@Query("accountType = :type and begins_with(lastName, :prefix) and (age > :n or age in (:#{0}))")
		List<User> search(String type, String prefix, int n);

		@Query("accountType = :type and city = email")
		List<User> hometowns(String type);

		@Query("accountType = :type")
		List<User> inPartition(String type, Sort sort, Limit limit);

		@Query("accountType = :type and not city = :#{'Oslo'}")
		Slice<User> slice(String type, Pageable page);

		@Query("accountType = :type and city <> :#{'Oslo'}")
		Window<User> window(String type, ScrollPosition position, Limit limit);

		@Query("accountType = :type and lastName = :lastName")
		Optional<Name> named(String type, @Param("lastName") String name);

		@Query("accountType = :type")
		<P> Stream<P> stream(String type, Class<P> projection);

		@Query(value = "accountType = :type and age > :age", count = true)
		long countOlder(String type, int age);

		@Query(value = "accountType = :type and city in (:cities)", exists = true)
		boolean isThere(String type, Collection<String> cities);

		@Query(value = "accountType = :type and age > :age", delete = true)
		int remove(String type, int age);

		@Query(value = "accountType = :type and lastName = :name and city = email and contains(city, :part)"
				+ " and size(city) = size(email) and attribute_type(city, :#{'S'})", delete = true)
		long removeHometown(String type, String name, String part);

		@AllowScan
		@Query("accountType = :#{#type.toLowerCase()} and age in (:#{#ages})")
		List<User> computed(String type, List<Integer> ages);

		@Query("accountType = :type and begins_with(email, :beginning)")
		List<User> beginning(String type, String beginning);

	}

	record Name(String lastName, String city) {
	}

}
