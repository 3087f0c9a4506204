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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.repository.DynamoDb2ScrollTokens;
import io.github.dynamodb2.repository.KeysetPageRequest;
import io.github.dynamodb2.support.LocalDynamoDb;
import io.github.dynamodb2.support.RequestLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for slices, pages, windows, projections and deletes on DynamoDB Local.
 */
class ResultIntegrationTests {

	private final RequestLog requests = new RequestLog();

	private final UserTables tables = UserTables.of(Connection.of(LocalDynamoDb.client(this.requests)),
			LocalDynamoDb.freshName("results"));

	private final ResultRepository users = this.tables.repository(ResultRepository.class);

	@BeforeEach
	void createTable() {
		this.tables.connection().createTable(this.tables.definition());
	}

	@Test
	void slicesShowEveryItemOnceAndInOrder() {
		save(23);
		List<String> seen = new ArrayList<>();
		Pageable next = PageRequest.of(0, 5);
		int slices = 0;
		while (next.isPaged()) {
			Slice<User> slice = this.users.findByAccountType("a", next);
			assertThat(slice.getNumber()).isEqualTo(slices++);
			slice.forEach((user) -> seen.add(user.lastName()));
			next = slice.nextPageable();
		}
		assertThat(slices).isEqualTo(5);
		assertThat(seen).isEqualTo(names(23));
	}

	@Test
	void slicesOfAScanShowEveryItemOnce() {
		this.users.saveAll(IntStream.range(0, 17).mapToObj((n) -> User.of("type" + n, "n").asOwner()).toList());
		Set<String> seen = new HashSet<>();
		Pageable next = PageRequest.of(0, 4);
		while (next.isPaged()) {
			Slice<User> slice = this.users.findByOwnerTrue(next);
			slice.forEach((user) -> assertThat(seen.add(user.accountType())).isTrue());
			next = slice.nextPageable();
		}
		assertThat(seen).hasSize(17);
	}

	@Test
	void slicesOfKeysShowEveryItemOnce() {
		save(7);
		List<String> wanted = List.of("n006", "n001", "nobody", "n003", "n001", "n000");
		List<String> seen = new ArrayList<>();
		Pageable next = PageRequest.of(0, 2);
		while (next.isPaged()) {
			Slice<User> slice = this.users.findByAccountTypeAndLastNameIn("a", wanted, next);
			slice.forEach((user) -> seen.add(user.lastName()));
			next = slice.nextPageable();
		}
		assertThat(seen).containsExactlyInAnyOrder("n006", "n001", "n003", "n000");
	}

	@Test
	void pageOfTwentyDoesNotLoadTheTable() {
		save(300);
		this.requests.clear();
		assertThat(this.users.findByAccountType("a", PageRequest.of(0, 20))).hasSize(20);
		assertThat(this.requests.operations()).containsExactly("Query");
	}

	@Test
	void pagesOfAnIndexCountTheMatches() {
		this.users.saveAll(IntStream.range(0, 50)
			.mapToObj((n) -> User.of("a", "n" + n).in("Berlin", n).withFirstName((n % 2 == 0) ? "Jo" : "Al"))
			.toList());
		Page<User> first = this.users.findByCityAndFirstName("Berlin", "Jo", PageRequest.of(0, 10));
		assertThat(first.getTotalElements()).isEqualTo(25);
		assertThat(first).extracting(User::age).containsExactly(0, 2, 4, 6, 8, 10, 12, 14, 16, 18);
		Page<User> second = this.users.findByCityAndFirstName("Berlin", "Jo", first.nextPageable());
		Page<User> third = this.users.findByCityAndFirstName("Berlin", "Jo", second.nextPageable());
		assertThat(third).extracting(User::age).containsExactly(40, 42, 44, 46, 48);
		assertThat(third.getTotalElements()).isEqualTo(25);
		assertThat(third.hasNext()).isFalse();
	}

	@Test
	void pagesComeInTheOrderAskedFor() {
		this.users.saveAll(IntStream.range(0, 9).mapToObj((n) -> User.of("a", "n" + n).in("Berlin", n)).toList());
		Page<User> first = this.users.findByCity("Berlin", PageRequest.of(0, 4, Sort.by("age").descending()));
		assertThat(first).extracting(User::age).containsExactly(8, 7, 6, 5);
		assertThat(this.users.findByCity("Berlin", first.nextPageable())).extracting(User::age)
			.containsExactly(4, 3, 2, 1);
	}

