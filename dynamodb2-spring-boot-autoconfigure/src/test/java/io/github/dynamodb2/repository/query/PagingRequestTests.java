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

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.repository.InvalidScrollPositionException;
import io.github.dynamodb2.repository.KeysetPageRequest;
import io.github.dynamodb2.repository.RepositorySettings;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for the requests that slices, pages, projections and bounded lists send.
 */
class PagingRequestTests {

	private final ScriptedClient client = new ScriptedClient();

	private final UserTables tables = UserTables.of(Connection.of(this.client), "users");

	private final ResultRepository users = this.tables.repository(ResultRepository.class);

	@Test
	void sliceAsksForOneItemMoreThanItsSizeAndReadsNoOther() {
		this.client.onQuery((request) -> more(request.limit()));
		Slice<User> slice = this.users.findByAccountType("a", PageRequest.of(0, 20));
		assertThat(slice).hasSize(20);
		assertThat(slice.hasNext()).isTrue();
		assertThat(queries()).extracting(QueryRequest::limit).containsExactly(21);
	}

	@Test
	void nextPageableGoesOnBehindTheLastItemShown() {
		this.client.onQuery((request) -> more(request.limit()));
		Slice<User> slice = this.users.findByAccountType("a", PageRequest.of(0, 2));
		assertThat(slice.nextPageable()).isInstanceOf(KeysetPageRequest.class)
			.extracting(Pageable::getPageNumber)
			.isEqualTo(1);
		this.users.findByAccountType("a", slice.nextPageable());
		assertThat(queries().get(1).exclusiveStartKey()).isEqualTo(key(1));
	}

	@Test
	void pageByNumberIsRefusedWithoutARequest() {
		assertThatExceptionOfType(InvalidScrollPositionException.class)
			.isThrownBy(() -> this.users.findByAccountType("a", PageRequest.of(3, 20)))
			.withMessage("Parameter 'page' of ResultRepository.findByAccountType asks for page 3 by its number, but "
					+ "DynamoDB cannot skip items. Ask for the nextPageable() of the slice before, or return a Window "
					+ "and take a ScrollPosition");
		assertThat(this.client.requests()).isEmpty();
	}

	@Test
	void nextPageableOfOtherArgumentsIsRefused() {
		this.client.onQuery((request) -> more(request.limit()));
		Pageable next = this.users.findByAccountType("a", PageRequest.of(0, 2)).nextPageable();
		assertThatIllegalArgumentException().isThrownBy(() -> this.users.findByAccountType("b", next))
			.withMessageStartingWith("The position belongs to another query");
		assertThatIllegalArgumentException().isThrownBy(() -> this.users.readByAccountType("b", next));
	}

