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
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.ResolvableType;

/**
 * A key of the configuration as the properties declare it.
 *
 * @param name its full name, with {@code <name>} where a map has its keys
 * @param type what it holds, for people
 * @param fallback its default, empty when it has none
 * @param component declares it
 */
record ConfigurationKey(String name, String type, String fallback,
		RecordComponent component) implements Comparable<ConfigurationKey> {

	static List<ConfigurationKey> all() {
		return of("dynamodb2", ResolvableType.forClass(DynamoDb2Properties.class)).sorted().toList();
	}

	/**
	 * Tells whether keys of the application are a part of it, so that the metadata of
	 * Spring Boot stops before it.
	 */
	boolean isInsideMap() {
		return this.name.contains("<name>");
	}

	/**
	 * Reads its description where it is declared.
	 * @return the text of the record's parameter
	 */
	String description() throws IOException {
		Class<?> type = this.component.getDeclaringRecord();
		String source = Files.readString(Path.of("src", "main", "java",
				type.getNestHost().getName().replace('.', File.separatorChar) + ".java"));
		Matcher comment = Pattern
			.compile("/\\*\\*((?:(?!\\*/).)*)\\*/[^*{;]*\\brecord %s\\(".formatted(type.getSimpleName()),
					Pattern.DOTALL)
			.matcher(source);
		return comment.find() ? parameter(comment.group(1).replaceAll("\\s*\\n\\s*\\*\\s?", " ")) : "";
	}

	private String parameter(String comment) {
		Matcher text = Pattern.compile("@param %s ([^@]*)".formatted(this.component.getName())).matcher(comment);
		return text.find() ? text.group(1).strip() : "";
	}

	private static Stream<ConfigurationKey> of(String prefix, ResolvableType type) {
		return Arrays.stream(type.toClass().getRecordComponents())
			.flatMap((component) -> of(prefix + "." + DataObjectPropertyName.toDashedForm(component.getName()),
					ResolvableType.forType(component.getGenericType()), component));
	}

	private static Stream<ConfigurationKey> of(String name, ResolvableType type, RecordComponent component) {
		if (Map.class.isAssignableFrom(type.toClass())) {
			return of(name + ".<name>", type.getGeneric(1));
		}
		return type.toClass().isRecord() ? of(name, type)
				: Stream.of(new ConfigurationKey(name, text(type), fallback(component), component));
	}

	private static String text(ResolvableType type) {
		if (Collection.class.isAssignableFrom(type.toClass())) {
			return "list of " + text(type.getGeneric(0));
		}
		if (type.toClass().isEnum()) {
			return Arrays.stream(type.toClass().getEnumConstants())
				.map((constant) -> "`%s`".formatted(constant.toString().toLowerCase(Locale.ROOT).replace('_', '-')))
				.collect(Collectors.joining(", "));
		}
		return type.toClass().getSimpleName();
	}

	private static String fallback(RecordComponent component) {
		DefaultValue value = parameter(component);
		return (value != null) ? String.join(",", value.value()) : "";
	}

	private static DefaultValue parameter(RecordComponent component) {
		return Arrays.stream(component.getDeclaringRecord().getDeclaredConstructors()[0].getParameters())
			.filter((parameter) -> parameter.getName().equals(component.getName()))
			.findFirst()
			.map((parameter) -> parameter.getAnnotation(DefaultValue.class))
			.orElse(null);
	}

	@Override
	public int compareTo(ConfigurationKey other) {
		return this.name.compareTo(other.name);
	}

}
