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

package io.github.dynamodb2.sample;

import java.net.URI;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the application prints when it is ready.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WelcomeIntegrationTests {

	private static final Pattern COMMAND = Pattern.compile("curl '([^']+)'");

	private final Welcome welcome;

	private final int port;

	WelcomeIntegrationTests(@Autowired Welcome welcome, @LocalServerPort int port) {
		this.welcome = welcome;
		this.port = port;
	}

	@Test
	void saysTheAddressWithThePortThatTheServerReallyHas() {
		assertThat(this.welcome.lines()).contains("Ready at http://localhost:" + this.port + " -- try");
	}

	@Test
	void everyCommandWorksAsPrinted() {
		List<String> addresses = COMMAND.matcher(String.join("\n", this.welcome.lines()))
			.results()
			.map((MatchResult result) -> result.group(1))
			.toList();
		assertThat(addresses).hasSize(5);
		RestTestClient client = RestTestClient.bindToServer().build();
		addresses.forEach((address) -> client.get()
			.uri(URI.create(address))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.items")
			.isNotEmpty());
	}

}