	@Test
	void tokenOfASliceGoesOnAfterARestart() {
		save(9);
		Slice<User> first = this.users.findByAccountType("a", PageRequest.of(0, 4));
		String token = DynamoDb2ScrollTokens.signed("a secret of tests")
			.encode(((KeysetPageRequest) first.nextPageable()).position());
		ResultRepository restarted = UserTables.of(this.tables.connection(), this.tables.name())
			.repository(ResultRepository.class);
		ScrollPosition position = DynamoDb2ScrollTokens.signed("a secret of tests").decode(token);
		assertThat(restarted.findByAccountType("a", KeysetPageRequest.of(1, 4, Sort.unsorted(), position)))
			.extracting(User::lastName)
			.containsExactly("n004", "n005", "n006", "n007");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> restarted.findByAccountType("b", KeysetPageRequest.of(1, 4, Sort.unsorted(), position)))
			.withMessageStartingWith("The position belongs to another query");
	}

	@Test
	void tokensOfAWindowWalkTheWholeResult() {
		save(10);
		DynamoDb2ScrollTokens tokens = DynamoDb2ScrollTokens.unsigned();
		List<String> seen = new ArrayList<>();
		String token = tokens.encode(ScrollPosition.keyset());
		while (token != null) {
			Window<User> window = this.users.searchByAccountType("a", tokens.decode(token), Limit.of(3));
			window.forEach((user) -> seen.add(user.lastName()));
			token = window.hasNext() ? tokens.encode(window.positionAt(window.size() - 1)) : null;
		}
		assertThat(seen).isEqualTo(names(10));
	}

	@Test
	void windowOverOneItemEndsBehindIt() {
		save(2);
		Window<User> window = this.users.findByAccountTypeAndLastName("a", "n001", ScrollPosition.keyset(),
				Limit.of(3));
		assertThat(window).hasSize(1);
		assertThat(this.users.findByAccountTypeAndLastName("a", "n001", window.positionAt(0), Limit.of(3))).isEmpty();
	}

	@Test
	void windowShowsProjections() {
		save(5);
		Window<ResultRepository.Named> window = this.users.getByAccountType("a", ScrollPosition.keyset(), Limit.of(2));
		assertThat(window).extracting(ResultRepository.Named::getLastName).containsExactly("n000", "n001");
		assertThat(this.users.getByAccountType("a", window.positionAt(1), Limit.of(2)))
			.extracting(ResultRepository.Named::getLastName)
			.containsExactly("n002", "n003");
	}

	@Test
	void interfacesAndRecordsShowTheirProperties() {
		this.users.saveAll(List.of(doe(), User.of("a", "Roe")));
		assertThat(this.users.findNamedByAccountType("a")).extracting(ResultRepository.Named::fullName)
			.containsExactly("Jo Doe", "null Roe");
		assertThat(this.users.findNamedByEmail("doe@example.com")).extracting(ResultRepository.Named::getFirstName)
			.containsExactly("Jo");
		assertThat(this.users.findByAccountTypeAndAgeGreaterThan("a", 1))
			.containsExactly(new ResultRepository.Summary("Doe", "doe@example.com"));
		assertThat(this.users.findSummaryByAccountTypeAndLastName("a", "Roe"))
			.hasValue(new ResultRepository.Summary("Roe", null));
		assertThat(this.users.findSummaryByAccountTypeAndLastName("a", "Poe")).isEmpty();
		assertThat(this.users.findComputedByAccountType("a")).extracting(ResultRepository.Computed::getWholeName)
			.containsExactly("Doe, Jo", "Roe, null");
		assertThat(this.users.findSummaryByAccountType("a", PageRequest.of(0, 1)))
			.containsExactly(new ResultRepository.Summary("Doe", "doe@example.com"));
	}

	@Test
	void nestedPropertiesAreReadByTheirPaths() {
		this.users.saveAll(List.of(doe(), User.of("a", "Roe")));
		List<ResultRepository.Home> homes = this.users.findHomeByAccountType("a");
		assertThat(homes).extracting(ResultRepository.Home::getLastName, ResultRepository.Home::getAge)
			.containsExactly(tuple("Doe", 3), tuple("Roe", 0));
		assertThat(homes.get(0).getAddress()).extracting((address) -> zip(address)).isEqualTo("10115");
		assertThat(homes.get(1).getAddress()).isNull();
		try (Stream<ResultRepository.Place> places = this.users.findPlaceByAccountType("a")) {
			assertThat(places).containsExactly(new ResultRepository.Place("Doe", "10115",
					new User.Address("Main Street", "10115"), Set.of("red"), 3),
					new ResultRepository.Place("Roe", null, null, null, 0));
		}
	}

	private static @Nullable String zip(ResultRepository.Home.@Nullable Zip address) {
		return (address != null) ? address.getZip() : null;
	}

	@Test
	void callDecidesTheProjection() {
		this.users.save(doe());
		assertThat(this.users.findByEmail("doe@example.com", User.class)).containsExactly(doe());
		assertThat(this.users.findByEmail("doe@example.com", ResultRepository.Summary.class))
			.containsExactly(new ResultRepository.Summary("Doe", "doe@example.com"));
		assertThat(this.users.findByAccountTypeAndLastName("a", "Doe", ResultRepository.Named.class))
			.map(ResultRepository.Named::getFirstName)
			.hasValue("Jo");
		assertThat(this.users.findByAccountTypeAndLastName("a", "Doe", ResultRepository.Computed.class))
			.map(ResultRepository.Computed::getWholeName)
			.hasValue("Doe, Jo");
	}

	@Test
	void deletesReturnWhatTheyDeleted() {
		save(40);
		this.users.saveAll(List.of(doe(), User.of("b", "Moe").asOwner(), User.of("b", "Poe").in("Bonn", 5),
				User.of("b", "Roe").withFirstName("Al")));
		assertThat(this.users.deleteByAccountTypeAndLastName("a", "Doe")).isEqualTo(doe());
		assertThat(this.users.deleteByAccountTypeAndLastName("a", "Doe")).isNull();
		assertThat(this.users.removeByAccountTypeAndFirstName("b", "Al")).map(User::lastName).hasValue("Roe");
		assertThat(this.users.deleteByAccountTypeAndOwnerTrue("b")).extracting(User::lastName).containsExactly("Moe");
		assertThat(this.users.deleteByCity("Bonn")).extracting(ResultRepository.Named::getLastName)
			.containsExactly("Poe");
		assertThat(this.users.removeByAccountType("b")).isZero();
		assertThat(this.users.removeByAccountTypeAndAge("a", 7)).extracting(User::lastName).containsExactly("n007");
		assertThat(this.users.deleteByAccountTypeAndAgeGreaterThan("a", 10, Limit.of(4))).isEqualTo(4);
		assertThat(this.users.removeByAccountType("a")).isEqualTo(35);
	}

	@Test
	void duplicateIdsInFindAllByIdAreAskedForOnce() {
		save(3);
		this.requests.clear();
		UserRepository.UserId id = new UserRepository.UserId("a", "n001");
		assertThat(this.users.findAllById(List.of(id, new UserRepository.UserId("a", "n002"), id)))
			.extracting(User::lastName)
			.containsExactly("n001", "n002");
		assertThat(this.requests.operations()).containsExactly("BatchGetItem");
	}

	@Test
	void saveAllAndFindAllByIdGoByBatches() {
		this.requests.clear();
		save(120);
		assertThat(this.requests.operations()).hasSize(5).containsOnly("BatchWriteItem");
		this.requests.clear();
		List<UserRepository.UserId> ids = names(120).stream()
			.map((name) -> new UserRepository.UserId("a", name))
			.toList();
		assertThat(this.users.findAllById(ids)).hasSize(120);
		assertThat(this.requests.operations()).containsExactly("BatchGetItem", "BatchGetItem");
	}

	private static User doe() {
		return new User("a", "Doe", Instant.EPOCH, null, "Jo", "doe@example.com", "Berlin", 3, false, Set.of("red"),
				List.of(1), new User.Address("Main Street", "10115"), null);
	}

	private void save(int count) {
		this.users.saveAll(
				IntStream.range(0, count).mapToObj((n) -> User.of("a", "n%03d".formatted(n)).in("Berlin", n)).toList());
	}

	private static List<String> names(int count) {
		return IntStream.range(0, count).mapToObj("n%03d"::formatted).toList();
	}

}
