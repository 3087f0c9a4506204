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

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * The lookup that code of a class's own package would have. The SDK makes lambdas for its
 * beans and needs such a one; a private lookup that we take from outside is too weak when
 * the class has been loaded by another class loader, as a restart in development does.
 * Then a class that does nothing but call {@code MethodHandles.lookup()} is put into the
 * package, once.
 */
final class OwnLookup {

	private static final String NAME = "DynamoDb2Lookup";

	private static final String METHOD = "lookup";

	private static final MethodType TYPE = MethodType.methodType(MethodHandles.Lookup.class);

	private static final int JAVA_8 = 52;

	private OwnLookup() {
	}

	static MethodHandles.Lookup of(Class<?> type) {
		MethodHandles.Lookup lookup = Handles.lookup(type);
		if ((lookup.lookupModes() & MethodHandles.Lookup.MODULE) != 0) {
			return lookup;
		}
		try {
			MethodHandles.Lookup inside = (MethodHandles.Lookup) lookup
				.findStatic(companion(type, lookup), METHOD, TYPE)
				.invokeExact();
			return MethodHandles.privateLookupIn(type, inside);
		}
		catch (Throwable ex) {
			throw UnmappableTypeException.of(type, "there is no access to its members: " + ex.getMessage(), ex);
		}
	}

	private static Class<?> companion(Class<?> type, MethodHandles.Lookup lookup)
			throws IOException, ReflectiveOperationException {
		String name = type.getPackageName().isEmpty() ? NAME : type.getPackageName() + "." + NAME;
		try {
			return lookup.defineClass(bytes(name.replace('.', '/')));
		}
		catch (LinkageError ex) {
			return Class.forName(name, false, type.getClassLoader());
		}
	}

	/**
	 * A class file with one method: {@code static Lookup lookup() { return
	 * MethodHandles.lookup(); }}.
	 */
	private static byte[] bytes(String name) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		out.writeInt(0xCAFEBABE);
		out.writeInt(JAVA_8);
		writeConstants(out, name);
		writeShorts(out, 0x1030, 2, 4, 0, 0); // final synthetic class #2 extends #4
		writeShorts(out, 1, 0x0008, 5, 6, 1); // one method: static #5, of type #6
		writeShorts(out, 7); // its code: one on the stack, no variables
		out.writeInt(16);
		writeShorts(out, 1, 0);
		out.writeInt(4);
		out.writeByte(0xB8); // invokestatic #11
		writeShorts(out, 11);
		out.writeByte(0xB0); // areturn
		writeShorts(out, 0, 0, 0);
		return bytes.toByteArray();
	}

	private static void writeConstants(DataOutputStream out, String name) throws IOException {
		writeShorts(out, 12);
		writeClass(out, name, 1);
		writeClass(out, "java/lang/Object", 3);
		writeText(out, METHOD);
		writeText(out, TYPE.toMethodDescriptorString());
		writeText(out, "Code");
		writeClass(out, "java/lang/invoke/MethodHandles", 8);
		out.writeByte(12); // #10: a method's name and type
		writeShorts(out, 5, 6);
		out.writeByte(10); // #11: the method of a class
		writeShorts(out, 9, 10);
	}

	private static void writeClass(DataOutputStream out, String name, int index) throws IOException {
		writeText(out, name);
		out.writeByte(7);
		writeShorts(out, index);
	}

	private static void writeText(DataOutputStream out, String text) throws IOException {
		out.writeByte(1);
		out.writeUTF(text);
	}

	private static void writeShorts(DataOutputStream out, int... values) throws IOException {
		for (int value : values) {
			out.writeShort(value);
		}
	}

}
