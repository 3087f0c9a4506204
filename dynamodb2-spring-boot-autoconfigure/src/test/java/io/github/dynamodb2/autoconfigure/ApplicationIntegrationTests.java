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

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;

import io.github.dynamodb2.autoconfigure.embedded.EmbeddedDynamoDb;
import io.github.dynamodb2.autoconfigure.people.Person;
import io.github.dynamodb2.autoconfigure.people.PersonRepository;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of an application with YAML, tables and a repository on DynamoDB Local inside it.
 */
class ApplicationIntegrationTests {

	@TempDir
	private Path directory;

	@Test
	void yamlMakesTablesAndRepositoriesReadThem() {
		try (ConfigurableApplicationContext context = run()) {
			PersonRepository people = context.getBean(PersonRepository.class);
			people.saveAll(List.of(new Person("Rome", "Ada", 1815, "ada@example.org"),
					new Person("Rome", "Alan", 1912, null), new Person("Oslo", "Grace", 1906, null)));
			assertThat(people.findByCityAndBornLessThanOrderByBornDesc("Rome", 1950)).extracting(Person::name)
				.containsExactly("Alan", "Ada");
			assertThat(people.findByEmail("ada@example.org")).extracting(Person::name).containsExactly("Ada");
			assertThat(context.getBean("peopleTable", Table.class).get("Oslo", "Grace").getString("name"))
				.isEqualTo("Grace");
			assertThat(context.getBean("europeConnection", Connection.class).tableNames())
				.containsExactly("dev-citizens");
			assertThat(context.getBean("defaultConnection", Connection.class).tableNames())
				.containsExactly("dev-user_events");
		}
	}

	@Test
	void dataOutliveTheApplicationInADirectory() {
		String argument = "--dynamodb2.embedded.directory=" + this.directory;
		try (ConfigurableApplicationContext context = run(argument)) {
			context.getBean(PersonRepository.class).save(new Person("Rome", "Ada", 1815, null));
		}
		try (ConfigurableApplicationContext context = run(argument)) {
			assertThat(context.getBean(PersonRepository.class).count()).isOne();
		}
	}

	@Test
	void serverStopsWithTheContext() {
		ConfigurableApplicationContext context = run();
		int port = context.getBean(EmbeddedDynamoDb.class).endpoint().getPort();
		context.close();
		assertThat(listens(port)).isFalse();
	}

	private static boolean listens(int port) {
		try (Socket socket = new Socket("127.0.0.1", port)) {
			return socket.isConnected();
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static ConfigurableApplicationContext run(String... arguments) {
		return new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE)
			.properties("spring.config.location=classpath:io/github/dynamodb2/autoconfigure/application.yml")
			.run(arguments);
	}

	/**
	 * The application.
	 */
	@SpringBootConfiguration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@AutoConfigurationPackage(basePackageClasses = Person.class)
	static class Application {

	}

}
