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

package io.github.dynamodb2.mapping;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import io.github.dynamodb2.core.schema.ItemSchemas;
import io.github.dynamodb2.core.schema.UnmappableTypeException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the table of annotations in {@code docs/repositories.md} to the mapping: compiles
 * a class of each shape with each annotation and describes it. The column of Kotlin is
 * tried on a class as the compiler of Kotlin makes it of a data class with {@code @get:}.
 */
class AnnotationTableTests {

	private static final Path PAGE = Path.of("../docs/repositories.md");

	private static final List<String> PACKAGES = List.of("org/springframework/data/annotation",
			"software/amazon/awssdk/enhanced/dynamodb/mapper/annotations",
			"software/amazon/awssdk/enhanced/dynamodb/extensions/annotations", "io/github/dynamodb2/mapping");

	private static final Map<String, AnnotatedShape> CASES = AnnotatedShape.cases();

	@TempDir
	static Path directory;

	private static URLClassLoader loader;

	@BeforeAll
	static void compileEveryShape() throws IOException {
		List<Path> sources = new ArrayList<>();
		for (Map.Entry<String, AnnotatedShape> shape : CASES.entrySet()) {
			for (String kind : AnnotatedShape.KINDS) {
				String name = shape.getKey() + kind;
				sources.add(Files.writeString(directory.resolve(name + ".java"), shape.getValue().source(kind, name)));
			}
		}
		sources.add(Files.writeString(directory.resolve("Part.java"), "public record Part(String text) {}"));
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
			boolean compiled = compiler
				.getTask(null, files, null, List.of("-parameters", "-proc:none", "-nowarn", "-d", directory.toString()),
						null, files.getJavaFileObjectsFromPaths(sources))
				.call();
			assertThat(compiled).isTrue();
		}
		loader = new URLClassLoader(new URL[] { directory.toUri().toURL() },
				AnnotationTableTests.class.getClassLoader());
	}

	@Test
	void eachCellSaysWhatTheMappingDoes() throws Exception {
		Map<String, List<String>> rows = rows();
		Map<String, List<String>> tried = new LinkedHashMap<>();
		for (String annotation : rows.keySet()) {
			List<String> cells = new ArrayList<>();
			for (String kind : AnnotatedShape.KINDS) {
				cells.add(treatment(loader.loadClass(annotation + kind)));
			}
			tried.put(annotation, cells);
		}
		assertThat(tried).isEqualTo(rows);
	}

	@Test
	void everyAnnotationHasARow() throws IOException, ClassNotFoundException {
		TreeSet<String> known = new TreeSet<>();
		for (String directory : PACKAGES) {
			for (Resource resource : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:" + directory + "/*.class")) {
				String name = String.valueOf(resource.getFilename()).replace(".class", "");
				Class<?> type = ClassUtils.forName(directory.replace('/', '.') + "." + name, null);
				if (type.isAnnotation() && !isOfAnnotations(type)) {
					known.add(name);
				}
			}
		}
		known.remove("DynamoDbImmutable"); // a column
		assertThat(rows().keySet()).containsAll(known);
	}

	private static boolean isOfAnnotations(Class<?> type) {
		Target target = type.getAnnotation(Target.class);
		return target != null && Arrays.equals(target.value(), new ElementType[] { ElementType.ANNOTATION_TYPE });
	}

	private static String treatment(Class<?> type) {
		try {
			new ItemSchemas(new SpringAnnotations(), List.of()).of(type);
			return "served";
		}
		catch (UnmappableTypeException ex) {
			assertThat(ex).hasMessageContaining("not served");
			return "refused";
		}
	}

	/**
	 * The annotations of the table with what it says of each shape.
	 */
	private static Map<String, List<String>> rows() throws IOException {
		Map<String, List<String>> rows = new LinkedHashMap<>();
		try (Stream<String> lines = Files.lines(PAGE)) {
			lines.map((line) -> line.split("\\|"))
				.filter((cells) -> cells.length == 8 && cells[1].strip().startsWith("`@"))
				.forEach((cells) -> rows.put(cells[1].strip().replaceAll("[`@]", ""),
						Arrays.stream(cells).skip(3).map(String::strip).toList()));
		}
		return rows;
	}

}
