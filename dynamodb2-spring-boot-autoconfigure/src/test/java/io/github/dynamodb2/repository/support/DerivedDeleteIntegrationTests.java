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

package io.github.dynamodb2.repository.support;

import java.util.stream.IntStream;

import io.github.dynamodb2.autoconfigure.embedded.EmbeddedDynamoDb;
import io.github.dynamodb2.repository.AllowScan;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.repository.ParallelScan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What methods that delete send: one DeleteItem for a whole key, 25 keys a request
 * otherwise.
 */
class DerivedDeleteIntegrationTests {

	private static EmbeddedDynamoDb dynamoDb;

	private LocalRepositories repositories;

	private Jobs jobs;

	@BeforeAll
	static void start() {
		dynamoDb = EmbeddedDynamoDb.start(null);
	}

	@AfterAll
	static void stop() {
		dynamoDb.close();
	}

	@BeforeEach
	void fill() {
		this.repositories = LocalRepositories.fresh(dynamoDb);
		this.jobs = this.repositories.create(Jobs.class, Job.class);
		this.jobs.saveAll(IntStream.range(0, 60).mapToObj((number) -> new Job("q", number, "new")).toList());
		this.repositories.requests().clear();
	}

	@Test
	void aWholeKeyIsOneDeleteItem() {
		assertThat(this.jobs.deleteByQueueAndNumber("q", 1)).isEqualTo(1);
		assertThat(this.jobs.deleteByQueueAndNumber("q", 1)).isZero();
		assertThat(this.repositories.requests().operations()).containsExactly("DeleteItem", "DeleteItem");
		assertThat(this.jobs.count()).isEqualTo(59);
	}

	@Test
	void whatElseTheNameAsksIsItsCondition() {
		assertThat(this.jobs.deleteByQueueAndNumberAndState("q", 1, "done")).isZero();
		assertThat(this.jobs.deleteByQueueAndNumberAndState("q", 1, "new")).isEqualTo(1);
		assertThat(this.jobs.deleteByQueueAndNumberAndState("q", 1, "new")).isZero();
		assertThat(this.repositories.requests().operations()).containsExactly("DeleteItem", "DeleteItem", "DeleteItem");
	}

	@Test
	void keysOfSeveralQueriesAndSegmentsShareRequests() {
		assertThat(this.jobs.deleteByQueueAndNumberIn("q", IntStream.range(0, 30).boxed().toList())).isEqualTo(30);
		assertThat(this.repositories.requests().operations()).filteredOn("BatchWriteItem"::equals).hasSize(2);
		this.repositories.requests().clear();
		assertThat(this.jobs.deleteByState("new")).isEqualTo(30);
		assertThat(this.repositories.requests().operations()).filteredOn("BatchWriteItem"::equals).hasSize(2);
		assertThat(this.jobs.count()).isZero();
	}

	interface Jobs extends DynamoDb2Repository<Job, JobId> {

		long deleteByQueueAndNumber(String queue, int number);

		int deleteByQueueAndNumberAndState(String queue, int number, String state);

		long deleteByQueueAndNumberIn(String queue, Iterable<Integer> numbers);

		@AllowScan
		@ParallelScan(segments = 16)
		long deleteByState(String state);

	}

	record Job(@DynamoDbPartitionKey String queue, @DynamoDbSortKey int number, @Nullable String state) {
	}

	record JobId(String queue, int number) {
	}

}
