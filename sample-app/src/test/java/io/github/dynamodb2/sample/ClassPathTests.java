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

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The class path that the application and the embedded DynamoDB Local share.
 */
class ClassPathTests {

	@Test
	void noClassComesFromTwoLibraries() {
		Map<String, List<String>> sources = new TreeMap<>();
		libraries().forEach((jar) -> classes(jar)
			.forEach((name) -> sources.computeIfAbsent(name, (key) -> new ArrayList<>()).add(jar.getName())));
		sources.values().removeIf((jars) -> jars.size() == 1);
		assertThat(sources).isEmpty();
	}

	@Test
	void theApplicationLogsThroughLogbackAndNothingElse() {
		assertThat(libraries().map(File::getName)).noneMatch((name) -> name.startsWith("log4j-core"))
			.anyMatch((name) -> name.startsWith("logback-classic"));
	}

	private static Stream<File> libraries() {
		return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.map(File::new)
			.filter((file) -> file.getName().endsWith(".jar"));
	}

	private static List<String> classes(File jar) {
		try (JarFile file = new JarFile(jar)) {
			return file.stream()
				.map(Object::toString)
				.filter((name) -> name.endsWith(".class") && !name.startsWith("META-INF/"))
				.filter((name) -> !name.endsWith("module-info.class") && !name.endsWith("package-info.class"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
