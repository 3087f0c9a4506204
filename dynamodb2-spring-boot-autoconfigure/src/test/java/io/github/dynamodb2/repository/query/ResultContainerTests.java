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

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.Key;
import io.github.dynamodb2.repository.AllowScan;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;
import org.springframework.data.util.Streamable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link ResultContainer}.
 */
class ResultContainerTests {

	private static final Map<String, AttributeValue> ITEM = Map.of("account_type", AttributeValue.fromS("a"),
			"last_name", AttributeValue.fromS("Doe"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			deleteQueueByAccountType | a Queue | there is no way to make one
			deleteDequeByAccountType | a Deque | there is no way to make one
			deleteSortedByAccountType | a SortedSet | sorts its items, and User is not Comparable
					deletePriorityByAccountType | a PriorityQueue | sorts its items, and User is not Comparable
			deleteSealedByAccountType | a Sealed | there is no way to make one
			deleteArgsByAccountType | an ArrayBlockingQueue | there is no way to make one
			deleteStageByAccountType | a CompletionStage | there is no way to make one
			deleteTaskByAccountType | a FutureTask | there is no way to make one
			findPageByAccountType | an OwnPage | there is no way to make one
			""")
	void containerThatCannotBeMadeIsRefusedAtTheStart(String method, String type, String problem) {
		assertThatExceptionOfType(UnsupportedMethodException.class)
			.isThrownBy(() -> Compiling.compile(Refused.class, method))
			.withMessageMatching("Cannot derive Refused.%s: it returns %s, but %s. (Return|Give it) .+"
				.formatted(method, type, problem));
	}

	@Test
	void cureOfAClassOfItemsIsWhatItTakes() {
		assertThatExceptionOfType(UnsupportedMethodException.class)
			.isThrownBy(() -> Compiling.compile(Refused.class, "deleteSealedByAccountType"))
			.withMessageEndingWith(". Give it a public constructor, or a static method 'of' or 'valueOf', "
					+ "that takes a Streamable, or return a List");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			findListsByAccountType | List<List<User>>
					findFutureByAccountType | CompletableFuture<Optional<List<User>>>
			""")
	void containerInsideAnotherIsRefusedAtTheStart(String method, String type) {
		assertThatExceptionOfType(UnsupportedMethodException.class)
			.isThrownBy(() -> Compiling.compile(Refused.class, method))
			.withMessage("Cannot derive Refused.%s: it returns %s, one container inside another. "
					+ "Return one List, Set or Stream of User", method, type);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			countByAccountType | it returns List. Return long or int
			existsByAccountType | it returns Set. Return boolean
			deleteNumbersByAccountType | it returns List. Return void, long, int, the entity or a List
			findMapByAccountType | it returns Map, which is neither User nor a projection
			findIteratorByAccountType | it returns Iterator, which is neither User nor a projection
			findNothingByAccountType | Marker has no getter of a property of User. Give it one, or return the entity
			findNumbersByAccountType | it returns int, which is neither User nor a projection
			""")
	void resultOfAnotherKindIsRefusedAtTheStart(String method, String message) {
		assertThatExceptionOfType(UnsupportedMethodException.class)
			.isThrownBy(() -> Compiling.compile(Refused.class, method))
			.withMessageStartingWith("Cannot derive Refused.%s: %s".formatted(method, message));
	}

	@Test
	void everyOtherContainerIsMade() {
		Served users = UserTables.of(Connection.of(client()), "users").repository(Served.class);
		assertThat(users.findArrayByAccountType("a")).hasSize(1);
		assertThat(users.findDequeByAccountType("a")).hasSize(1);
		assertThat(users.findOwnByAccountType("a")).hasSize(1);
		assertThat(users.findOfByAccountType("a").users).hasSize(1);
		assertThat(users.findIterableByAccountType("a")).hasSize(1);
		assertThat(users.findPossiblyByAccountType("a")).get().isInstanceOf(Jobs.class);
		assertThat(users.findLaterByAccountType("a")).isCompletedWithValueMatching((found) -> found.size() == 1);
		assertThat(users.findNamesByAccountType("a")).extracting(Name::lastName).containsExactly("Doe");
		assertThat(users.findSortedByAccountType("a")).extracting(Name::lastName).containsExactly("Doe");
	}

	@Test
	void deletedItemsAreHandedOutInAnyContainer() {
		ScriptedClient client = client();
		Served users = UserTables.of(Connection.of(client), "users").repository(Served.class);
		assertThat(users.deleteArrayByAccountType("a")).hasSize(1);
		assertThat(users.deleteJobsByAccountType("a")).isInstanceOf(Jobs.class).hasSize(1);
		assertThat(users.deleteNamesByAccountType("a")).extracting(Name::lastName).containsExactly("Doe");
		assertThat(users.deletePossiblyByAccountType("a")).get().isInstanceOf(Set.class);
		assertThat(users.deleteStreamByAccountType("a")).hasSize(1);
		assertThat(client.requests(BatchWriteItemRequest.class)).hasSize(5);
	}

	@Test
	void resultThatCannotBeMadeOfTheItemsHasDeletedNothing() {
		ScriptedClient client = client();
		Served users = UserTables.of(Connection.of(client), "users").repository(Served.class);
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> users.deletePickyByAccountType("a"));
		assertThat(client.requests(QueryRequest.class)).isNotEmpty();
		assertThat(client.requests(BatchWriteItemRequest.class)).isEmpty();
	}

	private static ScriptedClient client() {
		return new ScriptedClient()
			.onQuery((request) -> QueryResponse.builder().items(List.of(ITEM)).count(1).scannedCount(1).build())
			.onBatchWrite((request) -> BatchWriteItemResponse.builder().build());
	}

	/**
	 * Methods whose results are made.
	 */
	interface Served extends Repository<User, Key> {

		User[] findArrayByAccountType(String type);

		ArrayDeque<User> findDequeByAccountType(String type);

		LinkedHashSet<User> findOwnByAccountType(String type);

		OfUsers findOfByAccountType(String type);

		Iterable<User> findIterableByAccountType(String type);

		Optional<Jobs> findPossiblyByAccountType(String type);

		CompletableFuture<Collection<User>> findLaterByAccountType(String type);

		Streamable<Name> findNamesByAccountType(String type);

		SortedSet<Name> findSortedByAccountType(String type);

		User[] deleteArrayByAccountType(String type);

		Jobs deleteJobsByAccountType(String type);

		TreeSet<Name> deleteNamesByAccountType(String type);

		Optional<Set<User>> deletePossiblyByAccountType(String type);

		Stream<User> deleteStreamByAccountType(String type);

		Picky deletePickyByAccountType(String type);

	}

	/**
	 * Methods whose results are not.
	 */
	interface Refused extends Repository<User, Key> {

		Queue<User> deleteQueueByAccountType(String type);

		Deque<User> deleteDequeByAccountType(String type);

		SortedSet<User> deleteSortedByAccountType(String type);

		PriorityQueue<User> deletePriorityByAccountType(String type);

		Sealed deleteSealedByAccountType(String type);

		ArrayBlockingQueue<User> deleteArgsByAccountType(String type);

		CompletionStage<List<User>> deleteStageByAccountType(String type);

		FutureTask<User> deleteTaskByAccountType(String type);

		@AllowScan
		OwnPage findPageByAccountType(String type, Pageable page);

		List<List<User>> findListsByAccountType(String type);

		CompletableFuture<Optional<List<User>>> findFutureByAccountType(String type);

		List<Long> countByAccountType(String type);

		Set<Boolean> existsByAccountType(String type);

		List<Long> deleteNumbersByAccountType(String type);

		Map<String, User> findMapByAccountType(String type);

		Iterator<User> findIteratorByAccountType(String type);

		Marker findNothingByAccountType(String type);

		int[] findNumbersByAccountType(String type);

	}

	/**
	 * The name of a user.
	 *
	 * @param lastName the sort key
	 */
	record Name(String lastName) implements Comparable<Name> {

		@Override
		public int compareTo(Name other) {
			return this.lastName.compareTo(other.lastName);
		}

	}

	/**
	 * Users, made by a constructor.
	 *
	 * @param users the users
	 */
	public record Jobs(Streamable<User> users) implements Streamable<User> {

		@Override
		public Iterator<User> iterator() {
			return this.users.iterator();
		}

	}

	/**
	 * Users, made by a method.
	 */
	static final class OfUsers implements Streamable<User> {

		private final List<User> users;

		private OfUsers(List<User> users) {
			this.users = users;
		}

		public static OfUsers of(Streamable<User> users) {
			return new OfUsers(users.toList());
		}

		@Override
		public Iterator<User> iterator() {
			return this.users.iterator();
		}

	}

	/**
	 * Users that want to be many.
	 *
	 * @param users the users
	 */
	public record Picky(Streamable<User> users) implements Streamable<User> {

		public Picky {
			if (users.toList().size() == 1) {
				throw new IllegalArgumentException("One is not enough");
			}
		}

		@Override
		public Iterator<User> iterator() {
			return this.users.iterator();
		}

	}

	/**
	 * Users that nobody can make.
	 */
	static final class Sealed implements Streamable<User> {

		private Sealed() {
		}

		@Override
		public Iterator<User> iterator() {
			return Collections.emptyIterator();
		}

	}

	/**
	 * A page of one's own.
	 */
	abstract static class OwnPage extends PageImpl<User> implements Page<User> {

		OwnPage() {
			super(List.of());
		}

	}

	/**
	 * An interface without properties.
	 */
	interface Marker {

	}

}
