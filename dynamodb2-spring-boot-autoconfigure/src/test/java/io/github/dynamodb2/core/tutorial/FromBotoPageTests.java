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

package io.github.dynamodb2.core.tutorial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page that shows boto and us side by side takes its Java from the tutorial's tests:
 * every block of it is a region of a test, and every region is on the page. Only line
 * breaks and indentation may differ.
 */
class FromBotoPageTests {

	private static final Path PAGE = Path.of("..", "docs", "from-boto.md");

	private static final Path TESTS = Path.of("src", "test", "java", "io", "github", "dynamodb2", "core", "tutorial");

	private static final Pattern BLOCK = Pattern.compile("<!-- (\\S+) -->\\s*```java\\n(.*?)```", Pattern.DOTALL);

	private static final Pattern REGION = Pattern.compile("// tag::(\\w+)\\[]\\n(.*?)\\n\\s*// end::\\1\\[]",
			Pattern.DOTALL);

	@Test
	void everyJavaBlockIsTheRegionThatItNames() throws IOException {
		assertThat(blocks()).containsExactlyInAnyOrderEntriesOf(regions());
	}

	@Test
	void noJavaBlockIsWithoutARegion() throws IOException {
		String page = Files.readString(PAGE);
		assertThat(page.split("```java", -1)).hasSize(blocks().size() + 1);
	}

	@Test
	void everyChapterIsOnThePageInTheTutorialsOrder() throws IOException {
		List<String> headings = Files.readAllLines(PAGE).stream().filter((line) -> line.startsWith("## ")).toList();
		assertThat(headings).startsWith("## Creating a new table", "## Using an existing table",
				"## Creating a new item", "## Getting an item and accessing data", "## Updating an item",
				"## Deleting an item", "## Batch writing", "## Querying", "## The result set", "## Parallel Scan",
				"## Batch reading", "## Deleting a table", "## DynamoDB Local");
	}

	private static Map<String, String> blocks() throws IOException {
		return found(BLOCK, Files.readString(PAGE), "");
	}

	private static Map<String, String> regions() throws IOException {
		Map<String, String> regions = new TreeMap<>();
		try (Stream<Path> files = Files.list(TESTS)) {
			for (Path file : files.filter((file) -> file.toString().endsWith("IntegrationTests.java")).toList()) {
				String owner = file.getFileName().toString().replace("IntegrationTests.java", "") + "#";
				regions.putAll(found(REGION, Files.readString(file), owner));
			}
		}
		return regions;
	}

	private static Map<String, String> found(Pattern pattern, String text, String owner) {
		Map<String, String> found = new TreeMap<>();
		for (MatchResult match : pattern.matcher(text).results().toList()) {
			String code = match.group(2).replaceAll("\\s+", "");
			assertThat(found.put(owner + match.group(1), code)).as("only one %s%s", owner, match.group(1)).isNull();
		}
		return found;
	}

}
