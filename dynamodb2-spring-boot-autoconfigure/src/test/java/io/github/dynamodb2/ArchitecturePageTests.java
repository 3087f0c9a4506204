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

package io.github.dynamodb2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page about the architecture speaks of the rooms and classes that there are.
 */
class ArchitecturePageTests {

	private static final String ROOT = "io.github.dynamodb2.";

	private static final Path PAGE = Path.of("..", "docs", "architecture.md");

	private static final Pattern PLACE = Pattern.compile("`((?:[a-z]+\\.)+[A-Z]\\w+)[^`]*`");

	private final JavaClasses classes = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("io.github.dynamodb2");

	@Test
	void everyRoomIsOnThePageAndNoOther() throws IOException {
		assertThat(rooms()).containsExactlyInAnyOrderElementsOf(this.classes.stream()
			.map(JavaClass::getPackageName)
			.map((name) -> name.substring(ROOT.length()))
			.collect(Collectors.toSet()));
	}

	@Test
	void everyPlaceOnThePageIsAClass() throws IOException {
		Set<String> names = this.classes.stream().map(JavaClass::getName).collect(Collectors.toSet());
		List<String> places = PLACE.matcher(Files.readString(PAGE)).results().map((found) -> found.group(1)).toList();
		assertThat(places).hasSizeGreaterThan(15);
		assertThat(places).filteredOn((place) -> !names.contains(ROOT + place)).isEmpty();
	}

	/**
	 * Returns the first column of the table of rooms, where one that begins with a dot
	 * goes on with the room before it.
	 */
	private static List<String> rooms() throws IOException {
		return Files.readAllLines(PAGE)
			.stream()
			.dropWhile((line) -> !line.equals("## Rooms"))
			.takeWhile((line) -> !line.equals("## Principles"))
			.filter((line) -> line.startsWith("| `"))
			.flatMap((line) -> rooms(line.split("\\|")[1]))
			.toList();
	}

	private static Stream<String> rooms(String column) {
		List<String> names = Pattern.compile("`([^`]+)`")
			.matcher(column)
			.results()
			.map(ArchitecturePageTests::name)
			.toList();
		String parent = names.get(0).substring(0, Math.max(0, names.get(0).lastIndexOf('.')));
		return names.stream().map((name) -> name.startsWith(".") ? parent + name : name);
	}

	private static String name(MatchResult found) {
		return found.group(1);
	}

}
