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

package io.github.dynamodb2.autoconfigure.web;

import io.github.dynamodb2.autoconfigure.DynamoDb2AutoConfiguration;
import io.github.dynamodb2.autoconfigure.repository.DynamoDb2RepositoriesAutoConfiguration;
import io.github.dynamodb2.autoconfigure.table.DynamoDb2TablesAutoConfiguration;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.autoconfigure.web.DataWebAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for entities as parameters of controllers.
 */
class DomainClassConverterIntegrationTests {

	@Test
	void idInAPathBecomesTheEntity() {
		new WebApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(DispatcherServletAutoConfiguration.class,
					WebMvcAutoConfiguration.class, DataWebAutoConfiguration.class, DynamoDb2AutoConfiguration.class,
					DynamoDb2TablesAutoConfiguration.class, DynamoDb2RepositoriesAutoConfiguration.class))
			.withUserConfiguration(Application.class)
			.withPropertyValues("dynamodb2.endpoint=http://localhost:" + LocalDynamoDb.port(),
					"dynamodb2.provisioning=create", "countries.table=" + LocalDynamoDb.freshName("countries"))
			.run((context) -> {
				context.getBean(CountryRepository.class).save(new Country("no", "Norway"));
				MockMvcTester mvc = MockMvcTester.from(context);
				assertThat(mvc.get().uri("/countries/no")).hasStatusOk().hasBodyTextEqualTo("Norway");
			});
	}

	/**
	 * An application.
	 */
	@Configuration(proxyBeanMethods = false)
	@AutoConfigurationPackage
	@Import(CountryController.class)
	static class Application {

	}

	/**
	 * Shows countries.
	 */
	@RestController
	static class CountryController {

		@GetMapping("/countries/{code}")
		String name(@PathVariable("code") Country country) {
			return country.name();
		}

	}

}
