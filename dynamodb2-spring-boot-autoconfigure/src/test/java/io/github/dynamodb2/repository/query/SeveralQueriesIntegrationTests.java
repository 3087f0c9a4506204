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
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.support.LocalDynamoDb;
import io.github.dynamodb2.support.RequestLog;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests on DynamoDB Local for methods that give keys several values, exclude some, or
 * have alternatives.
 */
class SeveralQueriesIntegrationTests {

	private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

	private final RequestLog requests = new RequestLog();

	private final UserTables tables = UserTables.of(Connection.of(LocalDynamoDb.client(this.requests)),
			LocalDynamoDb.freshName("users"));

	private final SeveralUsers users = this.tables.repository(SeveralUsers.class);

	@BeforeEach
	void fillTable() {
		this.tables.connection().createTable(this.tables.definition());
		this.users.saveAll(List.of(
				User.of("a", "Doe").withEmail("doe@example.com").in("Berlin", 30).joined(START).withFirstName("Jo"),
				User.of("a", "Poe").withEmail("poe@example.com").in("Paris", 20).joined(START.plusSeconds(1)),
				User.of("a", "Roe").in("Berlin", 40).joined(START.plusSeconds(2)),
				User.of("b", "Noe").withEmail("noe@example.com").in("Berlin", 10), User.of("b", "Zoe"),
				User.of("c", "Moe")));
		this.requests.clear();
	}

	@Test
	void severalPartitionsAreMergedInOrder() {
		assertThat(this.users.findByAccountTypeInOrderByLastNameDesc(List.of("a", "b", "a", "x")))
			.extracting(User::lastName)
			.containsExactly("Zoe", "Roe", "Poe", "Noe", "Doe");
		assertThat(this.requests.operations()).containsExactly("Query", "Query", "Query");
	}

	@Test
	void noValuesSendNoRequest() {
		assertThat(this.users.findByAccountTypeInOrderByLastNameDesc(List.of())).isEmpty();
		assertThat(this.users.findByAccountTypeAndDateJoinedIn("a", List.of())).isEmpty();
		assertThat(this.users.countByAccountTypeIn(List.of())).isZero();
		assertThat(this.requests.operations()).isEmpty();
	}

	@Test
	void severalSortValuesAreReadFromTheLocalIndex() {
		assertThat(this.users.findByAccountTypeAndDateJoinedIn("a", List.of(START.plusSeconds(2), START)))
			.extracting(User::lastName)
			.containsExactly("Doe", "Roe");
		assertThat(this.requests.requests()).hasSize(2)
			.allSatisfy((request) -> assertThat(((QueryRequest) request).indexName()).isEqualTo("DateJoinedIndex"));
	}

	@Test
	void keysGivenTwiceAreReadOnce() {
		assertThat(this.users.findByAccountTypeInAndLastNameIn(List.of("a", "b", "a"), List.of("Doe", "Doe", "Zoe")))
			.extracting(User::lastName)
			.containsExactly("Doe", "Zoe");
		assertThat(this.requests.operations()).containsExactly("BatchGetItem");
	}

	@Test
	void aSortValueThatIsExcludedIsDropped() {
		assertThat(this.users.findByAccountTypeAndLastNameNot("a", "Poe")).extracting(User::lastName)
			.containsExactly("Doe", "Roe");
		assertThat(this.requests.operations()).containsExactly("Query");
		assertThat(this.users.findByAccountTypeAndLastNameNotIn("a", List.of("Doe", "Roe", "Aoe")))
			.extracting(User::lastName)
			.containsExactly("Poe");
		assertThat(this.users.findByAccountTypeAndLastNameNotIn("a", List.of())).hasSize(3);
	}

	@Test
	void anIndexWithAFurtherConditionServesTheOrder() {
		assertThat(this.users.findByCityAndFirstNameIsNullOrderByAgeDesc("Berlin")).extracting(User::lastName)
			.containsExactly("Roe", "Noe");
		assertThat(this.requests.operations()).containsExactly("Query");
	}

	@Test
	void alternativesGiveEachItemOnce() {
		assertThat(this.users.findByEmailOrCity("doe@example.com", "Berlin")).extracting(User::lastName)
			.containsExactly("Doe", "Noe", "Roe");
		assertThat(this.users.countByEmailOrCity("doe@example.com", "Berlin")).isEqualTo(3);
		assertThat(this.requests.operations()).doesNotContain("Scan");
	}

	@Test
	void alternativesAreMergedInOrder() {
		assertThat(this.users.findByCityOrCityAndAgeLessThanOrderByAgeAsc("Paris", "Berlin", 35))
			.extracting(User::lastName)
			.containsExactly("Noe", "Poe", "Doe");
		assertThat(this.users.findFirst2ByCityOrCityOrderByAgeDesc("Paris", "Berlin")).extracting(User::lastName)
			.containsExactly("Roe", "Doe");
	}

