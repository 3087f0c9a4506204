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

import java.time.Instant;

import io.github.dynamodb2.sample.search.SearchResult;
import io.github.dynamodb2.sample.search.Searches;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Searches for users through the repository, one for each of its methods.
 */
@RestController
@RequestMapping("/users/search")
final class UserSearchController {

	private final UserRepository users;

	private final Searches searches;

	UserSearchController(UserRepository users, Searches searches) {
		this.users = users;
		this.searches = searches;
	}

	@GetMapping("/by-last-name")
	SearchResult<User> byLastName(@RequestParam String accountType, @RequestParam String beginning) {
		return this.searches.list(UserRepository.class, "findByAccountTypeAndLastNameStartingWith",
				() -> this.users.findByAccountTypeAndLastNameStartingWith(accountType, beginning));
	}

	@GetMapping("/joined-after")
	SearchResult<User> joinedAfter(@RequestParam String accountType, @RequestParam Instant time) {
		return this.searches.list(UserRepository.class, "findByAccountTypeAndDateJoinedAfterOrderByDateJoinedDesc",
				() -> this.users.findByAccountTypeAndDateJoinedAfterOrderByDateJoinedDesc(accountType, time));
	}

	@GetMapping("/with-email")
	SearchResult<User> withEmail(@RequestParam String accountType) {
		return this.searches.stream(UserRepository.class, "findByAccountTypeAndEmailIsNotNull",
				() -> this.users.findByAccountTypeAndEmailIsNotNull(accountType));
	}

	@GetMapping("/by-email")
	SearchResult<User> byEmail(@RequestParam String email) {
		return this.searches.list(UserRepository.class, "findByEmail", () -> this.users.findByEmail(email));
	}

	@GetMapping("/key-by-email")
	SearchResult<UserId> keyByEmail(@RequestParam String email) {
		return this.searches.list(UserRepository.class, "findIdByEmail", () -> this.users.findIdByEmail(email));
	}

	@GetMapping("/by-first-name")
	SearchResult<User> byFirstName(@RequestParam String firstName) {
		return this.searches.list(UserRepository.class, "findByFirstName", () -> this.users.findByFirstName(firstName));
	}

	@GetMapping("/owners")
	SearchResult<User> owners() {
		return this.searches.stream(UserRepository.class, "findByOwnerTrue", this.users::findByOwnerTrue);
	}

}
