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
import java.util.stream.IntStream;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.support.LocalDynamoDb;
import io.github.dynamodb2.support.RequestLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Window;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests on DynamoDB Local of what no request can ask and is looked at after the read.
 */
class CheckedReadsIntegrationTests {

	private final RequestLog requests = new RequestLog();

	private final UserTables tables = UserTables.of(Connection.of(LocalDynamoDb.client(this.requests)),
			LocalDynamoDb.freshName("checked"));

	private final CheckedUsers users = this.tables.repository(CheckedUsers.class);

	@BeforeEach
	void fillTable() {
		this.tables.connection().createTable(this.tables.definition());
		this.users.saveAll(IntStream.range(0, 160).mapToObj(CheckedReadsIntegrationTests::user).toList());
		this.requests.clear();
	}

	private static User user(int number) {
		User user = User.of("a", name(number))
			.withFirstName((number % 3 == 0) ? "Jo" : "Al")
			.withEmail("all@example.com");
		return (number % 2 == 0) ? user.asOwner() : user;
	}

	private static String name(int number) {
		return "n%03d".formatted(number);
	}

	private static List<String> names(int from, int to) {
		return IntStream.range(from, to).mapToObj(CheckedReadsIntegrationTests::name).toList();
	}

	@Test
	void severalWholeKeysAndMoreTakeARequestForEachHundred() {
		assertThat(this.users.findByAccountTypeAndLastNameInAndOwnerTrue("a", names(10, 170))).hasSize(75)
			.allMatch(User::owner)
			.extracting(User::lastName)
			.startsWith("n010", "n012")
			.isSorted();
		assertThat(this.requests.operations()).containsExactly("BatchGetItem", "BatchGetItem");
	}

	@Test
	void countsAndLimitsCountWhatPassesTheCheck() {
		assertThat(this.users.countByAccountTypeAndLastNameInAndOwnerTrue("a", names(0, 60))).isEqualTo(30);
		assertThat(this.users.existsByAccountTypeAndLastNameInAndOwnerTrue("a", List.of("n001", "n003"))).isFalse();
		assertThat(this.users.existsByAccountTypeAndLastNameInAndOwnerTrue("a", List.of("n001", "n002"))).isTrue();
		assertThat(this.users.findFirst2ByAccountTypeAndLastNameInAndOwnerTrue("a", names(1, 60)))
			.extracting(User::lastName)
			.containsExactly("n002", "n004");
		assertThat(this.requests.operations()).containsOnly("BatchGetItem").hasSize(4);
		assertThat(this.users.findByAccountTypeAndLastNameInAndOwnerTrue("a", List.of())).isEmpty();
		assertThat(this.requests.operations()).hasSize(4);
	}

	@Test
	void aProjectionIsCheckedByWhatItLacks() {
		assertThat(this.users.findNamesByAccountTypeAndLastNameInAndOwnerTrue("a", names(0, 4)))
			.extracting(Named::getFirstName)
			.containsExactly("Jo", "Al");
	}

	@Test
	void whatIsCheckedIsDeleted() {
		assertThat(this.users.deleteByAccountTypeAndLastNameInAndOwnerTrue("a", names(0, 10))).isEqualTo(5);
		assertThat(this.users.count()).isEqualTo(155);
	}

	@Test
	void aPageOfSeveralWholeKeysIsQueried() {
		Slice<User> slice = this.users.findPagesByAccountTypeAndLastNameInAndOwnerTrue("a", names(0, 6),
				PageRequest.of(0, 2));
		assertThat(slice).extracting(User::lastName).containsExactly("n000", "n002");
		assertThat(this.requests.operations()).containsOnly("Query");
	}

	@Test
	void excludedValuesOfAUniqueKeyAreDroppedByOneQuery() {
		assertThat(this.users.findByAccountTypeAndLastNameNotIn("a", names(0, 155))).extracting(User::lastName)
			.isEqualTo(names(155, 160));
		assertThat(this.requests.operations()).containsExactly("Query");
		this.requests.clear();
		assertThat(this.users.countByAccountTypeAndLastNameNotInAndOwnerTrue("a", names(0, 60))).isEqualTo(50);
		assertThat(this.requests.operations()).containsExactly("Query", "BatchGetItem");
	}

	@Test
	void pagesWithoutExcludedValuesGoOnBehindEachOther() {
		List<String> found = new ArrayList<>();
		ScrollPosition position = ScrollPosition.keyset();
		for (int page = 0; page < 10; page++) {
			Window<User> window = this.users.findByAccountTypeAndLastNameNotIn("a", names(3, 150), position,
					Limit.of(2));
			window.forEach((user) -> found.add(user.lastName()));
			if (!window.hasNext()) {
				break;
			}
			position = window.positionAt(window.size() - 1);
		}
		assertThat(found).hasSize(13).startsWith("n000", "n001", "n002", "n150").endsWith("n159");
	}

