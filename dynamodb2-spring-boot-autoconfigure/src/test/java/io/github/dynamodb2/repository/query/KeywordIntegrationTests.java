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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.entity.EntityEngine;
import io.github.dynamodb2.support.LocalDynamoDb;
import io.github.dynamodb2.support.RequestLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.data.domain.Range;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for what each keyword finds on DynamoDB Local.
 */
class KeywordIntegrationTests {

	private final RequestLog requests = new RequestLog();

	private final UserTables tables = UserTables.of(Connection.of(LocalDynamoDb.client(this.requests)),
			LocalDynamoDb.freshName("keywords"));

	private final ResultRepository users = this.tables.repository(ResultRepository.class);

	@BeforeEach
	void createTable() {
		this.tables.connection().createTable(this.tables.definition());
	}

	@Test
	void isEmptyFindsWhatIsAbsentOrHasNothingInIt() {
		this.users.saveAll(List.of(user("absent", null, null, null), user("empty", "", Set.of(), List.of()),
				user("full", "Jo", Set.of("red"), List.of(1))));
		assertThat(names(this.users.findByAccountTypeAndTagsIsEmpty("a"))).containsExactly("absent", "empty");
		assertThat(names(this.users.findByAccountTypeAndTagsIsNotEmpty("a"))).containsExactly("full");
		assertThat(names(this.users.findByAccountTypeAndFirstNameIsEmpty("a"))).containsExactly("absent", "empty");
		assertThat(names(this.users.findByAccountTypeAndFirstNameIsNotEmpty("a"))).containsExactly("full");
		assertThat(names(this.users.findByAccountTypeAndScoresIsEmpty("a"))).containsExactly("absent", "empty");
		assertThat(names(this.users.findByAccountTypeAndScoresIsNotEmpty("a"))).containsExactly("full");
		assertThat(this.users.findByAccountTypeAndAddressIsNotEmpty("a")).isEmpty();
	}

	@Test
	void isEmptyFindsWhatIsStoredAsNull() {
		Map<String, Object> item = new HashMap<>(Map.of("account_type", "a", "last_name", "null"));
		item.put("first_name", null);
		this.tables.connection().table(this.tables.definition()).put(item);
		assertThat(names(this.users.findByAccountTypeAndFirstNameIsEmpty("a"))).containsExactly("null");
		assertThat(this.users.findByAccountTypeAndFirstNameIsNotEmpty("a")).isEmpty();
	}

	@Test
	void rangeOfAKeyIncludesWhatItsEndsSay() {
		this.users.saveAll(names(6).stream().map((name) -> User.of("a", name)).toList());
		assertThat(names(this.users.findByAccountTypeAndLastNameBetween("a", Range.closed("n1", "n3"))))
			.containsExactly("n1", "n2", "n3");
		assertThat(names(this.users.findByAccountTypeAndLastNameBetween("a", Range.open("n1", "n3"))))
			.containsExactly("n2");
		assertThat(names(this.users.findByAccountTypeAndLastNameBetween("a", Range.leftOpen("n1", "n3"))))
			.containsExactly("n2", "n3");
		assertThat(names(this.users.findByAccountTypeAndLastNameBetween("a", Range.rightOpen("n1", "n3"))))
			.containsExactly("n1", "n2");
		assertThat(names(
				this.users.findByAccountTypeAndLastNameBetween("a", Range.rightUnbounded(Range.Bound.exclusive("n3")))))
			.containsExactly("n4", "n5");
		assertThat(names(
				this.users.findByAccountTypeAndLastNameBetween("a", Range.leftUnbounded(Range.Bound.inclusive("n1")))))
			.containsExactly("n0", "n1");
		assertThat(names(this.users.findByAccountTypeAndLastNameBetween("a", Range.unbounded()))).isEqualTo(names(6));
		assertThat(this.requests.operations()).contains("Query").doesNotContain("Scan");
	}

	@Test
	void rangeOfAFilterAndOfAnIndexKeyIncludesWhatItsEndsSay() {
		this.users.saveAll(
				IntStream.range(0, 6).mapToObj((number) -> User.of("a", "n" + number).in("Berlin", number)).toList());
		assertThat(names(this.users.findByAccountTypeAndAgeBetween("a", Range.open(1, 4)))).containsExactly("n2", "n3");
		assertThat(names(this.users.findByAccountTypeAndAgeBetween("a", Range.unbounded()))).hasSize(6);
		assertThat(names(this.users.findByCityAndAgeBetween("Berlin", Range.rightOpen(1, 4)))).containsExactly("n1",
				"n2", "n3");
		assertThat(names(this.users.findByAgeBetweenOrFirstName(Range.open(0, 2), "nobody"))).containsExactly("n1");
		assertThat(this.users.findByAgeBetweenOrFirstName(Range.unbounded(), "nobody")).hasSize(6);
	}

