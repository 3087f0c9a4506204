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

package io.github.dynamodb2.core.plan;

import java.util.List;
import java.util.Set;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.model.Index;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link Selection}.
 */
class SelectionTests {

	@Test
	void everythingIsHeldByAProjectionOfAll() {
		assertThat(heldBy(Selection.everything())).containsExactly("people", "by-team");
	}

	@Test
	void mappedAttributesAreHeldWhereEachIsKeyOrProjected() {
		assertThat(heldBy(Selection.mapped(Set.of("id", "email")))).containsExactly("people", "by-email", "by-team");
		assertThat(heldBy(Selection.mapped(Set.of("id", "name", "age")))).containsExactly("people", "by-city",
				"by-team");
		assertThat(heldBy(Selection.mapped(Set.of("id", "phone")))).containsExactly("people", "by-team");
	}

	@Test
	void pathsAreHeldWhereTheirRootsAre() {
		assertThat(heldBy(only("age.years", "id"))).containsExactly("people", "by-city", "by-team");
		assertThat(heldBy(only("phone[0]"))).containsExactly("people", "by-team");
	}

	@Test
	void onlyPathsAreNamedInRequests() {
		assertThat(Selection.everything().paths()).isEmpty();
		assertThat(Selection.mapped(Set.of("id")).paths()).isEmpty();
		assertThat(only("id", "age.years").paths()).containsExactly(AttributePath.of("id"),
				AttributePath.of("age", "years"));
		assertThat(only("id", "age.years")).hasToString("id, age.years");
	}

	private static Selection only(String... paths) {
		return Selection.only(List.of(paths).stream().map(AttributePath::parse).toList());
	}

	private static List<String> heldBy(Selection selection) {
		return SampleTables.PEOPLE.candidates()
			.stream()
			.filter((index) -> selection.isHeldBy(SampleTables.PEOPLE, index))
			.map(Index::name)
			.toList();
	}

}
