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

package io.github.dynamodb2.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list of features in {@code README.md}: what a link says is in the file it leads to.
 */
class ReadmeTests {

	private static final Pattern LINK = Pattern.compile("\\[`([^`]+)`]\\(([^)]+)\\)");

	@TestFactory
	Stream<DynamicTest> whatALinkSaysIsWhereItLeads() throws IOException {
		return LINK.matcher(Files.readString(Path.of("README.md")))
			.results()
			.map((link) -> DynamicTest.dynamicTest(link.group(), () -> check(link)));
	}

	private static void check(MatchResult link) {
		assertThat(Path.of(link.group(2))).content().contains(link.group(1));
	}

}