	@Test
	void reversedRangeFindsNothingWithoutACall() {
		this.requests.clear();
		assertThat(this.users.findByAccountTypeAndLastNameBetween("a", Range.closed("z", "b"))).isEmpty();
		assertThat(this.users.findByAccountTypeAndLastNameBetween("a", Range.open("b", "b"))).isEmpty();
		assertThat(this.users.findByAccountTypeAndAgeBetween("a", Range.closed(9, 3))).isEmpty();
		assertThat(this.requests.operations()).isEmpty();
	}

	@Test
	void nullRangeIsRefusedByName() {
		DerivedQuery query = Compiling.compile(ResultRepository.class, "findByAccountTypeAndAgeBetween");
		EntityEngine<User> table = EntityEngine.of(this.tables.resolve(User.class));
		assertThatIllegalArgumentException()
			.isThrownBy(
					() -> query.run(table.engine(), table.call(), new Object[] { "a", null }, UnaryOperator.identity()))
			.withMessage("Parameter 'ages' of ResultRepository.findByAccountTypeAndAgeBetween must not be null");
	}

	@Test
	void containingLooksIntoStringsSetsAndLists() {
		this.users.saveAll(
				List.of(user("absent", null, null, null), user("full", "Johanna", Set.of("red", "blue"), List.of(1, 7)),
						user("other", "Al", Set.of("green"), List.of(2))));
		assertThat(names(this.users.findByAccountTypeAndFirstNameContaining("a", "hann"))).containsExactly("full");
		assertThat(names(this.users.findByAccountTypeAndTagsContaining("a", "blue"))).containsExactly("full");
		assertThat(names(this.users.findByAccountTypeAndTagsContaining("a", "blu"))).isEmpty();
		assertThat(names(this.users.findByAccountTypeAndScoresContaining("a", 7))).containsExactly("full");
		assertThat(names(this.users.findByAccountTypeAndFirstNameNotContaining("a", "hann"))).containsExactly("absent",
				"other");
		assertThat(names(this.users.findByAccountTypeAndTagsNotContaining("a", "blue"))).containsExactly("absent",
				"other");
		assertThat(names(this.users.findByAccountTypeAndScoresNotContaining("a", 7))).containsExactly("absent",
				"other");
	}

	@Test
	void absenceMattersToNegationsAndNull() {
		this.users.saveAll(
				List.of(user("absent", null, null, null), user("al", "Al", null, null), user("jo", "Jo", null, null)));
		assertThat(names(this.users.findByAccountTypeAndFirstNameNot("a", "Jo"))).containsExactly("absent", "al");
		assertThat(names(this.users.findByAccountTypeAndFirstNameNotIn("a", List.of("Jo", "Al"))))
			.containsExactly("absent");
		assertThat(names(this.users.findByAccountTypeAndFirstNameIsNull("a"))).containsExactly("absent");
		assertThat(names(this.users.findByAccountTypeAndFirstNameExists("a"))).containsExactly("al", "jo");
		assertThat(names(this.users.findByAccountTypeAndFirstNameStartingWith("a", "J"))).containsExactly("jo");
		assertThat(names(this.users.findByAccountTypeAndFirstNameStartingWith("a", ""))).hasSize(3);
	}

	@Test
	void comparisonsCompareAsTheirTypesDo() {
		this.users.saveAll(List.of(User.of("a", "nine").in("x", 9).asOwner().joined(Instant.ofEpochMilli(999)),
				User.of("a", "ten").in("x", 10).joined(Instant.ofEpochMilli(1000))));
		assertThat(names(this.users.findByAccountTypeAndAgeLessThanEqual("a", 9))).containsExactly("nine");
		assertThat(names(this.users.findByAccountTypeAndOwnerFalse("a"))).containsExactly("ten");
		assertThat(names(this.users.findByAccountTypeAndDateJoinedBefore("a", Instant.ofEpochMilli(1000))))
			.containsExactly("nine");
	}

	@Test
	void nestedPathLooksAtTheNestedAttribute() {
		this.users.saveAll(List.of(User.of("a", "none"), new User("a", "there", null, null, null, null, null, 0, false,
				null, null, new User.Address("Street", "10115"), null)));
		assertThat(names(this.users.findByAccountTypeAndAddress_Zip("a", "10115"))).containsExactly("there");
		assertThat(names(this.users.findByAccountTypeAndAddressIsNotEmpty("a"))).containsExactly("there");
	}

	@Test
	void itemsAreDistinctByTheirKey() {
		this.users.saveAll(names(3).stream().map((name) -> User.of("a", name).withFirstName("Jo")).toList());
		assertThat(this.users.findDistinctByAccountType("a")).hasSize(3);
		assertThat(this.users.countDistinctByAccountType("a")).isEqualTo(3);
	}

	private static User user(String lastName, @Nullable String firstName, @Nullable Set<String> tags,
			@Nullable List<Integer> scores) {
		return new User("a", lastName, null, null, firstName, null, null, 0, false, tags, scores, null, null);
	}

	private static List<String> names(int count) {
		return IntStream.range(0, count).mapToObj((number) -> "n" + number).toList();
	}

	private static List<String> names(List<User> users) {
		return users.stream().map(User::lastName).toList();
	}

}
