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

package io.github.dynamodb2.support;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.dynamodb2.repository.AllowScan;
import io.github.dynamodb2.repository.Query;

import org.springframework.asm.AnnotationVisitor;
import org.springframework.asm.ClassWriter;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.Type;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/**
 * Repositories whose only method is a text, written while a test runs.
 */
public final class TextMethods {

	private static final int ABSTRACT = Opcodes.ACC_PUBLIC + Opcodes.ACC_ABSTRACT;

	private TextMethods() {
	}

	/**
	 * Writes a method that may scan and returns a list of entities.
	 * @param domainType the class of the entities
	 * @param text the text of its {@code @Query}
	 * @param parameters the types of its parameters, by name and in order
	 */
	public static Method of(Class<?> domainType, String text, Map<String, Class<?>> parameters) {
		ClassWriter type = new ClassWriter(0);
		String item = Type.getDescriptor(domainType);
		type.visit(Opcodes.V17, ABSTRACT + Opcodes.ACC_INTERFACE,
				Type.getInternalName(TextMethods.class).replace("TextMethods", "TextRepository"),
				"Ljava/lang/Object;" + generic(Repository.class, item + Type.getDescriptor(Object.class)),
				Type.getInternalName(Object.class), new String[] { Type.getInternalName(Repository.class) });
		String arguments = parameters.values()
			.stream()
			.map(Type::getDescriptor)
			.collect(Collectors.joining("", "(", ")"));
		MethodVisitor method = type.visitMethod(ABSTRACT, "search", arguments + Type.getDescriptor(List.class),
				arguments + generic(List.class, item), null);
		method.visitAnnotation(Type.getDescriptor(AllowScan.class), true).visitEnd();
		annotate(method.visitAnnotation(Type.getDescriptor(Query.class), true), text);
		int index = 0;
		for (String name : parameters.keySet()) {
			annotate(method.visitParameterAnnotation(index++, Type.getDescriptor(Param.class), true), name);
		}
		method.visitEnd();
		type.visitEnd();
		return define(type.toByteArray()).getDeclaredMethods()[0];
	}

	private static void annotate(AnnotationVisitor annotation, String value) {
		annotation.visit("value", value);
		annotation.visitEnd();
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

}
