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

package io.github.dynamodb2.benchmarks;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

import io.github.dynamodb2.repository.DynamoDb2Repository;

import org.springframework.context.ApplicationContext;

/**
 * Entities and repositories, each of classes of its own, made for one run.
 *
 * @param directory where the classes are
 * @param loader loads them
 */
record CompiledRepositories(Path directory, ClassLoader loader) {

	/**
	 * The package of the classes.
	 */
	static final String PACKAGE = "compiled";

	private static final String SOURCE = """
			package compiled;

			import io.github.dynamodb2.repository.DynamoDb2Repository;
			import java.util.List;
			import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.*;

			record Entity%1$d(@DynamoDbPartitionKey String owner, @DynamoDbSortKey String name,
					@DynamoDbSecondaryPartitionKey(indexNames = "ByMail") String mail, int age) {
			}

			record Id%1$d(String owner, String name) {
			}

			interface Repository%1$d extends DynamoDb2Repository<Entity%1$d, Id%1$d> {

				List<Entity%1$d> findByOwnerAndNameStartingWith(String owner, String prefix);

				List<Entity%1$d> findByMail(String mail);

				long countByOwnerAndAgeGreaterThan(String owner, int age);

			}
			""";

	static CompiledRepositories compile(int repositories) throws IOException {
		Path directory = Files.createTempDirectory("repositories");
		List<String> arguments = new ArrayList<>(List.of("-parameters", "-proc:none", "-d", directory.toString(),
				"-classpath", System.getProperty("java.class.path")));
		for (int i = 1; i <= repositories; i++) {
			Path source = directory.resolve("Repository%d.java".formatted(i));
			arguments.add(Files.writeString(source, SOURCE.formatted(i)).toString());
		}
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		if (compiler == null || compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
			throw new IllegalStateException("The repositories cannot be compiled. Run this on a JDK");
		}
		URL[] classes = { directory.toUri().toURL() };
		return new CompiledRepositories(directory,
				new URLClassLoader(classes, CompiledRepositories.class.getClassLoader()));
	}

	static int count(ApplicationContext context) {
		return context.getBeanNamesForType(DynamoDb2Repository.class).length;
	}

}
