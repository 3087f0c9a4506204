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
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.operation.OperationCall;
import io.github.dynamodb2.core.operation.OperationListener;
import io.github.dynamodb2.support.LocalDynamoDb;
import io.github.dynamodb2.support.RequestLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that listeners hear which repository method calls.
 */
class ListenedMethodsIntegrationTests {

	private static final UserRepository.UserId ID = new UserRepository.UserId("a", "Doe");

	private final Calls calls = new Calls();

	private final UserTables tables = UserTables.of(
			Connection.builder(LocalDynamoDb.client(new RequestLog())).listener(this.calls).build(),
			LocalDynamoDb.freshName("users"));

	private final UserRepository users = this.tables.repository(UserRepository.class);

	@BeforeEach
	void createTable() {
		this.tables.connection().createTable(this.tables.definition());
		this.calls.heard.clear();
	}

	@Test
	void methodsThatEveryRepositoryHasAreNamed() {
		this.users.save(User.of("a", "Doe"));
		this.users.findById(ID);
		this.users.existsById(ID);
		this.users.findAllById(List.of(ID));
		this.users.saveAll(List.of(User.of("a", "Doe")));
		this.users.findAll();
		this.users.count();
		this.users.deleteById(ID);
		assertThat(this.calls.heard).containsExactly("PutItem UserRepository.save", "GetItem UserRepository.findById",
				"GetItem UserRepository.existsById", "BatchGetItem UserRepository.findAllById",
				"BatchWriteItem UserRepository.saveAll", "Scan UserRepository.findAll", "Scan UserRepository.count",
				"DeleteItem UserRepository.deleteById");
	}

	@Test
	void everyRequestOfADerivedMethodIsItsOwn() {
		this.users.saveAll(List.of(User.of("a", "Doe"), User.of("a", "Roe")));
		this.calls.heard.clear();
		this.users.deleteByAccountType("a");
		assertThat(this.calls.heard).containsExactly("Query UserRepository.deleteByAccountType",
				"BatchWriteItem UserRepository.deleteByAccountType");
	}

	@Test
	void manyItemsAreWrittenReadAndDeletedSeveralRequestsAtATimeInTheirOrder() {
		List<User> all = IntStream.range(0, 250).mapToObj((number) -> User.of("a", "Doe" + number)).toList();
		List<UserRepository.UserId> ids = all.stream()
			.map((user) -> new UserRepository.UserId("a", user.lastName()))
			.toList();
		assertThat(this.users.saveAll(all)).isEqualTo(all);
		assertThat(this.calls.heard).hasSize(10).containsOnly("BatchWriteItem UserRepository.saveAll");
		assertThat(this.calls.handedOver).isEqualTo(1);
		assertThat(this.users.findAllById(ids)).isEqualTo(all);
		assertThat(this.calls.handedOver).isEqualTo(2);
		this.users.deleteAllById(ids.subList(0, 100));
		this.users.deleteAll(all.subList(100, 250));
		assertThat(this.calls.handedOver).isEqualTo(4);
		assertThat(this.users.findAll()).isEmpty();
	}

	@Test
	void segmentsOfAParallelScanAreTheMethodsToo() {
		try (Stream<User> owners = this.users.findByOwnerTrue()) {
			assertThat(owners).isEmpty();
		}
		assertThat(this.calls.heard).hasSize(4).containsOnly("Scan UserRepository.findByOwnerTrue");
		assertThat(this.calls.handedOver).isEqualTo(1);
	}

	@Test
	void tablesWithoutRepositoryHaveNoMethod() {
		assertThat(this.tables.resolve(User.class).scan().toList()).isEmpty();
		assertThat(this.calls.heard).containsExactly("Scan null");
	}

	@Test
	void plansOfRepositoriesHaveTheScansThatEveryRepositoryHas() {
		assertThat(Set.of("findAll", "count", "deleteAll"))
			.allSatisfy((method) -> assertThat(this.tables.plans().plan(UserRepository.class, method)).get()
				.matches((plan) -> plan.scans()));
	}

	/**
	 * Writes the calls down.
	 */
	private static final class Calls implements OperationListener {

		private final List<String> heard = new CopyOnWriteArrayList<>();

		private int handedOver;

		@Override
		public <R> R around(OperationCall call, Supplier<R> send) {
			this.heard.add(call.operation() + " " + call.method());
			return send.get();
		}

		@Override
		public OperationListener onOtherThreads() {
			this.handedOver++;
			return this;
		}

	}

}
