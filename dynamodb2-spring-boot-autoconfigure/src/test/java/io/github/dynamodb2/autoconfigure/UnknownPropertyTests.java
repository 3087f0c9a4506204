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

package io.github.dynamodb2.autoconfigure;

import org.junit.jupiter.api.Test;

import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link UnknownPropertyFailureAnalyzer}.
 */
class UnknownPropertyTests {

	@Test
	void namesKeysAtTheTopLevel() {
		FailureAnalysis analysis = analyze("dynamodb2.tabels.users.partition-key=id");
		assertThat(analysis.getDescription()).isEqualToNormalizingNewlines("""
				Property 'dynamodb2.tabels' is unknown.

				    Origin: "dynamodb2.tabels.users.partition-key" from property source "test"
				""");
		assertThat(analysis.getAction()).isEqualTo("Replace 'tabels' under 'dynamodb2' by 'tables', or remove it.");
	}

	@Test
	void namesKeysOfATable() {
		FailureAnalysis analysis = analyze("dynamodb2.tables.users.partion-key=id");
		assertThat(analysis.getDescription()).startsWith("Property 'dynamodb2.tables.users.partion-key' is unknown.");
		assertThat(analysis.getAction())
			.isEqualTo("Replace 'partion-key' under 'dynamodb2.tables.users' by " + "'partition-key', or remove it.");
	}

	@Test
	void namesKeysOfAnIndex() {
		FailureAnalysis analysis = analyze("dynamodb2.tables.users.partition-key=id",
				"dynamodb2.tables.users.indexes.ByDate.sortkee=date");
		assertThat(analysis.getDescription())
			.startsWith("Property 'dynamodb2.tables.users.indexes.ByDate.sortkee' is unknown.");
		assertThat(analysis.getAction()).isEqualTo(
				"Replace 'sortkee' under 'dynamodb2.tables.users.indexes.ByDate' " + "by 'sort-key', or remove it.");
	}

	@Test
	void namesKeysUnderAValue() {
		FailureAnalysis analysis = analyze("dynamodb2.region.name=us-east-1");
		assertThat(analysis.getAction()).isEqualTo("Remove 'dynamodb2.region.name': 'dynamodb2.region' takes no keys.");
	}

	@Test
	void keepsValuesToItself() {
		FailureAnalysis analysis = analyze("dynamodb2.credentials.secret-acces-key=hush");
		assertThat(analysis.getDescription()).doesNotContain("hush");
		assertThat(analysis.getAction()).doesNotContain("hush").contains("'secret-access-key'");
	}

	@Test
	void namesEveryKey() {
		FailureAnalysis analysis = analyze("dynamodb2.foo=1", "dynamodb2.bar.baz=1", "dynamodb2.bar.boo=1");
		assertThat(analysis.getDescription()).contains("'dynamodb2.foo'").containsOnlyOnce("'dynamodb2.bar'");
		assertThat(analysis.getAction()).hasLineCount(2);
	}

	private static FailureAnalysis analyze(String... properties) {
		return StartFailure.of(TestRunners.offline().withPropertyValues(properties));
	}

}
