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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.entity.EntityEngine;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for the requests that calls of derived methods send, and for those they do not.
 */
class DerivedQueryRequestTests {

	private final ScriptedClient client = new ScriptedClient();

	private final UserTables tables = UserTables.of(Connection.of(this.client), "users");

	private final UserRepository users = this.tables.repository(UserRepository.class);

	@Test
	void valuesAreSentBesideTheExpression() {
		this.client.onQuery((request) -> page(0));
		this.users.findByAccountTypeAndLastNameStartingWith("x' OR 1 = 1", "#n0 :v0");
		QueryRequest request = query();
		assertThat(request.keyConditionExpression()).isEqualTo("#n0 = :v0 AND begins_with(#n1, :v1)");
		assertThat(request.expressionAttributeNames()).containsEntry("#n0", "account_type")
			.containsEntry("#n1", "last_name");
		assertThat(request.expressionAttributeValues()).containsEntry(":v0", text("x' OR 1 = 1"))
			.containsEntry(":v1", text("#n0 :v0"));
	}

	@Test
	void valuesAreWrittenByTheConverterOfTheirAttribute() {
		this.client.onQuery((request) -> page(0));
		this.users.findByAccountTypeAndDateJoinedAfterOrderByDateJoinedDesc("a", Instant.ofEpochMilli(42));
		assertThat(query().indexName()).isEqualTo("DateJoinedIndex");
		assertThat(query().scanIndexForward()).isFalse();
		assertThat(query().expressionAttributeValues()).containsValue(AttributeValue.fromN("42"));
	}

	@Test
	void elementsOfSetsAndListsAreWrittenAsElements() {
		this.client.onQuery((request) -> page(0));
		this.users.findByAccountTypeAndTagsContaining("a", "red");
		this.users.findByAccountTypeAndScoresContaining("a", 7);
		assertThat(this.client.requests(QueryRequest.class)).extracting(QueryRequest::expressionAttributeValues)
			.satisfiesExactly((first) -> assertThat(first).containsValue(text("red")),
					(second) -> assertThat(second).containsValue(AttributeValue.fromN("7")));
	}

	@Test
	void nestedPropertyIsSentAsPath() {
		this.client.onQuery((request) -> page(0));
		this.users.findByAccountTypeAndAddressZip("a", "10115");
		assertThat(query().filterExpression()).matches("#n\\d\\.#n\\d = :v1");
		assertThat(query().expressionAttributeNames()).containsValue("address").containsValue("postal_code");
	}

	@Test
	void listReadsAllPages() {
		this.client.onQuery((request) -> request.hasExclusiveStartKey() ? page(3) : more(2));
		assertThat(this.users.findByAccountTypeAndLastNameStartingWith("a", "D")).hasSize(5);
	}

	@Test
	void streamReadsNoPageThatNobodyAsksFor() {
		this.client.onQuery((request) -> more(2));
		try (Stream<User> stream = this.users.findByAccountTypeAndEmailIsNotNull("a")) {
			assertThat(this.client.requests()).isEmpty();
			assertThat(stream.limit(2)).hasSize(2);
		}
		assertThat(this.client.requests()).hasSize(1);
	}

	@Test
	void singleResultThatIsTwoIsRefusedAfterTwoItems() {
		this.client.onQuery((request) -> more(2));
		assertThatExceptionOfType(IncorrectResultSizeDataAccessException.class)
			.isThrownBy(() -> this.users.findByAccountTypeAndFirstName("a", "x"))
			.withMessage("UserRepository.findByAccountTypeAndFirstName must find at most one item but found more. "
					+ "Return a List, or add First to its name");
		assertThat(this.client.requests()).hasSize(1);
	}

	@Test
	void firstResultStopsAtOneItem() {
		this.client.onQuery((request) -> more(2));
		assertThat(this.users.findFirstByAccountTypeAndFirstName("a", "x")).isNotNull();
		assertThat(this.client.requests()).hasSize(1);
	}

	@Test
	void optionalResultIsEmptyWhenNothingIsFound() {
		this.client.onQuery((request) -> page(0));
		assertThat(this.users.findByAccountTypeAndCity("a", "Berlin")).isEmpty();
	}

	@Test
	void limitOfTheCallAndLimitOfTheNameBothHold() {
		this.client.onQuery((request) -> more(10));
		assertThat(this.users.findFirst3ByCityAndFirstName("c", "x", Limit.of(5))).hasSize(3);
		assertThat(this.users.findFirst3ByCityAndFirstName("c", "x", Limit.of(2))).hasSize(2);
		assertThat(this.users.findFirst3ByCityAndFirstName("c", "x", Limit.unlimited())).hasSize(3);
		assertThat(this.users.findByCityAndFirstName("c", "x", Limit.of(4))).hasSize(4);
	}

