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

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.security.CodeSource;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.ClassWriter;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.SpringAsmInfo;

/**
 * Loads the project's classes anew, each method changed so that it says when it is
 * entered, and tells which classes a call enters. A lambda's body is a method of the
 * class that it is written in, so that class counts; classes of tests do not.
 */
public final class EnteredClasses extends ClassLoader {

	private static final String ROOT = "io.github.dynamodb2.";

	private static final Set<String> ENTERED = ConcurrentHashMap.newKeySet();

	private final CodeSource main;

	private EnteredClasses(Class<?> ofMain) {
		super(EnteredClasses.class.getClassLoader());
		this.main = ofMain.getProtectionDomain().getCodeSource();
	}

	/**
	 * Makes an object of a class of tests whose calls are watched.
	 * @param type the class, with a constructor without parameters
	 * @param ofMain any class of the main sources
	 * @return the object
	 */
	@SuppressWarnings("unchecked")
	public static <T> Supplier<T> watched(Class<? extends Supplier<T>> type, Class<?> ofMain)
			throws ReflectiveOperationException {
		return (Supplier<T>) new EnteredClasses(ofMain).loadClass(type.getName())
			.getDeclaredConstructor()
			.newInstance();
	}

	/**
	 * Returns the classes that a call enters once it has run a few times.
	 * @param call the call
	 * @return their names, without the project's own part
	 */
	public static Set<String> by(Runnable call) {
		for (int i = 0; i < 3; i++) {
			call.run();
		}
		ENTERED.clear();
		call.run();
		return new TreeSet<>(ENTERED);
	}

	/**
	 * Is called at the start of every method.
	 * @param type the class that is entered
	 */
	public static void enter(String type) {
		ENTERED.add(type);
	}

	@Override
	protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
		if (!name.startsWith(ROOT) || name.equals(EnteredClasses.class.getName())) {
			return super.loadClass(name, resolve);
		}
		synchronized (getClassLoadingLock(name)) {
			Class<?> known = findLoadedClass(name);
			return (known != null) ? known : define(name);
		}
	}

	private Class<?> define(String name) throws ClassNotFoundException {
		String path = name.replace('.', '/') + ".class";
		URL place = getParent().getResource(path);
		if (place == null) {
			throw new ClassNotFoundException(name);
		}
		try (InputStream stream = place.openStream()) {
			byte[] code = stream.readAllBytes();
			boolean own = place.toString().startsWith(this.main.getLocation().toString());
			byte[] changed = own ? watching(code, name.substring(ROOT.length())) : code;
			return defineClass(name, changed, 0, changed.length);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] watching(byte[] code, String name) {
		ClassReader reader = new ClassReader(code);
		ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
		reader.accept(new ClassVisitor(SpringAsmInfo.ASM_VERSION, writer) {

			@Override
			public MethodVisitor visitMethod(int access, String method, String descriptor, String signature,
					String[] exceptions) {
				return new Entry(super.visitMethod(access, method, descriptor, signature, exceptions), name);
			}

		}, 0);
		return writer.toByteArray();
	}

	/**
	 * Writes the start of a method.
	 */
	private static final class Entry extends MethodVisitor {

		private final String type;

		Entry(MethodVisitor method, String type) {
			super(SpringAsmInfo.ASM_VERSION, method);
			this.type = type;
		}

		@Override
		public void visitCode() {
			super.visitCode();
			visitLdcInsn(this.type);
			visitMethodInsn(Opcodes.INVOKESTATIC, EnteredClasses.class.getName().replace('.', '/'), "enter",
					"(Ljava/lang/String;)V", false);
		}

	}

}