	@Test
	void alternativesAreDeleted() {
		assertThat(this.users.deleteByEmailOrCity("doe@example.com", "Berlin")).isEqualTo(3);
		assertThat(this.users.countByAccountTypeIn(List.of("a", "b", "c"))).isEqualTo(3);
	}

	@Test
	void aLimitEndsTheReadAcrossPartitions() {
		assertThat(this.users.findFirst4ByAccountTypeIn(List.of("a", "b", "c"))).hasSize(4);
		assertThat(this.requests.operations()).hasSize(2);
		this.requests.clear();
		assertThat(this.users.existsByAccountTypeIn(List.of("x", "a", "b"))).isTrue();
		assertThat(this.requests.operations()).hasSize(2);
	}

	@Test
	void windowsGoOnAcrossPartitions() {
		for (int size = 1; size < 7; size++) {
			List<String> names = new ArrayList<>();
			List<String> merged = new ArrayList<>();
			ScrollPosition position = ScrollPosition.keyset();
			for (Window<User> window = window(position, size); window != null; window = after(window, size, false)) {
				window.forEach((user) -> names.add(user.lastName()));
			}
			for (Window<User> window = sorted(position, size); window != null; window = after(window, size, true)) {
				window.forEach((user) -> merged.add(user.lastName()));
			}
			assertThat(names).containsExactly("Noe", "Zoe", "Doe", "Poe", "Roe");
			assertThat(merged).containsExactly("Doe", "Noe", "Poe", "Roe", "Zoe");
		}
	}

	private Window<User> window(ScrollPosition position, int size) {
		return this.users.findByAccountTypeIn(List.of("b", "a"), position, Limit.of(size));
	}

	private Window<User> sorted(ScrollPosition position, int size) {
		return this.users.findByAccountTypeInOrderByLastNameAsc(List.of("b", "a"), position, Limit.of(size));
	}

	private Window<User> after(Window<User> window, int size, boolean sorted) {
		if (!window.hasNext()) {
			return null;
		}
		ScrollPosition position = window.positionAt(window.size() - 1);
		return sorted ? sorted(position, size) : window(position, size);
	}

	@Test
	void moreValuesThanAllowedAreRefusedAndManyInAFilterAreNot() {
		List<String> many = IntStream.range(0, 250).mapToObj((number) -> "n" + number).toList();
		assertThatIllegalArgumentException().isThrownBy(() -> this.users.countByAccountTypeIn(many))
			.withMessageStartingWith("The values ask for 250 Queries on table ")
			.withMessageEndingWith("but a call may send 100 (250 values of 'account_type'). "
					+ "Give fewer values at once, in several calls; methods of repositories may ask for more by "
					+ "dynamodb2.repositories.max-fan-out");
		assertThat(this.requests.operations()).isEmpty();
		List<String> names = Stream.concat(many.stream(), Stream.of("Jo")).toList();
		assertThat(this.users.findByAccountTypeAndFirstNameIn("a", names)).extracting(User::lastName)
			.containsExactly("Doe");
		assertThat(this.requests.operations()).containsExactly("Query");
	}

	/**
	 * Methods that take several queries.
	 */
	@NullUnmarked
	interface SeveralUsers extends DynamoDb2Repository<User, UserRepository.UserId> {

		List<User> findByAccountTypeInOrderByLastNameDesc(List<String> types);

		Window<User> findByAccountTypeIn(List<String> types, ScrollPosition position, Limit limit);

		Window<User> findByAccountTypeInOrderByLastNameAsc(List<String> types, ScrollPosition position, Limit limit);

		List<User> findFirst4ByAccountTypeIn(List<String> types);

		long countByAccountTypeIn(List<String> types);

		boolean existsByAccountTypeIn(List<String> types);

		List<User> findByAccountTypeAndDateJoinedIn(String type, List<Instant> dates);

		List<User> findByAccountTypeInAndLastNameIn(List<String> types, List<String> names);

		List<User> findByAccountTypeAndFirstNameIn(String type, List<String> names);

		List<User> findByAccountTypeAndLastNameNot(String type, String name);

		List<User> findByAccountTypeAndLastNameNotIn(String type, List<String> names);

		List<User> findByCityAndFirstNameIsNullOrderByAgeDesc(String city);

		List<User> findByEmailOrCity(String email, String city);

		long countByEmailOrCity(String email, String city);

		long deleteByEmailOrCity(String email, String city);

		List<User> findByCityOrCityAndAgeLessThanOrderByAgeAsc(String one, String other, int age);

		List<User> findFirst2ByCityOrCityOrderByAgeDesc(String one, String other);

	}

}
