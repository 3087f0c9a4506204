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

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for applications with several clients of their own.
 */
class SeveralClientsTests {

	private final ApplicationContextRunner runner = TestRunners.bare()
		.withBean("mine", DynamoDbClient.class, ScriptedClient::new);

	@Test
	void severalClientsOfWhichNoneIsPrimaryFailTheStart() {
		FailureAnalysis analysis = StartFailure
			.of(this.runner.withBean("yours", DynamoDbClient.class, ScriptedClient::new));
		assertThat(analysis.getDescription())
			.isEqualTo("One DynamoDbClient is needed, but the application has 2 and none is primary: 'mine', 'yours'.");
		assertThat(analysis.getAction()).isEqualTo("Annotate the one of the default connection with @Primary, "
				+ "or declare the others with @Bean(defaultCandidate = false). Clients that differ by region, endpoint "
				+ "or credentials alone are better declared under 'dynamodb2.connections'.");
	}

	@Test
	void otherBeansThatAreSeveralAreNotOurs() {
		FailureAnalysis analysis = StartFailure.of(this.runner.withBean("one", String.class, () -> "one")
			.withBean("two", String.class, () -> "two")
			.withBean(Needy.class));
		assertThat(analysis.getDescription()).contains("required a single bean, but 2 were found");
	}

	@Test
	void primaryClientIsTheDefaultConnection() {
		this.runner.withUserConfiguration(PrimaryClient.class)
			.run((context) -> assertThat(context.getBean(Connection.class).client())
				.isSameAs(context.getBean("preferred")));
	}

	@Test
	void clientThatIsNoDefaultCandidateStandsInNobodysWay() {
		this.runner.withUserConfiguration(OtherClient.class)
			.run((context) -> assertThat(context.getBean(Connection.class).client()).isSameAs(context.getBean("mine")));
	}

	/**
	 * Needs one text of two.
	 *
	 * @param text one of them
	 */
	record Needy(String text) {
	}

	/**
	 * One more client, which goes first.
	 */
	@Configuration(proxyBeanMethods = false)
	static class PrimaryClient {

		@Bean
		@Primary
		DynamoDbClient preferred() {
			return new ScriptedClient();
		}

	}

	/**
	 * One more client, for something else.
	 */
	@Configuration(proxyBeanMethods = false)
	static class OtherClient {

		@Bean(defaultCandidate = false)
		DynamoDbClient other() {
			return new ScriptedClient();
		}

	}

}
