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

package io.github.dynamodb2.autoconfigure.cloud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

import org.springframework.util.ClassUtils;

/**
 * The class path of the tests and Spring Cloud AWS, which the build keeps in a folder.
 */
final class SpringCloudAws implements AutoCloseable {

	private static final Path FOLDER = Path.of("target", "spring-cloud-aws");

	private static final String CUSTOMIZER = "io.awspring.cloud.autoconfigure.dynamodb.DynamoDbClientCustomizer";

	private final URLClassLoader loader;

	private SpringCloudAws(URLClassLoader loader) {
		this.loader = loader;
	}

	/**
	 * Opens the library.
	 * @throws IllegalStateException when the build has not copied it
	 */
	static SpringCloudAws open() {
		return new SpringCloudAws(new URLClassLoader(jars(), SpringCloudAws.class.getClassLoader()));
	}

	private static URL[] jars() {
		try (Stream<Path> files = Files.list(FOLDER)) {
			URL[] jars = files.filter((file) -> file.toString().endsWith(".jar"))
				.map(SpringCloudAws::url)
				.toArray(URL[]::new);
			if (jars.length > 0) {
				return jars;
			}
		}
		catch (IOException ex) {
			throw missing(ex);
		}
		throw missing(null);
	}

	private static IllegalStateException missing(IOException cause) {
		return new IllegalStateException("Spring Cloud AWS is not in '" + FOLDER.toAbsolutePath()
				+ "'. The build copies it; to do so by hand, run: "
				+ "mvn -pl dynamodb2-spring-boot-autoconfigure dependency:copy@spring-cloud-aws", cause);
	}

	private static URL url(Path file) {
		try {
			return file.toUri().toURL();
		}
		catch (MalformedURLException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	ClassLoader classLoader() {
		return this.loader;
	}

	/**
	 * Makes one of the library's customizers.
	 */
	Object customizer(Consumer<DynamoDbClientBuilder> customizer) {
		Class<?> type = ClassUtils.resolveClassName(CUSTOMIZER, this.loader);
		return Proxy.newProxyInstance(this.loader, new Class<?>[] { type }, (proxy, method, arguments) -> {
			if (method.getDeclaringClass() == Object.class) {
				return method.invoke(customizer, arguments);
			}
			customizer.accept((DynamoDbClientBuilder) arguments[0]);
			return null;
		});
	}

	@Override
	public void close() throws IOException {
		this.loader.close();
	}

}
