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

package io.github.dynamodb2.sample.note;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import io.github.dynamodb2.core.Connection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

/**
 * Chapter 7: notes, which live in another region, carry a version and the time of their
 * last change, and expire.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NotesIntegrationTests {

	private static final String AUTHOR = "Ann";

	private final RestTestClient client;

	@Autowired
	private Connection defaultConnection;

	@Autowired
	@Qualifier("europeConnection")
	private Connection europeConnection;

	NotesIntegrationTests(@LocalServerPort int port) {
		this.client = RestTestClient.bindToServer().baseUrl("http://localhost:" + port + "/notes").build();
	}

	@AfterEach
	void forgetAnn() {
		this.client.delete().uri("?author=" + AUTHOR).exchange().expectStatus().isOk();
	}

	@Test
	void aNoteCarriesWhatWasGeneratedWhenItWasWritten() {
		Note note = write("Quiet in November.");
		assertThat(note.id()).hasSize(36);
		assertThat(note.version()).isEqualTo(1);
		assertThat(note.changed()).isBetween(Instant.now().minus(Duration.ofMinutes(1)), Instant.now());
		assertThat(note.expiresAt()).isAfter(Instant.now().plus(Duration.ofDays(89)));
	}

	@Test
	void anIdInThePathIsTheNoteItselfForTheController() {
		Note note = write("Quiet in November.");
		this.client.get()
			.uri("/" + note.id())
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.text")
			.isEqualTo("Quiet in November.");
		this.client.get().uri("/of-nobody").exchange().expectStatus().isNotFound();
	}

	@Test
	void aSliceComesWithTheTokenOfTheNextOneAndTheLatestNoteFirst() {
		List.of("First.", "Second.", "Third.").forEach(this::write);
		Map<?, ?> first = list("");
		assertThat(first.get("items")).asInstanceOf(LIST)
			.containsExactly(Map.of("city", "Ærø", "author", AUTHOR, "text", "Third."),
					Map.of("city", "Ærø", "author", AUTHOR, "text", "Second."));
		Map<?, ?> second = list("&after=" + first.get("next"));
		assertThat(second.get("items")).asInstanceOf(LIST).extracting("text").containsExactly("First.");
		assertThat(second.get("next")).isNull();
	}

	@Test
	void aTokenThatSomebodyAlteredIsABadRequest() {
		List.of("First.", "Second.", "Third.").forEach(this::write);
		Object token = Objects.requireNonNull(list("").get("next"));
		this.client.get().uri("?country=DK&size=2&after=A" + token).exchange().expectStatus().isBadRequest();
	}

	@Test
	void whoeverChangesAVersionThatIsNoLongerThereIsToldSo() {
		Note note = write("Quiet in November.");
		reword(note, "Loud in July.").expectStatus().isOk().expectBody().jsonPath("$.version").isEqualTo(2);
		reword(note, "Lovely in May.").expectStatus().isEqualTo(409);
		this.client.get().uri("/" + note.id()).exchange().expectBody().jsonPath("$.text").isEqualTo("Loud in July.");
	}

	@Test
	void everythingThatSomebodyWroteIsDeletedByItsAuthor() {
		IntStream.range(0, 30).mapToObj((number) -> "Note " + number + ".").forEach(this::write);
		this.client.delete()
			.uri("?author=" + AUTHOR)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(Long.class)
			.isEqualTo(30L);
		assertThat(list("").get("items")).asInstanceOf(LIST).isEmpty();
	}

	@Test
	void notesAreInEuropeAndNowhereElse() {
		assertThat(this.europeConnection.tableNames()).containsExactly("notes");
		assertThat(this.defaultConnection.tableNames()).doesNotContain("notes");
	}

	@Test
	void notesExpireByTheAttributeThatTheYamlNames() {
		assertThat(this.europeConnection.table("notes").timeToLive()).hasValue("expires_at");
	}

	private Note write(String text) {
		return Objects.requireNonNull(this.client.post()
			.body(new NoteText("DK", "Ærø", AUTHOR, text))
			.exchange()
			.expectStatus()
			.isCreated()
			.expectBody(Note.class)
			.returnResult()
			.getResponseBody());
	}

	private ResponseSpec reword(Note note, String text) {
		return this.client.put().uri("/{id}/text?version={version}", note.id(), note.version()).body(text).exchange();
	}

	private Map<?, ?> list(String after) {
		return Objects.requireNonNull(this.client.get()
			.uri("?country=DK&size=2" + after)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(Map.class)
			.returnResult()
			.getResponseBody());
	}

}
