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

package io.github.dynamodb2.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page about permissions names every action that we send.
 */
class IamPageTests {

	private static final Path PAGE = Path.of("..", "docs", "iam.md");

	private static final Path CORE = Path.of("src", "main", "java", "io", "github", "dynamodb2", "core");

	private static final Pattern SENT = Pattern
		.compile("\\b(?:(?:send|change|call\\.write)\\(|of(?:Reads)?\\(this\\.calls, )\"(\\w+)\"");

	@Test
	void everyActionThatIsSentIsNamed() throws IOException {
		String page = Files.readString(PAGE);
		assertThat(sent()).hasSizeGreaterThan(12)
			.contains("TransactWriteItems", "TransactGetItems")
			.allSatisfy((action) -> assertThat(page).contains("`" + action + "`"));
	}

	@Test
	void transactionsAreAllowedByTheActionsOfTheirItems() throws IOException {
		assertThat(Files.readString(PAGE)).contains(
				"`transactWrite` (sends `TransactWriteItems`) | of what it does: `PutItem`, `UpdateItem`, "
						+ "`DeleteItem`, and `ConditionCheckItem` for `check`",
				"`transactRead` (sends `TransactGetItems`) | `GetItem`");
	}

	private static Set<String> sent() throws IOException {
		Set<String> sent = new TreeSet<>();
		try (Stream<Path> files = Files.walk(CORE)) {
			for (Path file : files.filter((file) -> file.toString().endsWith(".java")).toList()) {
				SENT.matcher(Files.readString(file)).results().forEach((match) -> sent.add(match.group(1)));
			}
		}
		return sent;
	}

}
