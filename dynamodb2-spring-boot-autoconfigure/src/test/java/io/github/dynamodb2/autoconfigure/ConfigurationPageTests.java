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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds {@code docs/configuration.md} to the properties.
 */
class ConfigurationPageTests {

	private static final Pattern ROW = Pattern.compile("\\| `(dynamodb2\\.[^`]+)` \\| (.*?) \\| (.*?) \\| (.*) \\|");

	@Test
	void pageHasEveryKeyWithTypeAndDefault() throws IOException {
		Map<String, Map<String, Object>> metadata = metadata();
		List<String> expected = ConfigurationKey.all()
			.stream()
			.map((key) -> "%s | %s | %s".formatted(key.name(), key.type(), fallback(key, metadata)))
			.toList();
		assertThat(rows()).extracting((row) -> "%s | %s | %s".formatted(row.name(), row.type(), row.fallback()))
			.containsExactlyElementsOf(expected);
	}

	@Test
	void everyKeyIsDescribedWhereItIsDeclared() {
		assertThat(ConfigurationKey.all()).filteredOn(ConfigurationKey::isInsideMap).isNotEmpty();
		assertThat(ConfigurationKey.all())
			.allSatisfy((key) -> assertThat(key.description()).as(key.name()).endsWith(".").doesNotStartWith("The "));
	}

	@Test
	void pageDescribesEveryKeyAsItsDeclarationAndTheMetadataDo() throws IOException {
		Map<String, String> descriptions = new HashMap<>();
		rows().forEach((row) -> descriptions.put(row.name(), row.description()));
		Map<String, Map<String, Object>> metadata = metadata();
		assertThat(ConfigurationKey.all()).allSatisfy((key) -> {
			assertThat(descriptions.get(key.name())).as(key.name()).isEqualTo(key.description());
			if (!key.isInsideMap()) {
				assertThat(metadata.get(key.name()).get("description")).as(key.name()).isEqualTo(key.description());
			}
		});
	}

	private static String fallback(ConfigurationKey key, Map<String, Map<String, Object>> metadata) {
		Object known = metadata.getOrDefault(key.name(), Map.of()).get("defaultValue");
		String text = (known != null) ? known.toString() : key.fallback();
		return text.isEmpty() ? "" : "`%s`".formatted(text);
	}

	private static Map<String, Map<String, Object>> metadata() throws IOException {
		Map<String, Map<String, Object>> metadata = new HashMap<>();
		ConfigurationMetadataTests.keys().forEach((key) -> metadata.put((String) key.get("name"), key));
		return metadata;
	}

	private static List<Row> rows() throws IOException {
		return Files.readAllLines(Path.of("..", "docs", "configuration.md"))
			.stream()
			.map(ROW::matcher)
			.filter(Matcher::matches)
			.map((row) -> new Row(row.group(1), row.group(2), row.group(3), row.group(4)))
			.toList();
	}

	/**
	 * A row of the page.
	 */
	private record Row(String name, String type, String fallback, String description) {
	}

}
