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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

/**
 * Tests of {@link TableModel}.
 */
class TableModelTests {

	private static final KeySchema KEYS = new KeySchema(List.of(text("account")),
			List.of(new KeyAttribute("name", ScalarAttributeType.S)));

	private static final Index BY_DATE = Index.local("by-date").sortKey("joined", ScalarAttributeType.N);

	private static final Index BY_EMAIL = Index.global("by-email").partitionKey("email").projectKeysOnly();

	private static final Index BY_CITY = Index.global("by-city").partitionKey("city").project("first");

	private static final TableModel MODEL = TableModel.of("users", KEYS, List.of(BY_EMAIL, BY_DATE, BY_CITY));

	@Test
	void ordersIndexesByName() {
		assertThat(MODEL.indexes()).extracting(Index::name).containsExactly("by-city", "by-date", "by-email");
		assertThat(MODEL).isEqualTo(TableModel.of("users", KEYS, List.of(BY_CITY, BY_DATE, BY_EMAIL)))
			.hasSameHashCodeAs(TableModel.of("users", KEYS, List.of(BY_CITY, BY_DATE, BY_EMAIL)));
	}

	@Test
	void givesThePrimaryIndexTheTablesNameAndKey() {
		assertThat(MODEL.primary()).isEqualTo(new Index("users", IndexType.PRIMARY, KEYS, Projection.all(), null));
		assertThat(MODEL.keys()).isEqualTo(KEYS);
	}

	@Test
	void givesLocalIndexesThePartitionOfTheTable() {
		assertThat(MODEL.requireIndex("by-date").keys().names()).containsExactly("account", "joined");
		assertThat(MODEL.requireIndex("by-email")).isEqualTo(BY_EMAIL);
	}

	@Test
	void looksIndexesUp() {
		assertThat(MODEL.index("by-city")).contains(BY_CITY);
		assertThat(MODEL.index("by-age")).isEmpty();
		assertThat(MODEL.index("users")).isEmpty();
		assertThat(MODEL.requireIndex("by-city")).isEqualTo(BY_CITY);
		assertThat(MODEL.requireIndex(null)).isEqualTo(MODEL.primary());
	}

	@Test
	void refusesAnIndexThatItDoesNotHave() {
		assertThatIllegalArgumentException().isThrownBy(() -> MODEL.requireIndex("by-age"))
			.withMessage("Table 'users' has no index 'by-age' (it has: [by-city, by-date, by-email])");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> TableModel.of("users", KEYS, List.of()).requireIndex("by-age"))
			.withMessage("Table 'users' has no index 'by-age' (it has: [])");
	}

	@Test
	void namesThePrimaryIndexFirst() {
		assertThat(MODEL.candidates()).extracting(Index::name)
			.containsExactly("users", "by-city", "by-date", "by-email");
	}

	@Test
	void knowsWhatAnIndexHolds() {
		Index city = MODEL.requireIndex("by-city");
		assertThat(Stream.of("account", "name", "city", "first")).allMatch((name) -> MODEL.holds(city, name));
		assertThat(Stream.of("email", "joined", "last")).noneMatch((name) -> MODEL.holds(city, name));
		Index email = MODEL.requireIndex("by-email");
		assertThat(Stream.of("account", "name", "email")).allMatch((name) -> MODEL.holds(email, name));
		assertThat(MODEL.holds(email, "first")).isFalse();
		assertThat(MODEL.holds(MODEL.requireIndex("by-date"), "whatever")).isTrue();
		assertThat(MODEL.holds(MODEL.primary(), "whatever")).isTrue();
	}

	@Test
	void listsKeyAttributesByName() {
		assertThat(MODEL.attributeTypes())
			.isEqualTo(Map.of("account", ScalarAttributeType.S, "city", ScalarAttributeType.S, "email",
					ScalarAttributeType.S, "joined", ScalarAttributeType.N, "name", ScalarAttributeType.S));
		assertThat(TableModel.of("t", KEYS, List.of(BY_DATE)).attributeTypes()).containsExactly(
				entry("account", ScalarAttributeType.S), entry("joined", ScalarAttributeType.N),
				entry("name", ScalarAttributeType.S));
	}

	@Test
	void takesPresentAttributes() {
		assertThat(MODEL.present()).isEmpty();
		assertThat(MODEL.withPresent(Set.of("email")))
			.isEqualTo(new TableModel("users", MODEL.primary(), MODEL.indexes(), Set.of("email")));
	}

	@Test
	void keepsItsOwnCollections() {
		List<Index> indexes = new ArrayList<>(List.of(BY_CITY));
		TableModel model = new TableModel("users", MODEL.primary(), indexes, Set.of());
		indexes.clear();
		assertThat(model.indexes()).containsExactly(BY_CITY).isUnmodifiable();
	}

	private static KeyAttribute text(String name) {
		return new KeyAttribute(name, ScalarAttributeType.S);
	}

}
