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

import java.util.Arrays;
import java.util.List;

import io.github.dynamodb2.core.error.UnplannableQueryException.Rejection;
import io.github.dynamodb2.repository.AllowScan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.data.repository.PagingAndSortingRepository;
import org.springframework.data.repository.Repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Tests for the refusals of {@link RefusedRepository}, which are written down in
 * {@code refusals.csv}.
 */
class MethodRefusalTests {

	@ParameterizedTest
	@CsvFileSource(resources = "refusals.csv", delimiter = '|', numLinesToSkip = 1, maxCharsPerColumn = 2000)
	void methodIsRefused(String method, String exception, String message) {
		assertThatThrownBy(() -> Compiling.compile(RefusedRepository.class, method)).hasMessage(message)
			.extracting((ex) -> ex.getClass().getSimpleName())
			.isEqualTo(exception);
	}

	@Test
	void everyMethodIsWrittenDown() {
		assertThat(Arrays.stream(RefusedRepository.class.getDeclaredMethods()).map((method) -> method.getName()))
			.hasSameElementsAs(Lines.first("refusals.csv"));
	}

	@Test
	void exceptionOfAnUnplannableMethodSaysWhatWasAskedAndTried() {
		UnplannableMethodException ex = catchThrowableOfType(UnplannableMethodException.class,
				() -> Compiling.compile(RefusedRepository.class, "findByFirstName"));
		assertThat(ex.repository()).isEqualTo(RefusedRepository.class);
		assertThat(ex.method()).isEqualTo("findByFirstName(String)");
		assertThat(ex.table()).isEqualTo("users");
		assertThat(ex.question()).isEqualTo("first_name = ?");
		assertThat(ex.tried())
			.contains(new Rejection("EmailIndex [email]", "partition attribute 'email' is not given by ="));
		assertThat(ex.cures()).isEqualTo(List.of("add an index on 'first_name'", "annotate the method with @AllowScan",
				"ask by = for the partition key of one of those tried", "set dynamodb2.repositories.scan=allow"));
	}

	@Test
	void exceptionOfAnUnsupportedMethodSaysReasonAndCure() {
		UnsupportedMethodException ex = catchThrowableOfType(UnsupportedMethodException.class,
				() -> Compiling.compile(RefusedRepository.class, "findByAccountTypeAndFirstNameLike"));
		assertThat(ex.repository()).isEqualTo(RefusedRepository.class);
		assertThat(ex.method()).isEqualTo("findByAccountTypeAndFirstNameLike(String, String)");
		assertThat(ex.reason())
			.isEqualTo("'Like' on property 'firstName' is not supported because DynamoDB has no patterns");
		assertThat(ex.cure()).isEqualTo("Use StartingWith or Containing");
	}

	@Test
	void orderOfAWholeTableIsRefusedWithTheWayToSayIt() {
		assertThatThrownBy(() -> Compiling.compile(SortedRepository.class, "findAll"))
			.hasMessage("Cannot derive SortedRepository.findAll: 'findAll' takes no Sort here, because DynamoDB sorts "
					+ "within a partition only. Declare 'List<User> findByAccountType(String accountType, Sort sort)'");
	}

	@Test
	void repositoryOfPagesIsRefusedWithTheOneToExtend() {
		assertThatThrownBy(() -> Compiling.compile(PagesRepository.class, "findAll"))
			.isInstanceOf(UnsupportedMethodException.class)
			.hasMessageContaining("Extend DynamoDb2Repository in place of PagingAndSortingRepository. Declare '");
	}

	@ParameterizedTest
	@ValueSource(strings = { "findAllBy", "findByAccountType", "searchByAccountType" })
	void curesAreDerived(String method) {
		assertThat(Compiling.compile(CuredRepository.class, method).plan()).isNotNull();
	}

	/**
	 * Wants a whole table in order.
	 */
	interface SortedRepository extends Repository<User, Object> {

		List<User> findAll(Sort sort);

	}

	/**
	 * Wants pages and order as other stores have them.
	 */
	interface PagesRepository extends PagingAndSortingRepository<User, Object> {

	}

	/**
	 * What the refusals say to declare.
	 */
	interface CuredRepository extends Repository<User, Object> {

		@AllowScan
		Slice<User> findAllBy(Pageable page);

		Slice<User> findByAccountType(String accountType, Pageable page);

		List<User> searchByAccountType(String accountType, Sort sort);

	}

}
