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

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what a placeholder without a value leaves of a key, as in {@code ${KEY:}}.
 */
class BlankSettingsTests {

	/**
	 * Nobody wants a table without expiry, or tokens that are not signed, because a
	 * variable was forgotten.
	 */
	private static final Set<String> REFUSED = Set.of("dynamodb2.tables.<name>.time-to-live",
			"dynamodb2.paging.secret");

	@ParameterizedTest
	@MethodSource
	void blankKeyIsAbsent(String key) {
		String setting = key.substring("dynamodb2.".length()).replace("<name>", "mine") + "=";
		String neighbour = setting.startsWith("tables.mine.indexes.") ? "tables.mine.indexes.mine.name="
				: setting.startsWith("tables.") ? "tables.mine.name="
						: setting.startsWith("connections.") ? "connections.mine.region=" : "region=";
		DynamoDb2Properties absent = TestProperties.of(neighbour);
		assertThat(TestProperties.of(neighbour, setting)).isEqualTo(absent);
		if (!key.endsWith("-key") && !key.endsWith(".include")) {
			assertThat(TestProperties.of(neighbour, setting + " \t")).isEqualTo(absent);
		}
	}

	static Stream<String> blankKeyIsAbsent() {
		return keys((key) -> !REFUSED.contains(key.name()) && !isPrimitive(key));
	}

	private static boolean isPrimitive(ConfigurationKey key) {
		return key.component().getType().isPrimitive();
	}

	private static Stream<String> keys(Predicate<ConfigurationKey> which) {
		return ConfigurationKey.all().stream().filter(which).map(ConfigurationKey::name);
	}

	@ParameterizedTest
	@MethodSource
	void blankKeyLetsTheApplicationStart(String key) {
		TestRunners.offline()
			.withPropertyValues("dynamodb2.tables.mine.partition-key=id",
					"dynamodb2.tables.mine.indexes.mine.type=global",
					"dynamodb2.tables.mine.indexes.mine.partition-key=name",
					key.replace("<name>", "mine") + "=${NOWHERE:}")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	static Stream<String> blankKeyLetsTheApplicationStart() {
		Set<String> required = Set.of("dynamodb2.endpoint", "dynamodb2.tables.<name>.partition-key",
				"dynamodb2.tables.<name>.indexes.<name>.type", "dynamodb2.tables.<name>.indexes.<name>.partition-key");
		return blankKeyIsAbsent().filter((key) -> !required.contains(key));
	}

	@ParameterizedTest
	@MethodSource
	void blankKeyThatWouldMeanSomethingElseIsRefusedByName(String key) {
		FailureAnalysis analysis = StartFailure.of(TestRunners.offline()
			.withPropertyValues("dynamodb2.tables.mine.partition-key=id", key.replace("<name>", "mine") + "="));
		assertThat(analysis.getDescription()).startsWith("Property '" + key.replace("<name>", "mine") + "' ");
	}

	static Stream<String> blankKeyThatWouldMeanSomethingElseIsRefusedByName() {
		return REFUSED.stream();
	}

	@ParameterizedTest
	@MethodSource
	void timeThatNoClockCountsIsRefusedByName(String key) {
		String property = key.replace("<name>", "mine");
		for (String value : List.of("365000000d", "-365000000d", "PT" + Long.MAX_VALUE + "S")) {
			FailureAnalysis analysis = StartFailure
				.of(TestRunners.offline().withPropertyValues(property + "=" + value));
			assertThat(analysis.getDescription()).startsWith("Property '" + property + "' is PT");
			assertThat(analysis.getAction()).isEqualTo("Correct it, or leave it out.");
		}
	}

	static Stream<String> timeThatNoClockCountsIsRefusedByName() {
		return keys((key) -> key.type().equals(Duration.class.getSimpleName()) && !key.name().contains(".health."));
	}

	@ParameterizedTest
	@MethodSource
	void blankSwitchOrNumberWithADefaultIsRefusedByName(String key) {
		FailureAnalysis analysis = StartFailure.of(TestRunners.offline().withPropertyValues(key + "="));
		assertThat(analysis.getDescription()).contains("Property: " + key);
	}

	static Stream<String> blankSwitchOrNumberWithADefaultIsRefusedByName() {
		return keys(BlankSettingsTests::isPrimitive);
	}

	@Test
	void blankCredentialsAreNone() {
		DynamoDb2Properties properties = TestProperties.of("credentials.access-key-id=", "credentials.profile= ",
				"connections.mine.credentials.secret-access-key=");
		assertThat(properties.credentials()).isNull();
		assertThat(properties.connections().get("mine").credentials()).isNull();
	}

	@Test
	void blankProfileBesideKeysIsNone() {
		TestRunners.offline()
			.withPropertyValues("dynamodb2.credentials.profile=", "dynamodb2.credentials.access-key-id=me",
					"dynamodb2.credentials.secret-access-key=secret", "dynamodb2.credentials.session-token=")
			.run((context) -> assertThat(context).hasNotFailed());
	}

}
