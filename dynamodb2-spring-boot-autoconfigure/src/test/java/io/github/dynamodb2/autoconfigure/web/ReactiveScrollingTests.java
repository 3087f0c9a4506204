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

import java.util.List;
import java.util.Map;

import io.github.dynamodb2.autoconfigure.repository.DynamoDb2WebAutoConfiguration;
import io.github.dynamodb2.repository.DynamoDb2ScrollTokens;
import io.github.dynamodb2.repository.InvalidSortException;
import io.github.dynamodb2.repository.MissingArgumentException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.assertj.AssertableReactiveWebApplicationContext;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.webflux.autoconfigure.HttpHandlerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tests for positions as arguments of controllers of WebFlux.
 */
class ReactiveScrollingTests {

	private static final DynamoDb2ScrollTokens TOKENS = DynamoDb2ScrollTokens.unsigned();

	private final ReactiveWebApplicationContextRunner runner = new ReactiveWebApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(HttpHandlerAutoConfiguration.class, WebFluxAutoConfiguration.class,
				DynamoDb2WebAutoConfiguration.class))
		.withBean(DynamoDb2ScrollTokens.class, () -> TOKENS)
		.withUserConfiguration(PositionController.class);

	@ParameterizedTest
	@ValueSource(strings = { "/argument", "/parameter" })
	void tokenBecomesAPosition(String path) {
		ScrollPosition position = ScrollPosition.forward(Map.of("city", "Bonn"));
		this.runner.run((context) -> client(context).get()
			.uri(path + "?position=" + TOKENS.encode(position))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.isEqualTo("behind Bonn"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/argument", "/argument?position=", "/parameter", "/parameter?position=" })
	void withoutATokenThePositionIsTheStart(String uri) {
		this.runner.run((context) -> client(context).get()
			.uri(uri)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.isEqualTo("start"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/argument", "/parameter" })
	void textThatIsNoTokenIsABadRequest(String path) {
		this.runner.run((context) -> client(context).get()
			.uri(path + "?position=hello")
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo("The token is damaged: it is cut or altered"));
	}

	@Test
	void orderThatThereIsNotIsABadRequest() {
		this.runner.run((context) -> client(context).get()
			.uri("/sorted?sort=born")
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo("Cannot sort by 'born'. Possible: 'name', ascending or descending"));
	}

	@Test
	void parameterThatWasLeftOutIsABadRequest() {
		this.runner.run((context) -> client(context).get()
			.uri("/named")
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo("A value for 'name' is missing. Give it one"));
	}

	private static WebTestClient client(AssertableReactiveWebApplicationContext context) {
		return WebTestClient.bindToApplicationContext(context).build();
	}

	/**
	 * Shows where it was asked to begin.
	 */
	@RestController
	static class PositionController {

		@GetMapping("/argument")
		String argument(ScrollPosition position) {
			return TOKENS.encode(position).equals(TOKENS.encode(ScrollPosition.keyset())) ? "start" : "behind Bonn";
		}

		@GetMapping("/sorted")
		String sorted(@RequestParam String sort) {
			throw new InvalidSortException("No index", Sort.by(sort), List.of("name"), new IllegalStateException());
		}

		@GetMapping("/named")
		String named(@RequestParam(required = false) @Nullable String name) {
			if (name == null) {
				throw new MissingArgumentException("Parameter 'name' must not be null", "name");
			}
			return name;
		}

		@GetMapping("/parameter")
		String parameter(@RequestParam(defaultValue = "") ScrollPosition position) {
			return argument(position);
		}

	}

}
