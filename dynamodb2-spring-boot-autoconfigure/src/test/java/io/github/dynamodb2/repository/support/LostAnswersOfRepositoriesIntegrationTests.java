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

package io.github.dynamodb2.repository.support;

import java.util.List;

import io.github.dynamodb2.core.error.ItemChangedException;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.support.FaultyHttp;
import io.github.dynamodb2.support.FaultyHttp.Fault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbVersionAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import org.springframework.dao.OptimisticLockingFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Writes of repositories whose answers are lost.
 */
class LostAnswersOfRepositoriesIntegrationTests {

	private final FaultyHttp http = new FaultyHttp();

	private final NoteRepository notes = LocalRepositories.over(this.http).create(NoteRepository.class, Note.class);

	@AfterEach
	void close() {
		this.http.close();
	}

	@ParameterizedTest
	@EnumSource(names = { "LOST_ANSWER", "FAILED_AFTER", "CUT_ANSWER" })
	void everyWriteWhoseAnswerWasLostHasSucceeded(Fault fault) {
		this.http.next("PutItem", fault);
		Note note = this.notes.insert(new Note("a", "one", null));
		this.http.next("PutItem", fault);
		note = this.notes.save(new Note("a", "two", note.version()));
		assertThat(note.version()).isEqualTo(2);
		this.http.next("UpdateItem", fault);
		note = this.notes.update(new Note("a", "three", note.version()));
		assertThat(this.notes.findById("a")).contains(new Note("a", "three", 3L));
		this.http.next("PutItem", fault);
		List<Note> all = this.notes.saveAll(List.of(note, new Note("b", "one", null)));
		this.http.next("DeleteItem", fault);
		this.notes.delete(all.get(0));
		this.http.next("DeleteItem", fault, Fault.NONE, fault);
		this.notes.deleteAll(all.subList(1, 2));
		assertThat(this.notes.count()).isZero();
	}

	@ParameterizedTest
	@EnumSource(names = { "NONE", "CUT_BEFORE", "THROTTLED" })
	void trueConflictsStayConflictsAndTellTheirKeys(Fault fault) {
		List<Note> read = this.notes
			.saveAll(List.of(new Note("a", "one", null), new Note("b", "one", null), new Note("c", "one", null)));
		this.notes.save(new Note("a", "of another", 1L));
		this.notes.save(new Note("c", "of another", 1L));
		this.http.next("PutItem", fault);
		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> this.notes.saveAll(read))
			.withCauseInstanceOf(ItemChangedException.class)
			.satisfies((ex) -> assertThat(((ItemChangedException) ex.getCause()).changed())
				.extracting((key) -> key.get("id"))
				.containsExactly(AttributeValue.fromS("a"), AttributeValue.fromS("c")))
			.satisfies((ex) -> assertThat(((ItemChangedException) ex.getCause()).isOutcomeKnown())
				.isEqualTo(fault != Fault.CUT_BEFORE));
		assertThat(this.notes.findById("b").orElseThrow().version()).isEqualTo(2);
	}

	interface NoteRepository extends DynamoDb2Repository<Note, String> {

	}

	record Note(@DynamoDbPartitionKey String id, String text, @DynamoDbVersionAttribute @Nullable Long version) {
	}

}
