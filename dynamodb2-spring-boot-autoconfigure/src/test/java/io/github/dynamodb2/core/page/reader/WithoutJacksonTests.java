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
package io.github.dynamodb2.core.page.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.support.ScriptedHttp;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an application without {@code jackson-core} gets.
 */
class WithoutJacksonTests {

	@Test
	void pagesAreReadTheSdksWay() throws Exception {
		ClassLoader loader = new WithoutJackson(getClass().getClassLoader());
		Callable<?> reading = (Callable<?>) loader.loadClass(Reading.class.getName())
			.getDeclaredConstructor()
			.newInstance();
		assertThat(reading.call()).isEqualTo("interceptor: false, people: [Person[id=a]]");
	}

	@Test
	void withJacksonThereIsAnInterceptor() throws Exception {
		assertThat(new Reading().call()).isEqualTo("interceptor: true, people: [Person[id=a]]");
	}

	/**
	 * Reads a page with whatever classes it is loaded beside.
	 */
	public static final class Reading implements Callable<String> {

		@Override
		public String call() {
			ClientOverrideConfiguration.Builder configuration = ClientOverrideConfiguration.builder();
			PageBodies.interceptor().ifPresent(configuration::addExecutionInterceptor);
			ScriptedHttp http = new ScriptedHttp().answer("{\"Items\":[{\"id\":{\"S\":\"a\"}}]}");
			Connection connection = Connection.of(http.client(configuration.build()));
			return "interceptor: %s, people: %s".formatted(PageBodies.interceptor().isPresent(),
					connection.table(TableDefinition.named("people").partitionKey("id").build())
						.as(Person.class)
						.scan()
						.toList());
		}

	}

	/**
	 * Somebody.
	 */
	public record Person(@DynamoDbPartitionKey String id) {
	}

	/**
	 * Loads our classes again, and finds no Jackson.
	 */
	private static final class WithoutJackson extends ClassLoader {

		WithoutJackson(ClassLoader parent) {
			super(parent);
		}

		@Override
		protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
			if (name.startsWith("tools.jackson.")) {
				throw new ClassNotFoundException(name);
			}
			Class<?> loaded = findLoadedClass(name);
			if (loaded != null) {
				return loaded;
			}
			return name.startsWith("io.github.dynamodb2.") ? define(name) : super.loadClass(name, resolve);
		}

		private Class<?> define(String name) throws ClassNotFoundException {
			try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
				byte[] bytes = in.readAllBytes();
				return defineClass(name, bytes, 0, bytes.length);
			}
			catch (IOException ex) {
				throw new ClassNotFoundException(name, ex);
			}
		}

	}

}
