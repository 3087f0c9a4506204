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

package io.github.dynamodb2.core.schema;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Records with as many components as Java allows, which is more than method handles take.
 */
class ManyComponentsTests {

	@ParameterizedTest
	@CsvSource({ "int, 250", "int, 251", "int, 252", "int, 253", "int, 254", "long, 125", "long, 126", "long, 127" })
	void recordsOfManyComponentsAreReadAndWritten(String type, int count, @TempDir Path folder) throws Exception {
		try (URLClassLoader loader = new URLClassLoader(new URL[] { folder.toUri().toURL() })) {
			compile(folder, type, count);
			roundTrip(loader.loadClass("Many"), count);
		}
	}

	private static void compile(Path folder, String type, int count) throws IOException {
		String components = IntStream.range(0, count)
			.mapToObj((number) -> type + " c" + number)
			.collect(Collectors.joining(", "));
		Path source = Files.writeString(folder.resolve("Many.java"), "public record Many(" + components + ") {}");
		assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", source.toString()))
			.isZero();
	}

	private static <T> void roundTrip(Class<T> type, int count) {
		TableSchema<T> schema = new ItemSchemas().of(type).tableSchema();
		Map<String, AttributeValue> item = IntStream.range(0, count)
			.boxed()
			.collect(Collectors.toMap((number) -> "c" + number,
					(number) -> AttributeValue.fromN(String.valueOf(number))));
		assertThat(schema.itemToMap(schema.mapToItem(item), true)).isEqualTo(item);
	}

}
