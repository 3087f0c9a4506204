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

package io.github.dynamodb2.repository.aot;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import javax.lang.model.element.Modifier;

import io.github.dynamodb2.repository.query.DerivedName;
import io.github.dynamodb2.repository.query.DerivedPart;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.repository.query.parser.Part;
import org.springframework.javapoet.CodeBlock;
import org.springframework.javapoet.FieldSpec;
import org.springframework.javapoet.MethodSpec;
import org.springframework.javapoet.ParameterizedTypeName;
import org.springframework.javapoet.TypeName;

/**
 * Writes the names of query methods as Java.
 */
final class DerivedNamesCode {

	private static final String FIELD = "derivedNames";

	private static final TypeName TYPE = ParameterizedTypeName.get(Map.class, String.class, DerivedName.class);

	private DerivedNamesCode() {
	}

	static FieldSpec field(Map<String, DerivedName> names) {
		List<CodeBlock> entries = names.entrySet()
			.stream()
			.map((entry) -> CodeBlock.of("$T.entry($S, $L)", Map.class, entry.getKey(), name(entry.getValue())))
			.toList();
		return FieldSpec.builder(TYPE, FIELD, Modifier.PRIVATE, Modifier.FINAL)
			.initializer("$T.ofEntries(\n$L)", Map.class, CodeBlock.join(entries, ",\n"))
			.build();
	}

	static MethodSpec method() {
		return MethodSpec.methodBuilder(FIELD)
			.addAnnotation(Override.class)
			.addModifiers(Modifier.PUBLIC)
			.returns(TYPE)
			.addStatement("return this.$L", FIELD)
			.build();
	}

	private static CodeBlock name(DerivedName name) {
		return CodeBlock.of("new $T($T.$L, $L, $L, $L, $L)", DerivedName.class, DerivedName.Subject.class,
				name.subject().name(), name.distinct(), limit(name.limit()),
				list(name.alternatives(), (parts) -> list(parts, DerivedNamesCode::part)), sort(name.sort()));
	}

	private static CodeBlock part(DerivedPart part) {
		return CodeBlock.of("new $T($S, $T.$L, $L)", DerivedPart.class, part.property(), Part.Type.class,
				part.keyword().name(), part.ignoresCase());
	}

	private static CodeBlock limit(Limit limit) {
		return limit.isLimited() ? CodeBlock.of("$T.of($L)", Limit.class, limit.max())
				: CodeBlock.of("$T.unlimited()", Limit.class);
	}

	private static CodeBlock sort(Sort sort) {
		if (sort.isUnsorted()) {
			return CodeBlock.of("$T.unsorted()", Sort.class);
		}
		List<CodeBlock> orders = sort.stream().map(DerivedNamesCode::order).toList();
		return CodeBlock.of("$T.by($L)", Sort.class, CodeBlock.join(orders, ", "));
	}

	private static CodeBlock order(Sort.Order order) {
		return CodeBlock.of("$T.$L($S)", Sort.Order.class, order.isAscending() ? "asc" : "desc", order.getProperty());
	}

	private static <T> CodeBlock list(List<T> elements, Function<T, CodeBlock> code) {
		return CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(elements.stream().map(code).toList(), ", "));
	}

}
