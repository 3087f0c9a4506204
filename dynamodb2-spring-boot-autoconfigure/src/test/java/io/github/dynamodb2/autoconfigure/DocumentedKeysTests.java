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
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.aot.AotDetector;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.UrlResource;
import org.springframework.data.aot.AotContext;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the keys of the configuration that pages for users name to those that exist: ours
 * and those of Spring on the class path.
 */
class DocumentedKeysTests {

	private static final Pattern CODE = Pattern.compile("```.*?```|`([^`]+)`", Pattern.DOTALL);

	private static final Pattern KEY = Pattern
		.compile("(?<![\\w./:-])(?:dynamodb2|spring|management|server|logging)\\.[a-z][\\w.<>-]*");

	/**
	 * Keys without the {@code dynamodb2} that a page has said already.
	 */
	private static final Pattern SHORT_KEY = Pattern
		.compile("(?:call|connections|http|metrics|paging|repositories|ssl|table-name|tables)\\.[a-z][\\w.<>-]*");

	private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

	/**
	 * Names of observations, meters and their keys, which look like keys of the
	 * configuration, and keys of other libraries.
	 */
	private static final Pattern OTHER_NAMES = Pattern
		.compile("dynamodb2\\.(operation(\\.active)?|connection|repository\\.method"
				+ "|capacity\\.\\w+|items\\.\\w+|pages|retries|throttles|batch\\.leftovers|sdk.*)"
				+ "|spring\\.(cloud\\.aws.*|data\\.repository\\.invocations|factories)");

	private final Map<String, String> known = known();

	@ParameterizedTest
	@MethodSource("pages")
	void everyKeyExists(Path page) throws IOException {
		assertThat(named(Files.readString(page)))
			.allSatisfy((key) -> assertThat(isKnown(key)).as("'%s' is a key of the configuration", key).isTrue());
	}

	@Test
	void pagesNameKeysInTextAndInYaml() throws IOException {
		assertThat(named(Files.readString(Path.of("..", "docs", "observability.md"))))
			.contains("management.health.dynamodb2.enabled", "management.observations.enable.dynamodb2");
		assertThat(named(Files.readString(Path.of("..", "README.md"))))
			.contains("dynamodb2.tables.users.indexes.CityIndex.include[0]", "dynamodb2.embedded.directory");
		assertThat(named(Files.readString(Path.of("..", "docs", "configuration.md"))))
			.contains("dynamodb2.call.timeout");
	}

	@Test
	void whatDoesNotExistIsFound() {
		assertThat(named("`dynamodb2.regoin`, `spring.aot.dynamodb2.enabled`, `tables.users.kye`\n"
				+ "```yaml\ndynamodb2:\n  tables:\n    users: { sort-keys: a }\n```"))
			.containsExactly("dynamodb2.regoin", "spring.aot.dynamodb2.enabled", "dynamodb2.tables.users.kye",
					"dynamodb2.tables.users.sort-keys")
			.noneMatch(this::isKnown);
	}

	private static List<Path> pages() throws IOException {
		try (Stream<Path> pages = Files.list(Path.of("..", "docs"))) {
			return Stream.concat(Stream.of(Path.of("..", "README.md")), pages)
				.filter((page) -> page.toString().endsWith(".md"))
				.sorted()
				.toList();
		}
	}

	private static List<String> named(String page) {
		Stream<String> inText = CODE.matcher(page)
			.results()
			.map((code) -> code.group(1))
			.filter((code) -> code != null)
			.flatMap(DocumentedKeysTests::inCode);
		Stream<String> inYaml = YAML.matcher(page).results().flatMap((yaml) -> inYaml(yaml.group(1)));
		return Stream.concat(inText, inYaml).filter((key) -> !OTHER_NAMES.matcher(key).matches()).distinct().toList();
	}

	private static Stream<String> inCode(String code) {
		String key = code.replaceFirst("[=:].*", "");
		return SHORT_KEY.matcher(key).matches() ? Stream.of("dynamodb2." + key)
				: KEY.matcher(code).results().map(MatchResult::group).map((found) -> found.replaceFirst("\\.$", ""));
	}

	private static Stream<String> inYaml(String yaml) {
		try {
			return new YamlPropertySourceLoader().load("page", new ByteArrayResource(yaml.getBytes(UTF_8)))
				.stream()
				.map((source) -> (EnumerablePropertySource<?>) source)
				.map(EnumerablePropertySource::getPropertyNames)
				.flatMap(Stream::of)
				.filter((key) -> KEY.matcher(key).lookingAt());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Tells whether it is a key, lies inside a map, or is where keys begin.
	 */
	private boolean isKnown(String key) {
		return this.known.entrySet().stream().anyMatch((entry) -> {
			String name = Pattern.quote(entry.getKey()).replace("<name>", "\\E([^.]+|\\[[^\\]]+\\])\\Q");
			boolean map = entry.getValue().startsWith("java.util.Map") && !entry.getKey().startsWith("dynamodb2.");
			return key.matches(name + (map ? "(\\..+)?" : "(\\[\\d+\\])?")) || isSection(key, entry.getKey());
		});
	}

	private static boolean isSection(String key, String name) {
		String[] asked = key.split("\\.");
		String[] there = name.split("\\.");
		if (asked.length >= there.length) {
			return false;
		}
		for (int i = 0; i < asked.length; i++) {
			if (!there[i].equals("<name>") && !there[i].equals(asked[i])) {
				return false;
			}
		}
		return true;
	}

	private static Map<String, String> known() {
		Map<String, String> known = new TreeMap<>();
		ConfigurationKey.all().forEach((key) -> known.put(key.name(), key.type()));
		known.put(AotDetector.AOT_ENABLED, "java.lang.Boolean");
		known.put(AotContext.GENERATED_REPOSITORIES_ENABLED, "java.lang.Boolean");
		try {
			for (URL url : Collections.list(DocumentedKeysTests.class.getClassLoader()
				.getResources("META-INF/spring-configuration-metadata.json"))) {
				List<Map<String, Object>> properties = JsonPath.read(new UrlResource(url).getContentAsString(UTF_8),
						"$.properties");
				properties.forEach((property) -> known.putIfAbsent((String) property.get("name"),
						String.valueOf(property.get("type"))));
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return known;
	}

}