	@Test
	void limitOfNothingSendsNothing() {
		assertThat(this.users.findByCityAndFirstName("c", "x", Limit.of(0))).isEmpty();
		assertThat(this.client.requests()).isEmpty();
	}

	@Test
	void existsReadsKeysAndStopsAtTheFirstMatch() {
		this.client.onQuery((request) -> request.hasExclusiveStartKey() ? more(1) : more(0));
		assertThat(this.users.existsByAccountTypeAndFirstName("a", "x")).isTrue();
		assertThat(this.client.requests(QueryRequest.class)).hasSize(2)
			.allSatisfy((request) -> assertThat(request.projectionExpression()).isNotNull());
	}

	@Test
	void countReadsNoItems() {
		this.client.onQuery((request) -> QueryResponse.builder().count(7).build());
		assertThat(this.users.countByAccountType("a")).isEqualTo(7);
		assertThat(this.users.countByEmail("e")).isEqualTo(7);
		assertThat(this.client.requests(QueryRequest.class)).extracting(QueryRequest::select)
			.containsOnly(Select.COUNT);
	}

	@Test
	void deleteReadsKeysAndDeletesAcrossPages() {
		this.client.onQuery((request) -> request.hasExclusiveStartKey() ? page(2) : more(3));
		this.client.onBatchWrite((request) -> BatchWriteItemResponse.builder().build());
		assertThat(this.users.deleteByAccountTypeAndFirstName("a", "x")).isEqualTo(5);
		assertThat(this.client.requests(QueryRequest.class).get(0).projectionExpression()).isNotNull();
		assertThat(this.client.requests(BatchWriteItemRequest.class))
			.extracting((request) -> request.requestItems().get("users").size())
			.containsExactly(3);
		assertThat(this.client.requests(BatchWriteItemRequest.class)
			.get(0)
			.requestItems()
			.get("users")
			.get(0)
			.deleteRequest()
			.key()).containsOnlyKeys("account_type", "last_name");
	}

