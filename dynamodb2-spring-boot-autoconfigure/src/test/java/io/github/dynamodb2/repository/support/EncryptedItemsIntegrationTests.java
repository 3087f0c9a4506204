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

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.dynamodb2.autoconfigure.embedded.EmbeddedDynamoDb;
import io.github.dynamodb2.core.EntityTable;
import io.github.dynamodb2.core.Item;
import io.github.dynamodb2.core.Key;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.mapping.IndexProjection;
import io.github.dynamodb2.repository.AllowScan;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.repository.ParallelScan;
import io.github.dynamodb2.support.EncryptingInterceptor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondaryPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every way to read items that a pair of interceptors encrypts and decrypts.
 */
class EncryptedItemsIntegrationTests {

	private static final List<Note> NOTES = IntStream.range(0, 6)
		.mapToObj((number) -> new Note("jo", number, "t" + number % 2, "secret " + number))
		.toList();

	private static EmbeddedDynamoDb dynamoDb;

	private NoteRepository notes;

	private LocalRepositories local;

	@BeforeAll
	static void start() {
		dynamoDb = EmbeddedDynamoDb.start(null);
	}

	@AfterAll
	static void stop() {
		dynamoDb.close();
	}

	@BeforeEach
	void write() {
		this.local = LocalRepositories.fresh(dynamoDb, new EncryptingInterceptor() {

		});
		this.notes = this.local.create(NoteRepository.class, Note.class);
		this.notes.saveAll(NOTES.subList(1, 6));
		this.notes.save(NOTES.get(0));
	}

	@Test
	void whatIsStoredIsEncrypted() {
		LocalRepositories stranger = this.local.withoutInterceptors();
		assertThat(stranger.items("Note")).hasSize(6)
			.allSatisfy((item) -> assertThat(item.get("secret").s()).startsWith("encrypted:"));
	}

	@Test
	void repositoriesReadThemByKeys() {
		assertThat(this.notes.findById(new NoteId("jo", 3))).contains(NOTES.get(3));
		assertThat(this.notes.findAllById(List.of(new NoteId("jo", 1), new NoteId("jo", 2))))
			.isEqualTo(NOTES.subList(1, 3));
		assertThat(this.notes.findByOwnerAndNumberIn("jo", List.of(0, 5))).containsExactly(NOTES.get(0), NOTES.get(5));
		assertThat(this.notes.findOneByOwnerAndNumber("jo", 4)).contains(NOTES.get(4));
	}

	@Test
	void repositoriesReadThemByQueriesAndScans() {
		assertThat(this.notes.findByOwner("jo")).isEqualTo(NOTES);
		assertThat(this.notes.findByOwnerIn(List.of("jo", "mo"))).containsExactlyInAnyOrderElementsOf(NOTES);
		assertThat(this.notes.findByTopic("t1")).containsExactlyInAnyOrder(NOTES.get(1), NOTES.get(3), NOTES.get(5));
		assertThat(this.notes.findAll()).isEqualTo(NOTES);
		assertThat(this.notes.findByNumberLessThan(2)).isEqualTo(NOTES.subList(0, 2));
		try (Stream<Note> even = this.notes.findByNumberGreaterThan(3)) {
			assertThat(even).containsExactlyInAnyOrder(NOTES.get(4), NOTES.get(5));
		}
	}

	@Test
	void repositoriesReadThemAsWindowsAndProjections() {
		Window<Note> first = this.notes.findByOwner("jo", ScrollPosition.keyset(), Limit.of(2));
		assertThat(first.getContent()).isEqualTo(NOTES.subList(0, 2));
		assertThat(this.notes.findByOwner("jo", first.positionAt(1), Limit.of(2)).getContent())
			.isEqualTo(NOTES.subList(2, 4));
		assertThat(this.notes.findSecretByOwner("jo"))
			.containsExactlyElementsOf(NOTES.stream().map((note) -> new SecretOnly(note.secret())).toList());
	}

	@Test
	void tablesOfAClassReadThem() {
		EntityTable<Note> table = this.local.connection().table("Note").as(Note.class);
		assertThat(table.get(Key.of("jo", 2))).isEqualTo(NOTES.get(2));
		assertThat(table.batchGet(List.of(Key.of("jo", 2), Key.of("jo", 1))).toList()).containsExactly(NOTES.get(2),
				NOTES.get(1));
		assertThat(table.query((query) -> query.where("owner").eq("jo").reverse().limit(1)).toList())
			.containsExactly(NOTES.get(5));
		assertThat(table.scan().toList()).isEqualTo(NOTES);
		assertThat(table.scan().pages()).allSatisfy((page) -> assertThat(page.items()).isEqualTo(NOTES));
		assertThat(table.parallelScan(3).toList()).containsExactlyInAnyOrderElementsOf(NOTES);
	}

	@Test
	void tablesWithoutAClassReadThem() {
		Table table = this.local.connection().table("Note");
		assertThat(table.get("jo", 2).getString("secret")).isEqualTo("secret 2");
		assertThat(secrets(table.batchGet(List.of(Key.of("jo", 1))).toList())).containsExactly("secret 1");
		assertThat(secrets(table.query((query) -> query.where("owner").eq("jo").limit(2)).toList()))
			.containsExactly("secret 0", "secret 1");
		assertThat(secrets(table.query((query) -> query.where("topic").eq("t0").index("topic")).toList()))
			.containsExactlyInAnyOrder("secret 0", "secret 2", "secret 4");
		assertThat(secrets(table.scan().toList())).hasSize(6).allMatch((secret) -> secret.startsWith("secret "));
		assertThat(secrets(table.parallelScan(2).toList())).hasSize(6)
			.allMatch((secret) -> secret.startsWith("secret "));
	}

	private static List<String> secrets(List<Item> items) {
		return items.stream().map((item) -> item.getString("secret")).toList();
	}

	@IndexProjection(indexName = "topic", type = ProjectionType.KEYS_ONLY)
	record Note(@DynamoDbPartitionKey String owner, @DynamoDbSortKey int number,
			@DynamoDbSecondaryPartitionKey(indexNames = "topic") String topic, String secret) {
	}

	record NoteId(String owner, int number) {
	}

	record SecretOnly(String secret) {
	}

	interface NoteRepository extends DynamoDb2Repository<Note, NoteId> {

		List<Note> findByOwner(String owner);

		List<Note> findByOwnerIn(Collection<String> owners);

		List<Note> findByTopic(String topic);

		List<Note> findByOwnerAndNumberIn(String owner, Collection<Integer> numbers);

		Optional<Note> findOneByOwnerAndNumber(String owner, int number);

		@AllowScan
		List<Note> findByNumberLessThan(int number);

		@ParallelScan(segments = 3)
		Stream<Note> findByNumberGreaterThan(int number);

		Window<Note> findByOwner(String owner, ScrollPosition position, Limit limit);

		List<SecretOnly> findSecretByOwner(String owner);

	}

}