	@Test
	void pageableSortsAlongTheIndexOnly() {
		this.client.onQuery((request) -> page(1));
		this.users.findByAccountType("a", PageRequest.of(0, 2, Sort.by("lastName").descending()));
		assertThat(queries().get(0).scanIndexForward()).isFalse();
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.users.findByAccountType("a", PageRequest.of(0, 2, Sort.by("firstName"))));
	}

	@Test
	void pageCountsByTheServiceWhenThereIsMore() {
		this.client.onQuery((request) -> (request.select() == Select.COUNT)
				? QueryResponse.builder().count(50).scannedCount(50).build() : more(request.limit()));
		Page<User> page = this.users.findByCity("Berlin", PageRequest.of(0, 20));
		assertThat(page.getTotalElements()).isEqualTo(50);
		assertThat(page.getTotalPages()).isEqualTo(3);
		assertThat(queries()).extracting(QueryRequest::select).containsExactly(null, Select.COUNT);
	}

	@Test
	void lastPageKnowsTheTotalWithoutCounting() {
		this.client.onQuery((request) -> page(3));
		Page<User> page = this.users.findByCity("Berlin", PageRequest.of(0, 20));
		assertThat(page.getTotalElements()).isEqualTo(3);
		assertThat(page.hasNext()).isFalse();
		assertThat(queries()).hasSize(1);
	}

	@Test
	void listOfAPageReadsNoMoreThanThePage() {
		this.client.onQuery((request) -> more(request.limit()));
		assertThat(this.users.readByAccountType("a", PageRequest.of(0, 7))).hasSize(7);
		assertThat(queries()).extracting(QueryRequest::limit).containsExactly(7);
	}

	@Test
	void unpagedSliceReadsAllPages() {
		this.client.onQuery((request) -> request.hasExclusiveStartKey() ? page(2) : more(3));
		Slice<User> slice = this.users.findByAccountType("a", Pageable.unpaged());
		assertThat(slice).hasSize(5);
		assertThat(slice.hasNext()).isFalse();
	}

	@Test
	void sliceBehindAFilterCountsMatchesAndAsksForGrowingPages() {
		this.client.onQuery((request) -> (request.limit() == null) ? page(9) : more((request.limit() < 400) ? 1 : 20));
		Page<User> page = this.users.findByCityAndFirstName("Berlin", "Jo", PageRequest.of(0, 5));
		assertThat(page).hasSize(5);
		assertThat(queries()).filteredOn((query) -> query.select() != Select.COUNT)
			.extracting(QueryRequest::limit)
			.containsExactly(50, 100, 200, 400);
	}

	@Test
	void projectionAsksForItsAttributesAndNoOthers() {
		this.client.onQuery((request) -> page(1));
		this.users.findNamedByAccountType("a");
		this.users.findHomeByAccountType("a");
		assertThat(queries().get(0).expressionAttributeNames().values()).containsExactlyInAnyOrder("account_type",
				"last_name", "first_name");
		assertThat(queries().get(0).projectionExpression().split(", ")).hasSize(3);
		assertThat(queries().get(1).expressionAttributeNames().values()).containsExactlyInAnyOrder("account_type",
				"last_name", "age", "address", "postal_code");
	}

	@Test
	void attributeInsideAnotherThatIsAskedForIsAskedForOnce() {
		this.client.onQuery((request) -> page(1));
		try (var places = this.users.findPlaceByAccountType("a")) {
			assertThat(places).hasSize(1);
		}
		assertThat(queries().get(0).expressionAttributeNames().values()).contains("address")
			.doesNotContain("postal_code");
	}

	@Test
	void projectionOfTheKeysIsCoveredByAnIndexOfKeys() {
		this.client.onQuery((request) -> page(1));
		assertThat(this.users.findSummaryByEmail("x")).hasSize(1);
		assertThat(this.users.findByEmail("x", ResultRepository.Summary.class)).hasSize(1);
		assertThat(this.client.requests()).hasSize(2).allMatch(QueryRequest.class::isInstance);
		assertThat(queries()).allSatisfy((query) -> assertThat(query.indexName()).isEqualTo("EmailIndex"));
	}

	@Test
	void listOverTheBoundIsRefusedAndNotCut() {
		ResultRepository bounded = bounded(4);
		this.client.onQuery((request) -> request.hasExclusiveStartKey() ? more(3) : more(2));
		assertThatExceptionOfType(IncorrectResultSizeDataAccessException.class)
			.isThrownBy(() -> bounded.queryByAccountType("a"))
			.withMessage("ResultRepository.queryByAccountType finds more than 4 items, the most that "
					+ "dynamodb2.repositories.max-items allows. Take a Limit, return a Stream or a Window, or raise "
					+ "the setting");
		assertThat(queries()).hasSize(2);
		this.client.onQuery((request) -> page(4));
		assertThat(bounded.queryByAccountType("a")).hasSize(4);
	}

	@Test
	void itemsOfSeveralPagesOverTheBoundAreNotDeleted() {
		ResultRepository bounded = bounded(3);
		this.client.onQuery((request) -> request.hasExclusiveStartKey() ? page(2) : more(2));
		assertThatExceptionOfType(IncorrectResultSizeDataAccessException.class)
			.isThrownBy(() -> bounded.removeByAccountTypeAndAge("a", 3))
			.withMessage("ResultRepository.removeByAccountTypeAndAge finds more than 3 items, the most that "
					+ "dynamodb2.repositories.max-items allows. Take a Limit, return the number of items, or raise "
					+ "the setting");
		assertThat(this.client.requests()).hasSize(2).allMatch(QueryRequest.class::isInstance);
	}

	@Test
	void itemsAreDeletedWhenAllOfThemAreRead() {
		this.client.onQuery((request) -> request.hasExclusiveStartKey() ? page(2) : more(2));
		this.client.onBatchWrite((request) -> BatchWriteItemResponse.builder().build());
		assertThat(this.users.removeByAccountTypeAndAge("a", 3)).hasSize(4);
		assertThat(this.client.requests()).extracting((request) -> request.getClass().getSimpleName())
			.containsExactly("QueryRequest", "QueryRequest", "BatchWriteItemRequest");
	}

	@Test
	void itemsOverTheBoundAreNotDeleted() {
		ResultRepository bounded = bounded(4);
		this.client.onQuery((request) -> page(5));
		this.client.onBatchWrite((request) -> BatchWriteItemResponse.builder().build());
		assertThatExceptionOfType(IncorrectResultSizeDataAccessException.class)
			.isThrownBy(() -> bounded.removeByAccountTypeAndAge("a", 3));
		assertThat(this.client.requests()).hasSize(1);
		assertThat(bounded.removeByAccountType("a")).isEqualTo(5);
	}

	@Test
	void deleteOfOneThatFindsTwoDeletesNone() {
		this.client.onQuery((request) -> page(2));
		assertThatExceptionOfType(IncorrectResultSizeDataAccessException.class)
			.isThrownBy(() -> this.users.removeByAccountTypeAndFirstName("a", "x"));
		assertThat(this.client.requests()).hasSize(1);
	}

	@Test
	void futureWithoutAsyncIsWarnedOf() {
		assertThat(Compiling.compile(ResultRepository.class, "getByAccountTypeAndLastName").warnings()).containsExactly(
				"ResultRepository.getByAccountTypeAndLastName returns a CompletableFuture but is no @Async "
						+ "method: it reads in the caller's thread and returns when it has read. Annotate it with "
						+ "@Async, and a configuration with @EnableAsync");
		assertThat(Compiling.compile(ResultRepository.class, "streamByAccountType").warnings()).isEmpty();
	}

	private ResultRepository bounded(int most) {
		return this.tables.repository(ResultRepository.class, RepositorySettings.standard().withMaxItems(most));
	}

	private List<QueryRequest> queries() {
		return this.client.requests(QueryRequest.class);
	}

	private static QueryResponse page(int count) {
		List<Map<String, AttributeValue>> items = IntStream.range(0, count).mapToObj(PagingRequestTests::key).toList();
		return QueryResponse.builder().items(items).count(count).scannedCount(count).build();
	}

	private static QueryResponse more(int count) {
		return page(count).toBuilder().lastEvaluatedKey(key(count - 1)).build();
	}

	private static Map<String, AttributeValue> key(int number) {
		return Map.of("account_type", AttributeValue.fromS("a"), "last_name", AttributeValue.fromS("n" + number));
	}

}
