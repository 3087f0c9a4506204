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

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests of what a {@link TableModel} refuses.
 */
class TableChecksTests {

	private static final KeySchema KEYS = keys(List.of("account"), List.of("name"));

	@Test
	void aTableNeedsOnePartitionAttribute() {
		assertThatIllegalArgumentException().isThrownBy(() -> table(keys(List.of(), List.of("name"))))
			.withMessage("Table 'users' must have one partition attribute and at most one sort attribute "
					+ "but has [] and [name]");
		assertThatIllegalArgumentException().isThrownBy(() -> table(keys(List.of("a", "b"), List.of())))
			.withMessage("Table 'users' must have one partition attribute and at most one sort attribute "
					+ "but has [a, b] and []");
	}

	@Test
	void aTableHasAtMostOneSortAttribute() {
		assertThatIllegalArgumentException().isThrownBy(() -> table(keys(List.of("a"), List.of("b", "c"))))
			.withMessage("Table 'users' must have one partition attribute and at most one sort attribute "
					+ "but has [a] and [b, c]");
		assertThat(table(KeySchema.of("a", ScalarAttributeType.N)).keys().sort()).isEmpty();
	}

	@Test
	void anIndexIsDeclaredOnce() {
		Index index = Index.global("by-email").partitionKey("email");
		assertThatIllegalArgumentException().isThrownBy(() -> table(KEYS, index, index.projectKeysOnly()))
			.withMessage("Index 'by-email' of table 'users' is declared twice");
	}

	@Test
	void aSecondaryIndexIsNotPrimary() {
		assertThatIllegalArgumentException().isThrownBy(() -> table(KEYS, Index.primary("users", KEYS)))
			.withMessage("Index 'users' of table 'users' must be local or global");
	}

	@Test
	void aKeyNamesNoAttributeTwice() {
		assertThatIllegalArgumentException().isThrownBy(() -> table(keys(List.of("a"), List.of("a"))))
			.withMessage("Table 'users' names an attribute twice in its key [a, a]");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> table(KEYS, Index.global("by-email").partitionKey("email").sortKey("email")))
			.withMessage("Index 'by-email' of table 'users' names an attribute twice in its key [email, email]");
	}

	@Test
	void aLocalIndexNeedsATableWithASortKey() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> table(keys(List.of("account"), List.of()), Index.local("by-date").sortKey("day")))
			.withMessage("Local index 'by-date' needs a table with a sort key, but 'users' has the key [account]. "
					+ "Make the index global");
	}

	@Test
	void aLocalIndexHasThePartitionKeyOfItsTable() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> table(KEYS, Index.local("by-date").partitionKey("email").sortKey("day")))
			.withMessage("Local index 'by-date' has the partition key of table 'users', [account], "
					+ "but was given [email]. Leave it out, or make the index global");
		assertThat(table(KEYS, Index.local("by-date").partitionKey("account").sortKey("day")).index("by-date"))
			.isPresent();
	}

	@Test
	void aLocalIndexNeedsOneSortAttribute() {
		assertThatIllegalArgumentException().isThrownBy(() -> table(KEYS, Index.local("by-date")))
			.withMessage("Local index 'by-date' of table 'users' needs one sort attribute but has []. "
					+ "Name one, or make the index global");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> table(KEYS, Index.local("by-date").sortKey("day").sortKey("hour")))
			.withMessage("Local index 'by-date' of table 'users' needs one sort attribute but has [day, hour]. "
					+ "Name one, or make the index global");
	}

	@Test
	void aLocalIndexHasNoThroughput() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> table(KEYS, Index.local("by-date").sortKey("day").throughput(1, 1)))
			.withMessage("Local index 'by-date' of table 'users' cannot have a throughput: it uses the table's");
	}

	@Test
	void aGlobalIndexNeedsAPartitionAttribute() {
		assertThatIllegalArgumentException().isThrownBy(() -> table(KEYS, Index.global("by-date").sortKey("day")))
			.withMessage("Global index 'by-date' of table 'users' needs 1 to 4 partition attributes "
					+ "and at most 4 sort attributes but has [] and [day]");
	}

	@Test
	void aGlobalIndexHasAtMostFourOfEach() {
		Index most = Index.global("most").withKeys(keys(names("p", 4), names("s", 4)));
		assertThat(table(KEYS, most).requireIndex("most")).isEqualTo(most);
		assertThatIllegalArgumentException().isThrownBy(() -> table(KEYS, most.partitionKey("more")))
			.withMessage("Global index 'most' of table 'users' needs 1 to 4 partition attributes "
					+ "and at most 4 sort attributes but has [p0, p1, p2, p3, more] and [s0, s1, s2, s3]");
		assertThatIllegalArgumentException().isThrownBy(() -> table(KEYS, most.sortKey("more")))
			.withMessage("Global index 'most' of table 'users' needs 1 to 4 partition attributes "
					+ "and at most 4 sort attributes but has [p0, p1, p2, p3] and [s0, s1, s2, s3, more]");
	}

	@Test
	void anAttributeHasOneType() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> table(KEYS, Index.global("by-name").partitionKey("name", ScalarAttributeType.N)))
			.withMessage("Key attribute 'name' of table 'users' is declared as S and as N");
	}

	private static TableModel table(KeySchema keys, Index... indexes) {
		return TableModel.of("users", keys, List.of(indexes));
	}

	private static KeySchema keys(List<String> partition, List<String> sort) {
		return new KeySchema(attributes(partition), attributes(sort));
	}

	private static List<KeyAttribute> attributes(List<String> names) {
		return names.stream().map((name) -> new KeyAttribute(name, ScalarAttributeType.S)).toList();
	}

	private static List<String> names(String prefix, int count) {
		return Stream.iterate(0, (i) -> i + 1).limit(count).map((i) -> prefix + i).toList();
	}

}
