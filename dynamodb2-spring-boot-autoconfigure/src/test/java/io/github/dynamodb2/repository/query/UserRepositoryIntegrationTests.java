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

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.repository.MethodPlan;
import io.github.dynamodb2.support.LocalDynamoDb;
import io.github.dynamodb2.support.RequestLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for derived methods on DynamoDB Local.
 */
class UserRepositoryIntegrationTests {

	private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

	private final RequestLog requests = new RequestLog();

	private final UserTables tables = UserTables.of(Connection.of(LocalDynamoDb.client(this.requests)),
			LocalDynamoDb.freshName("users"));

	private final UserRepository users = this.tables.repository(UserRepository.class);

	@BeforeEach
	void createTable() {
		this.tables.connection().createTable(this.tables.definition());
	}

	@Test
	void findsByKeyAndBeginning() {
		save("a", "Doe", "Roe", "Dow");
		save("b", "Dot");
		assertThat(names(this.users.findByAccountTypeAndLastNameStartingWith("a", "Do"))).containsExactly("Doe", "Dow");
		assertThat(names(this.users.findByAccountTypeAndLastNameStartingWith("a", ""))).containsExactly("Doe", "Dow",
				"Roe");
		assertThat(this.users.findByAccountTypeAndLastNameStartingWith("", "D")).isEmpty();
	}

	@Test
	void findsByLocalIndexBackwards() {
		List<User> all = IntStream.range(0, 5)
			.mapToObj((number) -> User.of("a", "n" + number).joined(START.plusSeconds(number)))
			.toList();
		this.users.saveAll(all);
		this.users.save(User.of("a", "never joined"));
		assertThat(
				names(this.users.findByAccountTypeAndDateJoinedAfterOrderByDateJoinedDesc("a", START.plusSeconds(1))))
			.containsExactly("n4", "n3", "n2");
		assertThat(names(
				this.users.findByAccountTypeAndDateJoinedAfterAndDateJoinedBefore("a", START, START.plusSeconds(3))))
			.containsExactly("n1", "n2");
	}

	@Test
	void filtersBehindTheKey() {
		this.users.saveAll(List.of(User.of("a", "Doe").withEmail("doe@example.com").withFirstName("Jo"),
				User.of("a", "Roe").withFirstName("Al"), User.of("a", "Poe").withEmail("poe@example.com")));
		try (Stream<User> withEmail = this.users.findByAccountTypeAndEmailIsNotNull("a")) {
			assertThat(withEmail.map(User::lastName)).containsExactly("Doe", "Poe");
		}
		assertThat(names(this.users.findByAccountTypeAndFirstNameIn("a", Set.of("Jo", "Al")))).containsExactly("Doe",
				"Roe");
		assertThat(names(this.users.findByAccountTypeAndFirstNameNotIn("a", "Jo"))).containsExactly("Poe", "Roe");
		assertThat(this.users.findByAccountTypeAndFirstName("a", "Al").lastName()).isEqualTo("Roe");
	}

	@Test
	void findsInsideSetsListsAndNestedObjects() {
		this.users.save(new User("a", "Doe", null, null, null, null, null, 0, false, Set.of("red", "blue"),
				List.of(1, 7), new User.Address("Main Street", "10115"), null));
		save("a", "Roe");
		assertThat(names(this.users.findByAccountTypeAndTagsContaining("a", "red"))).containsExactly("Doe");
		assertThat(names(this.users.findByAccountTypeAndScoresContaining("a", 7))).containsExactly("Doe");
		assertThat(this.users.findByAccountTypeAndScoresContaining("a", 8)).isEmpty();
		assertThat(names(this.users.findByAccountTypeAndAddressZip("a", "10115"))).containsExactly("Doe");
	}

	@Test
	void fetchesWhatAnIndexOfKeysLacks() {
		this.users.save(User.of("a", "Doe").withEmail("doe@example.com").withFirstName("Jo"));
		assertThat(this.users.findByEmail("doe@example.com")).extracting(User::firstName).containsExactly("Jo");
		assertThat(this.users.countByEmail("doe@example.com")).isEqualTo(1);
	}

	@Test
	void findsManyKeysByBatchGetItem() {
		save("a", "Doe", "Roe", "Poe");
		assertThat(names(this.users.findByAccountTypeAndLastNameIn("a", List.of("Roe", "Nobody", "Doe"))))
			.containsExactlyInAnyOrder("Doe", "Roe");
		assertThat(this.requests.operations()).contains("BatchGetItem").doesNotContain("Query", "Scan");
	}

	@Test
	void scansWherePermitted() {
		this.users.saveAll(IntStream.range(0, 40)
			.mapToObj((number) -> User.of("type" + number, "n").withFirstName((number % 4 == 0) ? "Jo" : "Al"))
			.map((user) -> user.firstName().equals("Jo") ? user.asOwner() : user)
			.toList());
		assertThat(this.users.findByFirstName("Jo")).hasSize(10);
		try (Stream<User> owners = this.users.findByOwnerTrue()) {
			assertThat(owners).hasSize(10).allMatch(User::owner);
		}
	}

	@Test
	void readsAPartitionOfMoreThanOneMegabyteWhole() {
		String filler = "x".repeat(30_000);
		List<String> expected = saveLarge(60, filler);
		this.requests.clear();
		assertThat(names(this.users.findByAccountTypeAndLastNameStartingWith("a", "n"))).isEqualTo(expected);
		assertThat(this.requests.operations()).hasSizeGreaterThan(1).containsOnly("Query");
	}

