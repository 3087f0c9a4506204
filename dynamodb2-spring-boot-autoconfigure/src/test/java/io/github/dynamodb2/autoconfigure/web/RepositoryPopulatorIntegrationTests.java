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

import java.nio.charset.StandardCharsets;

import io.github.dynamodb2.autoconfigure.TestRunners;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.data.repository.init.JacksonRepositoryPopulatorFactoryBean;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for Spring Data's populators of repositories.
 */
class RepositoryPopulatorIntegrationTests {

	private static final String COUNTRIES = """
			[
				{ "_class": "io.github.dynamodb2.autoconfigure.web.Country", "code": "no", "name": "Norway" },
				{ "_class": "io.github.dynamodb2.autoconfigure.web.Country", "code": "it", "name": "Italy" }
			]""";

	@Test
	void populatorFillsTheTableAtTheStart() {
		TestRunners.online()
			.withUserConfiguration(Application.class)
			.withPropertyValues("dynamodb2.provisioning=create",
					"countries.table=" + LocalDynamoDb.freshName("countries"))
			.run((context) -> assertThat(context.getBean(CountryRepository.class).findAll()).extracting(Country::name)
				.containsExactlyInAnyOrder("Norway", "Italy"));
	}

	/**
	 * An application with data of its own.
	 */
	@Configuration(proxyBeanMethods = false)
	@AutoConfigurationPackage
	static class Application {

		@Bean
		JacksonRepositoryPopulatorFactoryBean populator() {
			JacksonRepositoryPopulatorFactoryBean populator = new JacksonRepositoryPopulatorFactoryBean();
			populator
				.setResources(new Resource[] { new ByteArrayResource(COUNTRIES.getBytes(StandardCharsets.UTF_8)) });
			return populator;
		}

	}

}
