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

package io.github.dynamodb2.autoconfigure.restart;

import java.net.URL;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

import io.github.dynamodb2.core.schema.ItemSchemas;
import org.junit.jupiter.api.Test;

import org.springframework.boot.devtools.restart.classloader.RestartClassLoader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the restart that Spring Boot's developer tools do: the application's classes
 * are loaded again, those of libraries stay.
 */
class RestartIntegrationTests {

	private static final String EXPECTED = "1.5C, then [2020-02-29T12:00:01Z], north";

	@Test
	void anApplicationWorksAfterEachRestart() throws Exception {
		ClassLoader first = restartClassLoader();
		assertThat(run(first)).isEqualTo(EXPECTED);
		ClassLoader second = restartClassLoader();
		assertThat(run(second)).isEqualTo(EXPECTED);
		assertThat(first.loadClass(Reading.class.getName())).isNotEqualTo(Reading.class)
			.isNotEqualTo(second.loadClass(Reading.class.getName()));
		assertThat(first.loadClass(ItemSchemas.class.getName())).isEqualTo(ItemSchemas.class);
	}

	private static ClassLoader restartClassLoader() {
		URL classes = RestartedApplication.class.getProtectionDomain().getCodeSource().getLocation();
		return new RestartClassLoader(RestartIntegrationTests.class.getClassLoader(), new URL[] { classes });
	}

	private static Object run(ClassLoader loader) throws Exception {
		Callable<?> application = (Callable<?>) loader.loadClass(RestartedApplication.class.getName())
			.getConstructor()
			.newInstance();
		FutureTask<Object> task = new FutureTask<>(application::call);
		Thread main = new Thread(task, "restartedMain");
		main.setContextClassLoader(loader);
		main.start();
		return task.get();
	}

}
