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
package io.github.dynamodb2.repository.query;

import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.repository.AllowScan;
import io.github.dynamodb2.repository.RepositorySettings;
import io.github.dynamodb2.repository.ScanMode;
import io.github.dynamodb2.repository.UseIndex;
import io.github.dynamodb2.support.ScriptedClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondaryPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondarySortKey;

import org.springframework.data.repository.Repository;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of methods whose only index lacks some of the items.
 */
class SparseMethodTests {

	private final Logger logger = (Logger) LoggerFactory.getLogger(DynamoDb2QueryLookupStrategy.class);

	private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

	private final UserTables tables = UserTables.of(Connection.of(new ScriptedClient()), "members");

	@BeforeEach
	void listen() {
		this.lines.start();
		this.logger.addAppender(this.lines);
	}

	@AfterEach
	void stopListening() {
		this.logger.detachAppender(this.lines);
	}

	@Test
	void aMethodThatMayScanFindsAllItems() {
		this.tables.repository(ScanningMembers.class);
		assertThat(plan()).isEqualTo("Scan of table 'members', filter (team = ?)");
		assertThat(warnings()).isEmpty();
	}

	@Test
	void anIndexThatIsNamedIsReadAll() {
		this.tables.repository(IndexedMembers.class);
		assertThat(plan())
			.isEqualTo("Query on index 'ByTeam' of table 'members': team = ?, without items that lack joined");
		assertThat(warnings()).isEmpty();
	}

	@Test
	void withoutPermissionAWarningSaysOnceWhatIsLeftOut() {
		this.tables.repository(Members.class);
		assertThat(warnings()).containsExactly("Members.findByTeam does not find all items: it is a Query on index "
				+ "'ByTeam' of table 'members': team = ?, without items that lack joined. Annotate the method with "
				+ "@AllowScan to find all, or with @UseIndex to say that those of the index will do");
	}

	@Test
	void theSettingOfTheApplicationPermitsNoOtherPlan() {
		this.tables.repository(Members.class, RepositorySettings.standard().withScan(ScanMode.ALLOW));
		assertThat(plan()).startsWith("Query on index 'ByTeam'").endsWith("without items that lack joined");
		assertThat(warnings()).hasSize(1);
	}

	private String plan() {
		return this.tables.plans().plans().get(0).plan().toString();
	}

	private List<String> warnings() {
		return this.lines.list.stream()
			.filter((event) -> event.getLevel() == Level.WARN)
			.map(ILoggingEvent::getFormattedMessage)
			.toList();
	}

	record Member(@DynamoDbPartitionKey String id,
			@DynamoDbSecondaryPartitionKey(indexNames = "ByTeam") @Nullable String team,
			@DynamoDbSecondarySortKey(indexNames = "ByTeam") @Nullable String joined) {
	}

	interface Members extends Repository<Member, String> {

		List<Member> findByTeam(String team);

	}

	interface ScanningMembers extends Repository<Member, String> {

		@AllowScan
		List<Member> findByTeam(String team);

	}

	interface IndexedMembers extends Repository<Member, String> {

		@AllowScan
		@UseIndex("ByTeam")
		List<Member> findByTeam(String team);

	}

}