	@Test
	void streamReadsTheSecondMegabyteWhenItIsAskedFor() {
		saveLarge(60, "x".repeat(30_000));
		this.users.save(User.of("a", "n00").withEmail("first@example.com"));
		this.requests.clear();
		try (Stream<User> stream = this.users.findByAccountTypeAndEmailIsNotNull("a")) {
			assertThat(this.requests.operations()).isEmpty();
			assertThat(stream.findFirst()).isPresent();
		}
		assertThat(this.requests.operations()).containsExactly("Query");
	}

	@Test
	void limitCountsBehindTheFilter() {
		this.users.saveAll(IntStream.range(0, 50)
			.mapToObj((number) -> User.of("a", "n" + number).in("Berlin", number))
			.map((user) -> user.withFirstName((user.age() % 10 == 9) ? "Jo" : "Al"))
			.toList());
		assertThat(this.users.findByCityAndFirstName("Berlin", "Jo", Limit.of(3))).extracting(User::age)
			.containsExactly(9, 19, 29);
		assertThat(this.users.findByCityAndFirstName("Berlin", "Jo", Limit.unlimited())).hasSize(5);
	}

	@Test
	void windowsShowEveryItemOnce() {
		save("a", IntStream.range(0, 7).mapToObj((number) -> "n" + number).toArray(String[]::new));
		List<String> seen = new ArrayList<>();
		Window<User> window = this.users.findByAccountType("a", ScrollPosition.keyset(), Limit.of(3));
		seen.addAll(names(window.getContent()));
		while (window.hasNext()) {
			window = this.users.findByAccountType("a", window.positionAt(window.size() - 1), Limit.of(3));
			seen.addAll(names(window.getContent()));
		}
		assertThat(seen).containsExactly("n0", "n1", "n2", "n3", "n4", "n5", "n6");
	}

	@Test
	void windowsGoOnInAnIndexBehindAFilter() {
		this.users.saveAll(IntStream.range(0, 20)
			.mapToObj((number) -> User.of("a", "n" + number).in("Berlin", number))
			.map((user) -> user.withFirstName((user.age() % 4 == 0) ? "Jo" : "Al"))
			.toList());
		Window<User> first = this.users.findFirst2ByCityAndFirstNameOrderByAgeDesc("Berlin", "Jo",
				ScrollPosition.keyset());
		assertThat(first).extracting(User::age).containsExactly(16, 12);
		Window<User> second = this.users.findFirst2ByCityAndFirstNameOrderByAgeDesc("Berlin", "Jo",
				first.positionAt(1));
		assertThat(second).extracting(User::age).containsExactly(8, 4);
		Window<User> third = this.users.findFirst2ByCityAndFirstNameOrderByAgeDesc("Berlin", "Jo",
				second.positionAt(1));
		assertThat(third).extracting(User::age).containsExactly(0);
		assertThat(third.hasNext()).isFalse();
	}

	@Test
	void countsAndExists() {
		save("a", "Doe", "Roe");
		this.users.save(User.of("a", "Poe").withFirstName("Jo"));
		assertThat(this.users.countByAccountType("a")).isEqualTo(3);
		assertThat(this.users.existsByAccountTypeAndFirstName("a", "Jo")).isTrue();
		assertThat(this.users.existsByAccountTypeAndFirstName("a", "Al")).isFalse();
		assertThat(this.users.existsByAccountTypeAndLastName("a", "Roe")).isTrue();
		assertThat(this.users.existsByAccountTypeAndLastName("a", "Moe")).isFalse();
	}

	@Test
	void deletesWhatItFinds() {
		this.users.saveAll(IntStream.range(0, 60).mapToObj((number) -> User.of("a", "n" + number)).toList());
		this.users.saveAll(List.of(User.of("b", "Doe").withFirstName("Jo"), User.of("b", "Roe").in("Berlin", 3),
				User.of("b", "Poe")));
		this.users.deleteByAccountType("a");
		assertThat(this.users.countByAccountType("a")).isZero();
		assertThat(this.users.deleteByAccountTypeAndFirstName("b", "Jo")).isEqualTo(1);
		assertThat(this.users.deleteByAccountTypeAndFirstName("b", "Jo")).isZero();
		assertThat(names(this.users.removeByCity("Berlin"))).containsExactly("Roe");
		assertThat(names(this.users.findByAccountTypeAndLastNameStartingWith("b", ""))).containsExactly("Poe");
	}

	@Test
	void plansAreRecorded() {
		assertThat(this.tables.plans().plan(UserRepository.class, "findByFirstName")).map(MethodPlan::sentence)
			.hasValue("UserRepository.findByFirstName(String): Scan of table '%s', filter (first_name = ?)"
				.formatted(this.tables.name()));
		assertThat(this.tables.plans().plans()).filteredOn(MethodPlan::scans)
			.extracting(MethodPlan::name)
			.containsExactlyInAnyOrder("count", "deleteAll", "findAll", "findByFirstName", "findByOwnerTrue");
	}

	private void save(String type, String... names) {
		this.users.saveAll(Stream.of(names).map((name) -> User.of(type, name)).toList());
	}

	private List<String> saveLarge(int count, String filler) {
		List<String> names = IntStream.range(0, count).mapToObj("n%02d"::formatted).toList();
		this.users.saveAll(names.stream().map((name) -> User.of("a", name).withFirstName(filler)).toList());
		return names;
	}

	private static List<String> names(List<User> users) {
		return users.stream().map(User::lastName).toList();
	}

}
