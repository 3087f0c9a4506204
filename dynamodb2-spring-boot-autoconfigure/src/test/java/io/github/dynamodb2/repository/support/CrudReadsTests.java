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

import java.util.List;
import java.util.Optional;

import io.github.dynamodb2.core.plan.PlanPolicy;
import io.github.dynamodb2.core.plan.PlanPolicy.Access;
import io.github.dynamodb2.repository.ConsistentRead;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.repository.ParallelScan;
import io.github.dynamodb2.repository.RepositorySettings;
import io.github.dynamodb2.repository.UseIndex;
import io.github.dynamodb2.repository.query.CrudMethod;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CrudReads}.
 */
class CrudReadsTests {

	private static final RepositorySettings SETTINGS = RepositorySettings.standard();

	@Test
	void interfacesThatSayNothingReadEventually() {
		CrudReads reads = CrudReads.of(Plain.class, SETTINGS);
		assertThat(reads.policy(CrudMethod.FIND_BY_ID)).isEqualTo(PlanPolicy.standard());
		assertThat(reads.policy(CrudMethod.FIND_ALL)).isEqualTo(PlanPolicy.of(Access.SCAN));
	}

	@Test
	void methodsDeclaredAgainSayHowTheyRead() {
		CrudReads reads = CrudReads.of(Annotated.class, SETTINGS);
		assertThat(reads.policy(CrudMethod.FIND_ALL))
			.isEqualTo(PlanPolicy.of(Access.SCAN).withSegments(8).withConsistent(true));
		assertThat(reads.policy(CrudMethod.COUNT))
			.isEqualTo(PlanPolicy.of(Access.SCAN).withSegments(4).withIndex("by-name"));
		assertThat(reads.policy(CrudMethod.FIND_BY_ID).consistent()).isTrue();
		assertThat(reads.policy(CrudMethod.EXISTS_BY_ID).consistent()).isFalse();
		assertThat(reads.policy(CrudMethod.DELETE_ALL)).isEqualTo(PlanPolicy.of(Access.SCAN));
	}

	@Test
	void consistentInterfacesReadConsistentlyThroughout() {
		CrudReads reads = CrudReads.of(Consistent.class, SETTINGS);
		assertThat(reads.policies().values()).hasSize(6).allMatch(PlanPolicy::consistent);
	}

	@Test
	void methodsWithOtherParametersDoNotCount() {
		assertThat(CrudReads.of(Overloaded.class, SETTINGS).policy(CrudMethod.FIND_ALL))
			.isEqualTo(PlanPolicy.of(Access.SCAN));
	}

	interface Plain extends DynamoDb2Repository<String, String> {

	}

	interface Annotated extends DynamoDb2Repository<String, String> {

		@Override
		@ConsistentRead
		@ParallelScan(segments = 8)
		List<String> findAll();

		@Override
		@ParallelScan
		@UseIndex("by-name")
		long count();

		@Override
		@ConsistentRead
		Optional<String> findById(String id);

	}

	@ConsistentRead
	interface Consistent extends DynamoDb2Repository<String, String> {

	}

	interface Overloaded extends DynamoDb2Repository<String, String> {

		@ParallelScan
		List<String> findAll(String name);

	}

}
