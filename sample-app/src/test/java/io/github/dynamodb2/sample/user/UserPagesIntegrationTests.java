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

package io.github.dynamodb2.sample.user;

import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

/**
 * Chapter 8: pages that know how many users there are.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class UserPagesIntegrationTests {

	private final RestTestClient client;

	UserPagesIntegrationTests(@LocalServerPort int port) {
		this.client = RestTestClient.bindToServer().baseUrl("http://localhost:" + port + "/users").build();
	}

	@Test
	void eachPageKnowsTheTotalAndTheTokenOfTheNextOne() {
		Map<?, ?> first = page("");
		assertThat(first.get("total")).isEqualTo(5);
		assertThat(first.get("items")).asInstanceOf(LIST)
			.extracting("lastName")
			.containsExactly("Ames", "Dee", "Dobbs");
		Map<?, ?> last = page("&page=1&after=" + first.get("next"));
		assertThat(last.get("total")).isEqualTo(5);
		assertThat(last.get("items")).asInstanceOf(LIST).extracting("lastName").containsExactly("Doe", "Fox");
		assertThat(last.get("next")).isNull();
	}

	@Test
	void aCountAloneReturnsNoItems() {
		this.client.get()
			.uri("/count?accountType=standard_user")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(Long.class)
			.isEqualTo(5L);
	}

	private Map<?, ?> page(String after) {
		return Objects.requireNonNull(this.client.get()
			.uri("?accountType=standard_user&size=3" + after)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(Map.class)
			.returnResult()
			.getResponseBody());
	}

}
