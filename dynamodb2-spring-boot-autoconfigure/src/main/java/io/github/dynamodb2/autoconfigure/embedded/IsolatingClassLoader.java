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
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Loads DynamoDB Local, and all that it uses, once more from what the application's class
 * loader finds: the same jars, wherever they are, but classes, static state and native
 * library of their own, which go when the server goes.
 * <p>
 * It shares nothing with the application but the JDK. DynamoDB Local writes no log: it
 * would report each refused request, with a stack trace, to the application's.
 */
final class IsolatingClassLoader extends ClassLoader {

	private static final Map<String, String> REPLACED = Map.of("log4j2.component.properties", "silent-log4j.properties",
			"META-INF/services/org.slf4j.spi.SLF4JServiceProvider", "silent-slf4j.provider");

	static {
		registerAsParallelCapable();
	}

	private final ClassLoader application;

	IsolatingClassLoader(ClassLoader application) {
		super("dynamodb-local", ClassLoader.getPlatformClassLoader());
		this.application = application;
	}

	@Override
	protected Class<?> findClass(String name) throws ClassNotFoundException {
		try (InputStream stream = this.application.getResourceAsStream(name.replace('.', '/').concat(".class"))) {
			if (stream == null) {
				throw new ClassNotFoundException(name);
			}
			byte[] bytes = stream.readAllBytes();
			return defineClass(name, bytes, 0, bytes.length);
		}
		catch (IOException ex) {
			throw new ClassNotFoundException(name, ex);
		}
	}

	@Override
	protected @Nullable URL findResource(String name) {
		String replacement = REPLACED.get(name);
		return (replacement != null) ? IsolatingClassLoader.class.getResource(replacement)
				: this.application.getResource(name);
	}

	@Override
	protected Enumeration<URL> findResources(String name) throws IOException {
		return REPLACED.containsKey(name) ? Collections.enumeration(List.of(findResource(name)))
				: this.application.getResources(name);
	}

}
