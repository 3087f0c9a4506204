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

package io.github.dynamodb2.repository.oracle;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.dynamodb2.repository.Query;

import org.springframework.asm.AnnotationVisitor;
import org.springframework.asm.ClassWriter;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.Type;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Range;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/**
 * The methods of a generated repository interface that ask one question in several ways.
 *
 * @param repository the interface
 */
record Methods(Class<?> repository) {

	private static final String TEXT = "text";

	private static final int ABSTRACT = Opcodes.ACC_PUBLIC + Opcodes.ACC_ABSTRACT;

	static Methods of(Class<?> domainType, MethodCase question) {
		String item = Type.getDescriptor(domainType);
		ClassWriter type = new ClassWriter(0);
		type.visit(Opcodes.V17, ABSTRACT + Opcodes.ACC_INTERFACE,
				Type.getInternalName(Methods.class).replace("Methods", "GeneratedRepository"),
				"Ljava/lang/Object;" + generic(Repository.class, item + Type.getDescriptor(Object.class)),
				Type.getInternalName(Object.class), new String[] { Type.getInternalName(Repository.class) });
		String parameters = parameters(question);
		String position = Type.getDescriptor(ScrollPosition.class) + Type.getDescriptor(Limit.class);
		method(type, question.find(), parameters, generic(List.class, item));
		method(type, question.name("count"), parameters, "J");
		method(type, question.name("exists"), parameters, "Z");
		method(type, question.name("find") + question.order(), parameters + position, generic(Window.class, item));
		TextCase text = new TextCase(question);
		if (text.isThere()) {
			text(type, text, parameters, generic(List.class, item));
		}
		type.visitEnd();
		return new Methods(define(type.toByteArray()));
	}

	private static void text(ClassWriter type, TextCase question, String parameters, String result) {
		String constants = question.constants()
			.values()
			.stream()
			.map((value) -> Type.getDescriptor(value.getClass()))
			.collect(Collectors.joining());
		String signature = "(" + parameters + constants + Type.getDescriptor(Sort.class)
				+ Type.getDescriptor(Limit.class) + ")" + result;
		MethodVisitor method = type.visitMethod(ABSTRACT, TEXT, signature.replaceAll("<[^<>]*>", ""), signature, null);
		AnnotationVisitor query = method.visitAnnotation(Type.getDescriptor(Query.class), true);
		query.visit("value", question.text());
		query.visitEnd();
		List<String> names = Stream.concat(question.names().stream(), question.constants().keySet().stream()).toList();
		for (int i = 0; i < names.size(); i++) {
			AnnotationVisitor name = method.visitParameterAnnotation(i, Type.getDescriptor(Param.class), true);
			name.visit("value", names.get(i));
			name.visitEnd();
		}
		method.visitEnd();
	}

	private static void method(ClassWriter type, String name, String parameters, String result) {
		String signature = "(" + parameters + ")" + result;
		type.visitMethod(ABSTRACT, name, signature.replaceAll("<[^<>]*>", ""), signature, null).visitEnd();
	}

	private static String parameters(MethodCase question) {
		return question.parts().stream().map(Methods::parameters).collect(Collectors.joining());
	}

	private static String parameters(PartCase part) {
		Class<?> value = part.property().kind().argument();
		String parameter = Type.getDescriptor(value);
		if (part.keyword().takesMany()) {
			parameter = generic(Collection.class, parameter);
		}
		if (part.keyword() == Keyword.BETWEEN_RANGE) {
			parameter = generic(Range.class, parameter);
		}
		return parameter.repeat(part.keyword().parameters());
	}

	private static String generic(Class<?> type, String arguments) {
		return Type.getDescriptor(type).replace(";", "<" + arguments + ">;");
	}

	private static Class<?> define(byte[] code) {
		try {
			return MethodHandles.lookup().defineHiddenClass(code, false).lookupClass();
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

	Method list(MethodCase question) {
		return find(question.find(), List.class);
	}

	Method count(MethodCase question) {
		return find(question.name("count"), long.class);
	}

	Method exists(MethodCase question) {
		return find(question.name("exists"), boolean.class);
	}

	Method window(MethodCase question) {
		return find(question.name("find") + question.order(), Window.class);
	}

	Method text() {
		return find(TEXT, List.class);
	}

	private Method find(String name, Class<?> result) {
		return Arrays.stream(this.repository.getDeclaredMethods())
			.filter((method) -> method.getName().equals(name) && method.getReturnType() == result)
			.findFirst()
			.orElseThrow();
	}

}
