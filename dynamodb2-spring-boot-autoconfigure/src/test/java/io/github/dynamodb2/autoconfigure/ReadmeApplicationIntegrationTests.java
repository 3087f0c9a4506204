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

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.test.context.TestContextManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The complete application of {@code README.md}: it compiles, starts and passes its test
 * as it stands there.
 */
class ReadmeApplicationIntegrationTests {

	private static final Pattern SECTION = Pattern.compile("## A complete application\n(.*?)\n## ", Pattern.DOTALL);

	private static final Pattern BLOCK = Pattern.compile("```(java|yaml)\n(.*?)```", Pattern.DOTALL);

	private static final Pattern TYPE = Pattern.compile("(?:class|record|interface) (\\w+)");

	@TempDir
	private Path folder;

	@Test
	void applicationOfTheReadmeRunsAndPassesItsTest() throws Exception {
		compile(write(section()));
		ClassLoader before = Thread.currentThread().getContextClassLoader();
		try (URLClassLoader loader = new URLClassLoader(new URL[] { this.folder.toUri().toURL() }, before)) {
			Thread.currentThread().setContextClassLoader(loader);
			assertThat(run(loader.loadClass("com.example.library.LibraryApplicationTests"))).isEqualTo(1);
		}
		finally {
			Thread.currentThread().setContextClassLoader(before);
		}
	}

	private static String section() throws IOException {
		return SECTION.matcher(Files.readString(Path.of("..", "README.md")))
			.results()
			.map((match) -> match.group(1))
			.findFirst()
			.orElseThrow();
	}

	private List<String> write(String section) throws IOException {
		List<String> sources = new ArrayList<>();
		for (MatchResult block : BLOCK.matcher(section).results().toList()) {
			Path file = this.folder.resolve(block.group(1).equals("yaml") ? "application.yml" : name(block.group(2)));
			Files.writeString(file, block.group(2));
			sources.add(file.toString());
		}
		return sources.stream().filter((file) -> file.endsWith(".java")).toList();
	}

	private static String name(String source) {
		return TYPE.matcher(source).results().findFirst().orElseThrow().group(1) + ".java";
	}

	private void compile(List<String> sources) {
		List<String> arguments = Stream.concat(
				Stream.of("-parameters", "-proc:none", "-d", this.folder.toString(), "-classpath",
						System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))),
				sources.stream())
			.toList();
		int result = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
			.run(null, null, null, arguments.toArray(String[]::new));
		assertThat(result).as("the compiler's result").isZero();
		assertThat(new File(this.folder.toFile(), "com/example/library/BookRepository.class")).exists();
	}

	/**
	 * Runs the tests of a class.
	 * @return how many there are
	 */
	private static int run(Class<?> type) throws Exception {
		TestContextManager manager = new TestContextManager(type);
		List<Method> tests = Arrays.stream(type.getDeclaredMethods())
			.filter((method) -> method.isAnnotationPresent(Test.class))
			.toList();
		Constructor<?> constructor = type.getDeclaredConstructor();
		constructor.setAccessible(true);
		try {
			for (Method test : tests) {
				Object instance = constructor.newInstance();
				manager.prepareTestInstance(instance);
				test.setAccessible(true);
				test.invoke(instance);
			}
		}
		finally {
			manager.getTestContext().markApplicationContextDirty(null);
		}
		return tests.size();
	}

}
