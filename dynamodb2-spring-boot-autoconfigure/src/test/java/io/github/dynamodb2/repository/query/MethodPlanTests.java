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

import io.github.dynamodb2.repository.ScanMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the plans of {@link PlannedRepository}, which are written down in
 * {@code plans.csv}.
 */
class MethodPlanTests {

	@ParameterizedTest
	@CsvFileSource(resources = "plans.csv", delimiter = '|', numLinesToSkip = 1)
	void methodHasPlan(String method, String plan) {
		assertThat(Compiling.compile(PlannedRepository.class, method).plan()).hasToString(plan);
	}

	@Test
	void everyMethodIsWrittenDown() {
		assertThat(Arrays.stream(PlannedRepository.class.getDeclaredMethods()).map((method) -> method.getName()))
			.hasSameElementsAs(Lines.first("plans.csv"));
	}

	@ParameterizedTest
	@CsvFileSource(resources = "plans.csv", delimiter = '|', numLinesToSkip = 1)
	void allowingScansChangesNoPlan(String method, String plan) {
		DerivedQuery query = Compiling.compile(PlannedRepository.class, method, ScanMode.ALLOW);
		assertThat(query.plan()).hasToString(plan);
	}

	@Test
	void scanIsAllowedByTheSettings() {
		DerivedQuery query = Compiling.compile(RefusedRepository.class, "findByFirstName", ScanMode.ALLOW);
		assertThat(query.plan()).hasToString("Scan of table 'users', filter (first_name = ?)");
		assertThat(query.warnings()).isEmpty();
	}

	@Test
	void scanIsWarnedOfByTheSettings() {
		DerivedQuery query = Compiling.compile(RefusedRepository.class, "findByFirstName", ScanMode.WARN);
		assertThat(query.warnings()).containsExactly(
				"RefusedRepository.findByFirstName is a Scan of table 'users', filter (first_name = ?), which reads "
						+ "and pays for every item. Add an index, or annotate the method with @AllowScan");
	}

	@Test
	void scanThatIsAskedForIsNotWarnedOf() {
		assertThat(Compiling.compile(PlannedRepository.class, "findByFirstName", ScanMode.WARN).warnings()).isEmpty();
		assertThat(Compiling.compile(PlannedRepository.class, "findByOwnerTrue", ScanMode.WARN).warnings()).isEmpty();
	}

	@Test
	void rangeOverTextOfAnInstantIsWarnedOf() {
		List<String> warnings = Compiling.compile(PlannedRepository.class, "findByAccountTypeAndLastSeenAfter")
			.warnings();
		assertThat(warnings).containsExactly(
				"PlannedRepository.findByAccountTypeAndLastSeenAfter compares or orders by property 'lastSeen' "
						+ "(Instant), which InstantAsStringAttributeConverter stores as text that does not sort as its "
						+ "values do: ranges and orders may be wrong. Annotate the property with "
						+ "@DynamoDbConvertedBy(EpochMillis.class)");
	}

	@Test
	void rangeOverEpochMillisIsNotWarnedOf() {
		assertThat(Compiling.compile(PlannedRepository.class, "findByAccountTypeAndDateJoinedAfter").warnings())
			.isEmpty();
	}

}
