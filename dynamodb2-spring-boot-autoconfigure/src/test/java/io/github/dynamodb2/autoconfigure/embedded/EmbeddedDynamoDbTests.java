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

package io.github.dynamodb2.autoconfigure.embedded;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import io.github.dynamodb2.autoconfigure.StartFailure;
import io.github.dynamodb2.autoconfigure.TestRunners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for {@link EmbeddedDynamoDb} where it does not start.
 */
class EmbeddedDynamoDbTests {

	private static final String DYNAMODB_LOCAL_CLASS = "software/amazon/dynamodb/services/local/server/"
			+ "LocalDynamoDBServerHandler.class";

	private static final String SQLITE_CLASS = "com/almworks/sqlite4java/SQLiteQueue.class";

	private static final String JETTY_CLASS = "org/eclipse/jetty/server/Server.class";

	@Test
	void namesTheDependencyThatIsMissing() throws IOException {
		try (URLClassLoader empty = new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader())) {
			assertThatExceptionOfType(EmbeddedDynamoDbUnavailableException.class)
				.isThrownBy(() -> EmbeddedDynamoDb.start(null, null, empty))
				.withMessage("Cannot start DynamoDB Local inside this JVM: a library is missing from the class path. "
						+ "Add the dependency 'software.amazon.dynamodb:DynamoDBLocal:3.3.1'");
		}
	}

	@Test
	void namesTheDependencyOfDynamoDbLocalThatAnExclusionTookAway() throws IOException {
		try (FilteredClassLoader filtered = without(SQLITE_CLASS)) {
			assertThatExceptionOfType(EmbeddedDynamoDbUnavailableException.class)
				.isThrownBy(() -> EmbeddedDynamoDb.start(null, null, filtered))
				.withMessage("Cannot start DynamoDB Local inside this JVM: a library is missing from the class path. "
						+ "Add the dependency 'com.almworks.sqlite4java:sqlite4java:1.0.392'");
		}
	}

	@Test
	void saysWhatKeptItFromStarting() throws IOException {
		try (FilteredClassLoader filtered = without(JETTY_CLASS)) {
			assertThatIllegalStateException().isThrownBy(() -> EmbeddedDynamoDb.start(null, null, filtered))
				.withMessage("DynamoDB Local did not start: java.lang.ClassNotFoundException: "
						+ "org.eclipse.jetty.server.Server. "
						+ "Known to work is 'software.amazon.dynamodb:DynamoDBLocal:3.3.1' with its dependencies")
				.withCauseInstanceOf(ClassNotFoundException.class);
		}
	}

	@Test
	void startWithoutTheDependencyFailsAndShowsIt() throws IOException {
		FailureAnalysis analysis = startWithout(DYNAMODB_LOCAL_CLASS);
		assertThat(analysis.getDescription())
			.isEqualTo("DynamoDB Local is to run inside this JVM ('endpoint: embedded'), but "
					+ "'software.amazon.dynamodb:DynamoDBLocal:3.3.1' is not on the class path.");
		assertThat(analysis.getAction()).startsWith("""
				Add these dependencies to your POM, or set 'dynamodb2.endpoint' to the address of a running \
				DynamoDB. Scope 'test' keeps them out of what you ship; to run the application itself on them, use \
				scope 'runtime' with <optional>true</optional> (with Gradle: 'developmentOnly').

				    <dependencyManagement>
				""");
	}

	@Test
	void startWithoutTheDependencyShowsTheBlockOfTheReadmeWithTheVersionsOfTheBuild() throws IOException {
		String block = startWithout(DYNAMODB_LOCAL_CLASS).getAction().split("\n\n", 2)[1].replaceAll("(?m)^ {4}", "");
		String pom = Files.readString(Path.of("..", "pom.xml"));
		assertThat(Files.readString(Path.of("..", "README.md"))).contains("```xml\n" + block + "```");
		assertThat(block).containsSubsequence("<artifactId>bom</artifactId>", "<scope>import</scope>", "DynamoDBLocal",
				"<scope>test</scope>", "<exclusions>", "sqlite4java");
		for (String property : List.of("aws-sdk", "dynamodb-local", "sqlite4java")) {
			String version = pom.replaceFirst("(?s).*<%1$s.version>(.*)</%1$s.version>.*".formatted(property), "$1");
			assertThat(block).contains("<version>" + version + "</version>");
		}
		assertThat(artifacts(block.substring(block.indexOf("<exclusions>"), block.indexOf("</exclusions>"))))
			.isEqualTo(artifacts(pom.substring(pom.indexOf("<exclusions>", pom.indexOf("DynamoDBLocal")),
					pom.indexOf("</exclusions>", pom.indexOf("DynamoDBLocal")))));
	}

	private static List<String> artifacts(String exclusions) {
		return Pattern.compile("<artifactId>(.*?)</artifactId>")
			.matcher(exclusions)
			.results()
			.map((artifact) -> artifact.group(1))
			.toList();
	}

	@Test
	void startWithoutWhatAnExclusionTookAwayFailsAndShowsIt() throws IOException {
		FailureAnalysis analysis = startWithout(SQLITE_CLASS);
		assertThat(analysis.getDescription()).contains("'com.almworks.sqlite4java:sqlite4java:1.0.392' is not");
		assertThat(analysis.getAction()).contains("<artifactId>sqlite4java</artifactId>");
	}

	@Test
	void refusesAFileInPlaceOfADirectory(@TempDir Path temporary) throws IOException {
		Path file = Files.createFile(temporary.resolve("tables"));
		assertThatIllegalArgumentException().isThrownBy(() -> TableDirectory.prepare(file))
			.withMessage("DynamoDB Local cannot keep its tables in '%s': it is not a directory. "
					+ "Name a directory that can be written to, or none to keep them in memory", file);
	}

	@Test
	void refusesADirectoryThatCannotBeCreated(@TempDir Path temporary) throws IOException {
		Path directory = Files.createFile(temporary.resolve("file")).resolve("tables");
		assertThatIllegalArgumentException().isThrownBy(() -> TableDirectory.prepare(directory))
			.withMessage("DynamoDB Local cannot keep its tables in '%s': it cannot be created. "
					+ "Name a directory that can be written to, or none to keep them in memory", directory)
			.withCauseInstanceOf(IOException.class);
	}

	@Test
	void makesADirectoryThatIsNotThere(@TempDir Path temporary) {
		Path directory = temporary.resolve("a").resolve("..").resolve("b").resolve("c");
		assertThat(TableDirectory.prepare(directory)).isEqualTo(temporary.resolve("b").resolve("c")).isEmptyDirectory();
	}

	private static FailureAnalysis startWithout(String classFile) throws IOException {
		try (FilteredClassLoader filtered = without(classFile)) {
			return StartFailure
				.of(TestRunners.bare().withPropertyValues("dynamodb2.endpoint=embedded").withClassLoader(filtered));
		}
	}

	private static FilteredClassLoader without(String classFile) {
		return new FilteredClassLoader(new ClassPathResource(classFile));
	}

}
