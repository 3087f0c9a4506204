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

package io.github.dynamodb2.autoconfigure.endpoint;

import java.util.List;
import java.util.stream.Stream;

import io.github.dynamodb2.core.operation.OperationCall;
import io.github.dynamodb2.observation.AttemptCounter;
import io.github.dynamodb2.observation.MeteredOperations;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link MethodReads}.
 */
class MethodReadsTests {

	private final MeteredOperations meters = new MeteredOperations(new SimpleMeterRegistry(), new AttemptCounter());

	@Test
	void figuresOfOneMethodAreItsOwn() {
		read("Users.findByCity");
		assertThat(reads(repository("a.Users", "findByCity(String) Query", "findByAge(int) Query")))
			.containsExactly(new ReadsDescriptor(500, 3, 2, List.of()), null);
	}

	@Test
	void figuresOfOverloadsSayWhatTheyAddUp() {
		read("Users.findByCity");
		RepositoryDescriptor users = with(
				repository("a.Users", "findByCity(String) Query", "findByCity(String, Limit) Query"));
		assertThat(users.methods()).hasSize(2).allSatisfy((method) -> {
			assertThat(method.reads()).isNotNull();
			assertThat(method.reads().together()).containsExactly("a.Users.findByCity(String)",
					"a.Users.findByCity(String, Limit)");
			assertThat(method.warning())
				.startsWith("500 items were read and paid for to return 3, by 2 methods of this name together. ");
		});
	}

	@Test
	void overloadThatOnlyWritesHasNoFigures() {
		read("Users.deleteAll");
		assertThat(reads(repository("a.Users", "deleteAll() Scan", "deleteAll(Iterable) BatchWriteItem")))
			.containsExactly(new ReadsDescriptor(500, 3, 2, List.of()), null);
	}

	@Test
	void figuresOfRepositoriesOfOneSimpleNameSayWhatTheyAddUp() {
		read("Users.findByCity");
		assertThat(reads(repository("a.Users", "findByCity(String) Query"),
				repository("b.Outer$Users", "findByCity(String) Query")))
			.hasSize(2)
			.allSatisfy((reads) -> assertThat(reads.together()).containsExactly("a.Users.findByCity(String)",
					"b.Outer$Users.findByCity(String)"));
	}

	private void read(String method) {
		this.meters.around(new OperationCall("Query", "users", null, "default", method),
				() -> QueryResponse.builder()
					.count(3)
					.scannedCount(500)
					.consumedCapacity((capacity) -> capacity.capacityUnits(2.0))
					.build());
	}

	private List<ReadsDescriptor> reads(RepositoryDescriptor... repositories) {
		List<RepositoryDescriptor> all = List.of(repositories);
		MethodReads reads = MethodReads.of(this.meters, all);
		return all.stream()
			.map(reads::addTo)
			.flatMap((repository) -> repository.methods().stream())
			.map(MethodDescriptor::reads)
			.toList();
	}

	private RepositoryDescriptor with(RepositoryDescriptor repository) {
		return MethodReads.of(this.meters, List.of(repository)).addTo(repository);
	}

	private static RepositoryDescriptor repository(String name, String... methods) {
		return new RepositoryDescriptor(name, "User", "users", "default",
				Stream.of(methods).map(MethodReadsTests::method).toList());
	}

	private static MethodDescriptor method(String text) {
		int end = text.lastIndexOf(' ');
		return new MethodDescriptor(text.substring(0, end), text.substring(end + 1), CostClass.QUERY, null, "", null,
				null);
	}

}
