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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a user writes or catches is named on a page.
 */
class DocumentedTypesTests {

	private static final Path ROOT = Path.of("..");

	@Test
	void everyAnnotationAndEveryExceptionIsOnAPage() throws IOException {
		String pages = pages();
		List<String> names = named().toList();
		assertThat(names).hasSizeGreaterThan(20);
		assertThat(names).filteredOn((name) -> !pages.contains(name)).isEmpty();
	}

	private static Stream<String> named() {
		return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("io.github.dynamodb2")
			.stream()
			.filter((type) -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
			.filter((type) -> type.isAnnotation() || type.isAssignableTo(RuntimeException.class))
			.filter((type) -> !type.getSimpleName().equals("IndexProjections"))
			.map(JavaClass::getSimpleName);
	}

	private static String pages() throws IOException {
		try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
			return Stream
				.concat(docs.filter((file) -> file.toString().endsWith(".md")), Stream.of(ROOT.resolve("README.md")))
				.map(DocumentedTypesTests::read)
				.reduce("", String::concat);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
