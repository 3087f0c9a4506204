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
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

import org.springframework.data.repository.Repository;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what is logged of plans.
 */
class PlanLoggingTests {

	private final Logger logger = (Logger) LoggerFactory.getLogger(DynamoDb2QueryLookupStrategy.class);

	private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

	private final ScriptedClient client = new ScriptedClient();

	private Level level;

	@BeforeEach
	void listen() {
		this.level = this.logger.getLevel();
		this.logger.setLevel(Level.DEBUG);
		this.lines.start();
		this.logger.addAppender(this.lines);
	}

	@AfterEach
	void stopListening() {
		this.logger.detachAppender(this.lines);
		this.logger.setLevel(this.level);
	}

	@Test
	void eachMethodsPlanIsLoggedOnceAtStartAndNotAtACall() {
		this.client.onQuery((request) -> QueryResponse.builder().count(0).build());
		CityUsers users = UserTables.of(Connection.of(this.client), "users").repository(CityUsers.class);
		users.findByCity("Rome");
		users.findByCity("Oslo");
		assertThat(this.lines.list).singleElement().satisfies((event) -> {
			assertThat(event.getLevel()).isEqualTo(Level.DEBUG);
			assertThat(event.getFormattedMessage())
				.isEqualTo("CityUsers.findByCity(String): Query on index 'CityIndex' of table 'users': city = ?");
		});
	}

	interface CityUsers extends Repository<User, UserRepository.UserId> {

		List<User> findByCity(String city);

	}

}