	@Test
	void whatAnIndexOfKeysLacksIsFetchedAndChecked() {
		assertThat(this.users.findByEmailAndFirstName("all@example.com", "Jo")).hasSize(54)
			.allMatch((user) -> "Jo".equals(user.firstName()));
		assertThat(this.requests.operations()).containsExactly("Query", "BatchGetItem", "BatchGetItem");
		assertThat(this.users.countByEmailAndFirstName("all@example.com", "Jo")).isEqualTo(54);
		this.requests.clear();
		assertThat(this.users.findFirst3ByEmailAndFirstName("all@example.com", "Jo")).hasSize(3);
		assertThat(this.requests.operations()).containsExactly("Query", "BatchGetItem");
	}

	@Test
	void pagesOfCheckedItemsGiveEachOnce() {
		List<String> found = new ArrayList<>();
		Pageable page = PageRequest.of(0, 7);
		while (page.isPaged()) {
			Slice<User> slice = this.users.findByEmailAndFirstName("all@example.com", "Jo", page);
			slice.forEach((user) -> found.add(user.lastName()));
			page = slice.nextPageable();
		}
		assertThat(found).hasSize(54).doesNotHaveDuplicates();
	}

	@Test
	void whatNoItemLacksIsNoRequestAndNoCondition() {
		assertThat(this.users.findByLastNameIsNull()).isEmpty();
		assertThat(this.users.countByAccountTypeAndLastNameIsNull("a")).isZero();
		assertThat(this.requests.operations()).isEmpty();
		assertThat(this.users.findByAccountTypeAndLastNameIsNotNull("a")).hasSize(160);
		assertThat(this.requests.operations()).containsExactly("Query");
	}

	@Test
	void queriesOfTablesAreCheckedToo() {
		Table table = this.tables.connection().table(this.tables.definition());
		assertThat(table
			.query((q) -> q.where("email").eq("all@example.com").and("first_name").eq("Jo").attributes("last_name")))
			.hasSize(54)
			.allSatisfy((item) -> assertThat(item.keySet()).doesNotContain("first_name").contains("last_name"));
		assertThat(table.queryCount((q) -> q.where("email").eq("all@example.com").and("first_name").eq("Jo")))
			.isEqualTo(54);
		assertThat(table.explain((q) -> q.where("email").eq("all@example.com").and("first_name").eq("Jo"))).hasToString(
				"Query on index 'EmailIndex' of table '%s': email = ?, checked after the read (first_name = ?), "
					.formatted(this.tables.name()) + "items fetched by BatchGetItem");
		assertThat(table.scan((s) -> s.where("first_name").beginsWith(""))).hasSize(160);
		assertThat(table.scan((s) -> s.where("city").beginsWith(""))).isEmpty();
		assertThat(table.scan((s) -> s.where("owner").beginsWith(""))).isEmpty();
	}

	interface CheckedUsers extends DynamoDb2Repository<User, UserRepository.UserId> {

		List<User> findByAccountTypeAndLastNameInAndOwnerTrue(String type, Collection<String> names);

		List<Named> findNamesByAccountTypeAndLastNameInAndOwnerTrue(String type, Collection<String> names);

		List<User> findFirst2ByAccountTypeAndLastNameInAndOwnerTrue(String type, Collection<String> names);

		Slice<User> findPagesByAccountTypeAndLastNameInAndOwnerTrue(String type, Collection<String> names,
				Pageable page);

		long countByAccountTypeAndLastNameInAndOwnerTrue(String type, Collection<String> names);

		boolean existsByAccountTypeAndLastNameInAndOwnerTrue(String type, Collection<String> names);

		long deleteByAccountTypeAndLastNameInAndOwnerTrue(String type, Collection<String> names);

		List<User> findByAccountTypeAndLastNameNotIn(String type, Collection<String> names);

		Window<User> findByAccountTypeAndLastNameNotIn(String type, Collection<String> names, ScrollPosition position,
				Limit limit);

		long countByAccountTypeAndLastNameNotInAndOwnerTrue(String type, Collection<String> names);

		List<User> findByEmailAndFirstName(String email, String name);

		Slice<User> findByEmailAndFirstName(String email, String name, Pageable page);

		List<User> findFirst3ByEmailAndFirstName(String email, String name);

		long countByEmailAndFirstName(String email, String name);

		List<User> findByLastNameIsNull();

		long countByAccountTypeAndLastNameIsNull(String type);

		List<User> findByAccountTypeAndLastNameIsNotNull(String type);

	}

	interface Named {

		String getFirstName();

	}

}
