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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.Key;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.Repository;
import org.springframework.data.util.Streamable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link CrudMethod}.
 */
class CrudMethodTests {

	@ParameterizedTest
	@ValueSource(classes = { Queues.class, SortedSets.class, Written.class, Views.class, OneView.class, Numbers.class,
			Deleted.class, DeletedAll.class, Existing.class, Counted.class })
	void resultThatCannotBeGivenIsRefusedAtTheStart(Class<?> repository) {
		assertThatExceptionOfType(UnsupportedMethodException.class).isThrownBy(() -> create(repository))
			.withMessageStartingWith("Cannot derive " + repository.getSimpleName() + ".")
			.withMessageContaining(". Return ");
	}

	@Test
	void refusalSaysWhatIsGiven() {
		assertThatExceptionOfType(UnsupportedMethodException.class).isThrownBy(() -> create(Queues.class))
			.withMessage("Cannot derive Queues.findAll: it returns a Queue, but there is no way to make one. "
					+ "Return a List, a Set or a Stream");
		assertThatExceptionOfType(UnsupportedMethodException.class).isThrownBy(() -> create(Deleted.class))
			.withMessage("Cannot derive Deleted.deleteById: it returns long. Return nothing, or delete by a name that "
					+ "says what: deleteBy and the id's property");
		assertThatExceptionOfType(UnsupportedMethodException.class).isThrownBy(() -> create(Views.class))
			.withMessage("Cannot derive Views.findAll: it returns View, but reads and writes User as it is. "
					+ "Return User, or find by a method of another name, whose items are projected");
	}

	@Test
	void otherContainersAreMade() {
		Served users = create(Served.class);
		assertThat(users.findAll()).isInstanceOf(Set.class).hasSize(1);
		assertThat(create(Streams.class).findAll()).hasSize(1);
		assertThat(create(Streamables.class).findAll()).hasSize(1);
		assertThat(create(Deques.class).findAll()).hasSize(1);
		assertThat(create(Ints.class).count()).isEqualTo(1);
	}

	@Test
	void methodsWithABodyAreTheInterfacesOwn() {
		assertThat(create(Bodies.class).findAll()).isEmpty();
	}

	private static <R> R create(Class<R> repository) {
		Map<String, AttributeValue> item = Map.of("account_type", AttributeValue.fromS("a"), "last_name",
				AttributeValue.fromS("Doe"));
		ScriptedClient client = new ScriptedClient()
			.onScan((request) -> ScanResponse.builder().items(List.of(item)).count(1).scannedCount(1).build());
		return UserTables.of(Connection.of(client), "users").repository(repository);
	}

	/**
	 * Part of a user.
	 */
	interface View {

		String getLastName();

	}

	interface Queues extends CrudRepository<User, Key> {

		@Override
		Queue<User> findAll();

	}

	interface SortedSets extends CrudRepository<User, Key> {

		@Override
		SortedSet<User> findAllById(Iterable<Key> ids);

	}

	interface Written extends CrudRepository<User, Key> {

		@Override
		<S extends User> Queue<S> saveAll(Iterable<S> users);

	}

	interface Views extends Repository<User, Key> {

		List<View> findAll();

	}

	interface OneView extends Repository<User, Key> {

		Optional<View> findById(Key id);

	}

	interface Numbers extends Repository<User, Key> {

		List<Long> findAllById(Iterable<Key> ids);

	}

	interface Deleted extends Repository<User, Key> {

		long deleteById(Key id);

	}

	interface DeletedAll extends Repository<User, Key> {

		List<User> deleteAll();

	}

	interface Existing extends Repository<User, Key> {

		int existsById(Key id);

	}

	interface Counted extends Repository<User, Key> {

		String count();

	}

	interface Served extends CrudRepository<User, Key> {

		@Override
		Set<User> findAll();

	}

	interface Streams extends Repository<User, Key> {

		Stream<User> findAll();

	}

	interface Streamables extends CrudRepository<User, Key> {

		@Override
		Streamable<User> findAll();

	}

	interface Deques extends CrudRepository<User, Key> {

		@Override
		ArrayDeque<User> findAll();

	}

	interface Ints extends Repository<User, Key> {

		int count();

	}

	interface Bodies extends DynamoDb2Repository<User, Key> {

		@Override
		default List<User> findAll() {
			return List.of();
		}

	}

}
