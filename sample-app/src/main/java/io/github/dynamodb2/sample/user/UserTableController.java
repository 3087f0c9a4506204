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

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.github.dynamodb2.core.Item;
import io.github.dynamodb2.core.Key;
import io.github.dynamodb2.core.QuerySpec;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.core.page.ItemPage;
import io.github.dynamodb2.sample.search.Costs;
import io.github.dynamodb2.sample.search.SearchResult;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The same users without a class: the tutorial's calls on the table that
 * {@code application.yml} declares.
 */
@RestController
@RequestMapping("/users/table")
final class UserTableController {

	private final Table usersTable;

	UserTableController(Table usersTable) {
		this.usersTable = usersTable;
	}

	@GetMapping("/by-last-name")
	SearchResult<Map<String, Object>> byLastName(@RequestParam String accountType, @RequestParam String beginning) {
		return search((q) -> q.where("account_type").eq(accountType).and("last_name").beginsWith(beginning));
	}

	@GetMapping("/last-two")
	SearchResult<Map<String, Object>> lastTwo(@RequestParam String accountType, @RequestParam String beginning) {
		return search((q) -> q.where("account_type")
			.eq(accountType)
			.and("last_name")
			.beginsWith(beginning)
			.reverse()
			.limit(2));
	}

	@GetMapping("/within-the-last-hour")
	SearchResult<Map<String, Object>> withinTheLastHour(@RequestParam String accountType) {
		long hourAgo = Instant.now().minus(Duration.ofHours(1)).toEpochMilli();
		return search((
				q) -> q.where("account_type").eq(accountType).and("date_joined").gte(hourAgo).index("DateJoinedIndex"));
	}

	@PatchMapping("/{accountType}/{lastName}")
	Map<String, Object> change(@PathVariable String accountType, @PathVariable String lastName,
			@RequestBody Map<String, Object> changes) {
		return attributes(this.usersTable.update(Key.of(accountType, lastName), (u) -> changes.forEach(u::set)));
	}

	/**
	 * Reads a query page by page, for each page says what it consumed.
	 */
	private SearchResult<Map<String, Object>> search(Consumer<QuerySpec> query) {
		List<Map<String, Object>> items = new ArrayList<>();
		Costs costs = new Costs(0, 0, 0);
		for (ItemPage<Item> page : this.usersTable.query(query).pages()) {
			page.items().forEach((item) -> items.add(attributes(item)));
			costs = costs.plus(new Costs(page.consumedCapacity(), 1, page.scannedCount()));
		}
		return new SearchResult<>(null, this.usersTable.explain(query).toString(), costs, items, null);
	}

	private static Map<String, Object> attributes(Item item) {
		return new LinkedHashMap<>(item);
	}

}
