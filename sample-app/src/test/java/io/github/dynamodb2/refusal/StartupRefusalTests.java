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

package io.github.dynamodb2.refusal;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * Chapter 6: what cannot be answered cheaply fails the start, in words that help, and
 * before any request: nothing listens where these applications would look for DynamoDB.
 */
@ExtendWith(OutputCaptureExtension.class)
class StartupRefusalTests {

	@Test
	void aSearchThatNoIndexAnswersFailsTheStart(CapturedOutput output) {
		assertThatException().isThrownBy(StartupRefusalTests::start);
		assertThat(output).contains("APPLICATION FAILED TO START").contains("""
				Repository method io.github.dynamodb2.refusal.SubscriberRepository.findByEmail(String) asks table \
				'subscribers' for email = ?, which no key and no index can answer:

				    - primary [username]: partition attribute 'username' is not given by =
				""").contains("""
				Do one of these:

				    - Add an index on 'email'
				    - Annotate the method with @AllowScan
				    - Ask by = for the partition key of one of those tried
				    - Set dynamodb2.repositories.scan=allow
				""");
	}

	@Test
	void theSameSearchStartsWhereTheYamlDeclaresAnIndex() {
		try (ConfigurableApplicationContext context = start("--dynamodb2.tables.subscribers.partition-key=username",
				"--dynamodb2.tables.subscribers.indexes.EmailIndex.type=global",
				"--dynamodb2.tables.subscribers.indexes.EmailIndex.partition-key=email")) {
			assertThat(context.getBean(SubscriberRepository.class)).isNotNull();
		}
	}

	@Test
	void theSameSearchStartsWhereScansAreAllowedEverywhere() {
		try (ConfigurableApplicationContext context = start("--dynamodb2.repositories.scan=allow")) {
			assertThat(context.getBean(SubscriberRepository.class)).isNotNull();
		}
	}

	@Test
	void aMisspeltPropertyFailsTheStartByName(CapturedOutput output) {
		assertThatException().isThrownBy(() -> start("--dynamodb2.tables.subscribers.partition-kay=username"));
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("Property 'dynamodb2.tables.subscribers.partition-kay' is unknown.")
			.contains("Replace 'partition-kay' under 'dynamodb2.tables.subscribers' by 'partition-key'");
	}

	private static ConfigurableApplicationContext start(String... properties) {
		SpringApplication application = new SpringApplication(RefusedApplication.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		return application.run(
				Stream
					.concat(Stream.of("--dynamodb2.endpoint=http://localhost:1", "--dynamodb2.provisioning=none"),
							Stream.of(properties))
					.toArray(String[]::new));
	}

}
