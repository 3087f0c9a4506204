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

import java.net.URI;
import java.util.List;

import io.github.dynamodb2.repository.DynamoDb2Page;
import io.github.dynamodb2.repository.DynamoDb2ScrollTokens;
import io.github.dynamodb2.repository.KeysetPageRequest;
import io.github.dynamodb2.sample.search.PageSizes;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Users one by one: create, read, replace, delete; and page by page.
 */
@RestController
@RequestMapping("/users")
final class UserController {

	private final UserRepository users;

	private final DynamoDb2ScrollTokens tokens;

	UserController(UserRepository users, DynamoDb2ScrollTokens tokens) {
		this.users = users;
		this.tokens = tokens;
	}

	@GetMapping
	UserPage page(@RequestParam String accountType, @RequestParam(defaultValue = "20") int size,
			@RequestParam(defaultValue = "0") int page, ScrollPosition after) {
		Page<User> found = this.users.findByAccountType(accountType,
				KeysetPageRequest.of(page, PageSizes.checked(size), Sort.unsorted(), after));
		DynamoDb2Page<User> shown = this.tokens.page(found);
		return new UserPage(shown.items(), found.getTotalElements(), shown.next());
	}

	@GetMapping("/count")
	long count(@RequestParam String accountType) {
		return this.users.countByAccountType(accountType);
	}

	@PostMapping
	ResponseEntity<User> insert(@RequestBody User user) {
		User stored = this.users.insert(user);
		URI location = UriComponentsBuilder.fromPath("/users/{accountType}/{lastName}")
			.build(stored.accountType(), stored.lastName());
		return ResponseEntity.created(location).body(stored);
	}

	@GetMapping("/{accountType}/{lastName}")
	ResponseEntity<User> find(@PathVariable String accountType, @PathVariable String lastName) {
		return ResponseEntity.of(this.users.findById(new UserId(accountType, lastName)));
	}

	@PutMapping("/{accountType}/{lastName}")
	User replace(@PathVariable String accountType, @PathVariable String lastName, @RequestBody UserDetails details) {
		return this.users.save(details.of(new UserId(accountType, lastName)));
	}

	@PutMapping("/{accountType}/{lastName}/email")
	User changeEmail(@PathVariable String accountType, @PathVariable String lastName,
			@RequestParam @Nullable String expected, @RequestBody String email) {
		return this.users.changeEmail(new UserId(accountType, lastName), expected, email);
	}

	@DeleteMapping("/{accountType}/{lastName}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@PathVariable String accountType, @PathVariable String lastName) {
		this.users.deleteById(new UserId(accountType, lastName));
	}

	/**
	 * A page of users.
	 *
	 * @param items the users
	 * @param total how many users all pages have
	 * @param next the token of the next page, or {@code null}
	 */
	record UserPage(List<User> items, long total, @Nullable String next) {
	}

}
