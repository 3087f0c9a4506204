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

package io.github.dynamodb2.core.model;

/**
 * What DynamoDB asks of keys and indexes, checked before any request.
 */
final class TableChecks {

	private static final int MOST_ATTRIBUTES = 4;

	private TableChecks() {
	}

	static void key(String table, KeySchema keys) {
		if (table == null || table.isEmpty()) {
			throw new IllegalArgumentException("A table needs a name but was given none");
		}
		if (keys.partition().size() != 1 || keys.sort().size() > 1) {
			throw new IllegalArgumentException(
					"Table '%s' must have one partition attribute and at most one sort attribute but has %s and %s"
						.formatted(table, keys.partition(), keys.sort()));
		}
		distinct("Table '%s'".formatted(table), keys);
	}

	static void index(String table, KeySchema keys, Index index) {
		switch (index.type()) {
			case LOCAL -> local(table, keys, index);
			case GLOBAL -> global(table, index);
			default -> throw new IllegalArgumentException(
					"Index '%s' of table '%s' must be local or global".formatted(index.name(), table));
		}
		distinct("Index '%s' of table '%s'".formatted(index.name(), table), index.keys());
	}

	private static void distinct(String owner, KeySchema keys) {
		if (keys.names().stream().distinct().count() < keys.names().size()) {
			throw new IllegalArgumentException("%s names an attribute twice in its key %s".formatted(owner, keys));
		}
	}

	private static void local(String table, KeySchema keys, Index index) {
		if (keys.sort().isEmpty()) {
			throw new IllegalArgumentException(("Local index '%s' needs a table with a sort key, but '%s' has "
					+ "the key %s. Make the index global")
				.formatted(index.name(), table, keys));
		}
		if (!index.keys().partition().isEmpty() && !index.keys().partition().equals(keys.partition())) {
			throw new IllegalArgumentException(("Local index '%s' has the partition key of table '%s', %s, "
					+ "but was given %s. Leave it out, or make the index global")
				.formatted(index.name(), table, keys.partition(), index.keys().partition()));
		}
		if (index.keys().sort().size() != 1) {
			throw new IllegalArgumentException(("Local index '%s' of table '%s' needs one sort attribute but has %s. "
					+ "Name one, or make the index global")
				.formatted(index.name(), table, index.keys().sort()));
		}
		if (index.throughput() != null) {
			throw new IllegalArgumentException(
					"Local index '%s' of table '%s' cannot have a throughput: it uses the table's"
						.formatted(index.name(), table));
		}
	}

	private static void global(String table, Index index) {
		int partition = index.keys().partition().size();
		int sort = index.keys().sort().size();
		if (partition < 1 || partition > MOST_ATTRIBUTES || sort > MOST_ATTRIBUTES) {
			throw new IllegalArgumentException(("Global index '%s' of table '%s' needs 1 to %d partition attributes "
					+ "and at most %d sort attributes but has %s and %s")
				.formatted(index.name(), table, MOST_ATTRIBUTES, MOST_ATTRIBUTES, index.keys().partition(),
						index.keys().sort()));
		}
	}

}
