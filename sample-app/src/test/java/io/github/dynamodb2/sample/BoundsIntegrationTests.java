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

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the application accepts, and from whom.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "sample.cities.file=src/test/resources/three-places.csv")
class BoundsIntegrationTests {

	private final HttpClient client = HttpClient.newHttpClient();

	private final String address;

	BoundsIntegrationTests(@LocalServerPort int port) {
		this.address = "http://localhost:" + port;
	}

	@Test
	void onlyThisMachineIsAnswered(@Value("${server.address}") InetAddress listening) {
		assertThat(listening.isLoopbackAddress()).isTrue();
	}

	@Test
	void aBodyThatNoItemCouldHoldIsRefused() throws Exception {
		byte[] body = new byte[500_000];
		assertRefused(BodyPublishers.ofByteArray(body), 413, "A body takes at most 409600 bytes");
	}

	@Test
	void aBodyThatDoesNotTellItsLengthIsRefusedToo() throws Exception {
		byte[] body = new byte[500_000];
		assertRefused(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body)), 413,
				"A body takes at most 409600 bytes");
	}

	@Test
	void aBodyWithoutLengthIsRead() throws Exception {
		BodyPublisher email = BodyPublishers.fromPublisher(BodyPublishers.ofString("new@example.com"));
		HttpResponse<String> response = send("PUT", "/users/standard_user/Dee/email?expected=bob@example.com",
				"text/plain", email);
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		assertThat(response.body()).contains("new@example.com");
	}

	@Test
	void whatNestsDeeperThanItemsDoIsRefused() throws Exception {
		String deep = "{\"a\":".repeat(40) + "1" + "}".repeat(40);
		HttpResponse<String> response = send("PATCH", "/users/table/standard_user/Doe", "application/json",
				BodyPublishers.ofString(deep));
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("\"detail\"");
	}

	@Test
	void aPageOfAMillionIsRefused() throws Exception {
		HttpResponse<String> response = send("GET", "/cities/search/from-north-to-south?country=NO&size=1000000",
				"text/plain", BodyPublishers.noBody());
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("'size' must be between 1 and 1000 but was 1000000");
	}

	@Test
	void healthShowsNoDetailsUnasked() throws Exception {
		HttpResponse<String> response = send("GET", "/actuator/health", "text/plain", BodyPublishers.noBody());
		assertThat(response.body()).contains("UP").doesNotContain("components");
	}

	private void assertRefused(BodyPublisher body, int status, String words) throws Exception {
		HttpResponse<String> response = send("POST", "/users", "application/json", body);
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.body()).contains(words);
	}

	private HttpResponse<String> send(String method, String path, String type, BodyPublisher body) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.address + path))
			.header("Content-Type", type)
			.method(method, body)
			.build();
		return this.client.send(request, BodyHandlers.ofString());
	}

}
