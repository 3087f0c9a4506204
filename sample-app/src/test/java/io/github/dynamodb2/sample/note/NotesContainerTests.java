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

import java.time.Instant;
import java.util.List;

import io.github.dynamodb2.autoconfigure.test.DynamoDb2Test;
import io.github.dynamodb2.sample.DynamoDbSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.aot.DisabledInAotMode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a test of repositories looks that wants a container: every connection leads to it.
 * Where there is no Docker the test is skipped and says so.
 */
@Tag("container")
@Testcontainers(disabledWithoutDocker = true)
@DisabledInAotMode("what a container is shows when the test runs")
@DynamoDb2Test
@Import(DynamoDbSettings.class)
class NotesContainerTests {

	@Container
	@ServiceConnection
	private static final GenericContainer<?> DYNAMODB = new GenericContainer<>("amazon/dynamodb-local")
		.withExposedPorts(8000);

	@Autowired
	private NoteRepository notes;

	@Test
	void notesOfACountryAreFoundInTheContainer() {
		Note note = Note.of(new NoteText("DK", "Ærø", "Ann", "Quiet in November."), Instant.now());
		this.notes.saveAll(List.of(note));
		assertThat(this.notes.findByCountryOrderByChangedDesc("DK", PageRequest.ofSize(2)))
			.extracting(NoteLine::getText)
			.containsExactly("Quiet in November.");
	}

}
