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

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts the people of the tutorial into an empty table; all are made up.
 */
@Component
@Order(1)
final class UserSeed implements ApplicationRunner {

	private final UserRepository users;

	UserSeed(UserRepository users) {
		this.users = users;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (!this.users.existsById(new UserId("standard_user", "Doe"))) {
			this.users.saveAll(people(Clock.systemUTC().instant()));
		}
	}

	static List<User> people(Instant now) {
		return List.of(
				new User("standard_user", "Doe", Instant.parse("2012-05-01T08:00:00Z"), "John", "john@example.com",
						true),
				new User("standard_user", "Dobbs", now.minus(Duration.ofMinutes(10)), "Jane", null, true),
				new User("standard_user", "Dee", Instant.parse("2013-03-09T12:30:00Z"), "Bob", "bob@example.com",
						false),
				new User("standard_user", "Ames", now.minus(Duration.ofMinutes(45)), "Alice", "alice@example.com",
						false),
				new User("standard_user", "Fox", Instant.parse("2013-11-24T21:15:00Z"), "Fred", null, false),
				new User("admin", "Gray", Instant.parse("2011-01-17T06:45:00Z"), "George", "george@example.com", true));
	}

}
