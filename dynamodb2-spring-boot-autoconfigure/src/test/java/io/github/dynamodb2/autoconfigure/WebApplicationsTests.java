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

import io.github.dynamodb2.autoconfigure.people.PeopleApplication;
import io.github.dynamodb2.autoconfigure.people.PersonRepository;
import io.github.dynamodb2.autoconfigure.repository.DynamoDb2RepositoriesAutoConfiguration;
import io.github.dynamodb2.autoconfigure.repository.DynamoDb2WebAutoConfiguration;
import io.github.dynamodb2.autoconfigure.table.DynamoDb2TablesAutoConfiguration;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.autoconfigure.web.DataWebAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.AbstractApplicationContextRunner;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webflux.autoconfigure.HttpHandlerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for applications with and without the web.
 */
class WebApplicationsTests {

	@Test
	void startsBesideSpringMvc() {
		run(new WebApplicationContextRunner(), DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class,
				DataWebAutoConfiguration.class);
	}

	@Test
	void startsBesideWebFlux() {
		run(new ReactiveWebApplicationContextRunner(), HttpHandlerAutoConfiguration.class,
				WebFluxAutoConfiguration.class);
	}

	@Test
	void startsWithoutAnyWeb() {
		run(new ApplicationContextRunner().withClassLoader(new FilteredClassLoader("org.springframework.web",
				"org.springframework.http", "org.springframework.data.web", "jakarta.servlet", "reactor")));
	}

	private static void run(AbstractApplicationContextRunner<?, ?, ?> runner, Class<?>... besides) {
		runner.withConfiguration(AutoConfigurations.of(besides))
			.withConfiguration(
					AutoConfigurations.of(DynamoDb2AutoConfiguration.class, DynamoDb2TablesAutoConfiguration.class,
							DynamoDb2RepositoriesAutoConfiguration.class, DynamoDb2WebAutoConfiguration.class))
			.withUserConfiguration(PeopleApplication.class)
			.withPropertyValues("dynamodb2.endpoint=http://localhost:1")
			.run((context) -> {
				assertThat(context.getStartupFailure()).isNull();
				assertThat(context.getBeanProvider(PersonRepository.class).getIfUnique()).isNotNull();
			});
	}

}
