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
import java.util.Set;

import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests of the small values of the model.
 */
class ModelValuesTests {

	private static final KeyAttribute TENANT = new KeyAttribute("tenant", ScalarAttributeType.S);

	private static final KeyAttribute DAY = new KeyAttribute("day", ScalarAttributeType.N);

	@Test
	void keyAttributeNamesItsTypeUnlessItIsText() {
		assertThat(TENANT).hasToString("tenant");
		assertThat(DAY).hasToString("day:N");
		assertThat(new KeyAttribute("digest", ScalarAttributeType.B)).hasToString("digest:B");
	}

	@Test
	void keyAttributeNeedsANameAndAType() {
		assertThatIllegalArgumentException().isThrownBy(() -> new KeyAttribute("", ScalarAttributeType.S))
			.withMessage("A key attribute needs a name but was given none");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new KeyAttribute("day", ScalarAttributeType.UNKNOWN_TO_SDK_VERSION))
			.withMessage("Key attribute 'day' must be of type S, N or B");
	}

	@Test
	void keySchemaNamesPartitionAttributesFirst() {
		KeySchema keys = new KeySchema(List.of(TENANT), List.of(DAY));
		assertThat(keys.attributes()).containsExactly(TENANT, DAY);
		assertThat(keys.names()).containsExactly("tenant", "day");
		assertThat(keys).hasToString("[tenant, day:N]");
	}

	@Test
	void keySchemaLooksAttributesUp() {
		KeySchema keys = new KeySchema(List.of(TENANT), List.of(DAY));
		assertThat(keys.contains("tenant")).isTrue();
		assertThat(keys.contains("day")).isTrue();
		assertThat(keys.contains("hour")).isFalse();
		assertThat(keys.find("day")).contains(DAY);
		assertThat(keys.find("hour")).isEmpty();
	}

	@Test
	void keySchemaKeepsItsOwnLists() {
		List<KeyAttribute> attributes = new ArrayList<>(List.of(TENANT));
		KeySchema keys = new KeySchema(attributes, attributes);
		attributes.clear();
		assertThat(keys.partition()).containsExactly(TENANT).isUnmodifiable();
		assertThat(keys.sort()).containsExactly(TENANT).isUnmodifiable();
	}

	@Test
	void projectionKnowsWhatItCopies() {
		assertThat(Projection.all().copies("title")).isTrue();
		assertThat(Projection.keysOnly().copies("title")).isFalse();
		assertThat(Projection.include(List.of("title", "title")).copies("title")).isTrue();
		assertThat(Projection.include(List.of("title")).copies("text")).isFalse();
	}

	@Test
	void onlyAnInclusionListsAttributes() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Projection(ProjectionType.ALL, Set.of("title")))
			.withMessage("Only a projection of type INCLUDE lists attributes but it was ALL");
		assertThatIllegalArgumentException().isThrownBy(() -> new Projection(ProjectionType.KEYS_ONLY, Set.of("a")))
			.withMessage("Only a projection of type INCLUDE lists attributes but it was KEYS_ONLY");
		assertThatIllegalArgumentException().isThrownBy(() -> Projection.include(List.of()))
			.withMessage("A projection of type INCLUDE needs the attributes to include");
	}

	@Test
	void preferenceIsTableThenLocalThenGlobal() {
		assertThat(IndexType.values()).containsExactly(IndexType.PRIMARY, IndexType.LOCAL, IndexType.GLOBAL);
	}

	@ParameterizedTest
	@ValueSource(classes = { KeyAttribute.class, KeySchema.class, Index.class, TableModel.class })
	void areValues(Class<?> type) {
		EqualsVerifier.forClass(type)
			.withPrefabValues(KeyAttribute.class, TENANT, DAY)
			.withPrefabValues(Throughput.class, new Throughput(1, 1), new Throughput(2, 2))
			.withPrefabValues(Projection.class, Projection.all(), Projection.keysOnly())
			.suppress(Warning.NULL_FIELDS)
			.verify();
	}

}