	@Test
	void deleteOfNothingWritesNothing() {
		this.client.onQuery((request) -> page(0));
		this.users.deleteByAccountType("a");
		assertThat(this.client.requests(BatchWriteItemRequest.class)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "findByAccountTypeAndLastNameStartingWith, 1, prefix", "findByCityAndFirstName, 2, limit",
			"findByCity, 1, sort", "findFirst2ByCityAndFirstNameOrderByAgeDesc, 2, position" })
	void nullArgumentIsRefusedByName(String method, int given, String parameter) {
		DerivedQuery query = Compiling.compile(UserRepository.class, method);
		Object[] arguments = Stream.concat(Stream.generate(() -> "x").limit(given), Stream.of((Object) null)).toArray();
		EntityEngine<User> table = EntityEngine.of(this.tables.resolve(User.class));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> query.run(table.engine(), table.call(), arguments, UnaryOperator.identity()))
			.withMessage("Parameter '%s' of UserRepository.%s must not be null", parameter, method);
		assertThat(this.client.requests()).isEmpty();
	}

	@Test
	void nullAmongManyValuesIsRefusedByName() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.users.findByAccountTypeAndFirstNameIn("a", Arrays.asList("x", null)))
			.withMessage(
					"Parameter 'firstNames' of UserRepository.findByAccountTypeAndFirstNameIn must not contain null");
		assertThat(this.client.requests()).isEmpty();
	}

	@Test
	void whatCannotBeFoundSendsNothing() {
		assertThat(this.users.findByAccountTypeAndFirstNameIn("a", List.of())).isEmpty();
		assertThat(this.users.findByAccountTypeAndAgeBetween("a", 9, 3)).isEmpty();
		assertThat(this.users.findByCityAndAgeBetween("c", 9, 3)).isEmpty();
		assertThat(this.users.findByAccountTypeAndLastNameIn("a", List.of())).isEmpty();
		assertThat(this.users.findByCityAndAgeBetween("", 1, 3)).isEmpty();
		assertThat(this.users.countByAccountType("")).isZero();
		assertThat(this.client.requests()).isEmpty();
	}

	@Test
	void notInOfNothingAndEmptyBeginningRestrictNothing() {
		this.client.onQuery((request) -> page(1));
		assertThat(this.users.findByAccountTypeAndFirstNameNotIn("a")).hasSize(1);
		assertThat(this.users.findByAccountTypeAndLastNameStartingWith("a", "")).hasSize(1);
		assertThat(this.client.requests(QueryRequest.class))
			.allSatisfy((request) -> assertThat(request.filterExpression()).isNull())
			.allSatisfy((request) -> assertThat(request.keyConditionExpression()).isEqualTo("#n0 = :v0"));
	}

	@Test
	void sortAlongTheIndexOfTheMethodIsServed() {
		this.client.onQuery((request) -> page(1));
		this.users.findByCity("c", Sort.unsorted());
		this.users.findByCity("c", Sort.by("age"));
		this.users.findByCity("c", Sort.by("age").descending());
		assertThat(this.client.requests(QueryRequest.class)).extracting(QueryRequest::scanIndexForward)
			.containsExactly(null, null, false);
	}

	@Test
	void sortAgainstEveryIndexIsRefused() {
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.users.findByCity("c", Sort.by("firstName")))
			.withMessageStartingWith("Cannot plan UserRepository.findByCity: no index of table 'users' can answer "
					+ "'city = ?, ordered by first_name'")
			.withCauseInstanceOf(UnplannableMethodException.class);
		assertThat(this.client.requests()).isEmpty();
	}

	@Test
	void windowReadsOneItemMoreThanItShows() {
		this.client.onQuery((request) -> more(10));
		Window<User> window = this.users.findByAccountType("a", ScrollPosition.keyset(), Limit.of(3));
		assertThat(window).hasSize(3);
		assertThat(window.hasNext()).isTrue();
		this.client.onQuery((request) -> page(3));
		Window<User> last = this.users.findByAccountType("a", ScrollPosition.keyset(), Limit.of(3));
		assertThat(last).hasSize(3);
		assertThat(last.hasNext()).isFalse();
	}

	@Test
	void windowGoesOnBehindTheItemAtAPosition() {
		this.client.onQuery((request) -> more(10));
		ScrollPosition position = this.users.findByAccountType("a", ScrollPosition.keyset(), Limit.of(3)).positionAt(1);
		this.users.findByAccountType("a", position, Limit.of(3));
		assertThat(this.client.requests(QueryRequest.class).get(1).exclusiveStartKey())
			.isEqualTo(Map.of("account_type", text("a"), "last_name", text("n1")));
	}

	@Test
	void windowWithoutALimitIsRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.users.findByAccountType("a", ScrollPosition.keyset(), Limit.unlimited()))
			.withMessage("UserRepository.findByAccountType returns a Window and needs a Limit of at least 1");
	}

	@Test
	void parallelScanSendsItsSegments() {
		this.client.onScan((request) -> ScanResponse.builder().items(items(1)).count(1).scannedCount(1).build());
		try (Stream<User> owners = this.users.findByOwnerTrue()) {
			assertThat(owners).hasSize(4);
		}
		assertThat(this.client.requests(ScanRequest.class)).extracting(ScanRequest::segment)
			.containsExactlyInAnyOrder(0, 1, 2, 3);
	}

	@Test
	void projectionsShowTheEntitiesRead() {
		this.client.onQuery((request) -> page(2));
		assertThat(this.users.getByAccountTypeAndAge("a", 0)).extracting(UserRepository.Named::getLastName)
			.containsExactly("n0", "n1");
		assertThat(this.users.searchByAccountTypeAndAge("a", 0, UserRepository.Named.class))
			.extracting(UserRepository.Named::getLastName)
			.containsExactly("n0", "n1");
		assertThat(this.users.searchByAccountTypeAndAge("a", 0, User.class)).hasSize(2);
	}

	@Test
	void collectionsOfOtherTypesAreServed() {
		this.client.onQuery((request) -> page(2));
		assertThat(this.users.findByAccountTypeAndAge("a", 0)).hasSize(2);
		assertThat(this.users.readByAccountTypeAndAge("a", 0)).hasSize(2);
		assertThat(this.users.queryByAccountTypeAndAge("a", 0)).hasSize(2);
	}

	private QueryRequest query() {
		return this.client.requests(QueryRequest.class).get(0);
	}

	private static QueryResponse page(int count) {
		return QueryResponse.builder().items(items(count)).count(count).scannedCount(count).build();
	}

	private static QueryResponse more(int count) {
		return page(count).toBuilder().lastEvaluatedKey(key(count - 1)).build();
	}

	private static List<Map<String, AttributeValue>> items(int count) {
		return IntStream.range(0, count).mapToObj(DerivedQueryRequestTests::key).toList();
	}

	private static Map<String, AttributeValue> key(int number) {
		return Map.of("account_type", text("a"), "last_name", text("n" + number));
	}

	private static AttributeValue text(String value) {
		return AttributeValue.fromS(value);
	}

}
