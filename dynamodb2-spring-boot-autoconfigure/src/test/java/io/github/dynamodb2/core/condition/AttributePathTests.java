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

package io.github.dynamodb2.core.condition;

import java.util.List;

import io.github.dynamodb2.core.condition.AttributePath.Name;
import io.github.dynamodb2.core.condition.AttributePath.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests of {@link AttributePath}.
 */
class AttributePathTests {

	@Test
	void isMadeOfNames() {
		assertThat(AttributePath.of("info", "rating").steps()).containsExactly(new Name("info"), new Name("rating"));
	}

	@Test
	void keepsADotInAName() {
		AttributePath path = AttributePath.of("Safety.Warning");
		assertThat(path.steps()).containsExactly(new Name("Safety.Warning"));
		assertThat(path.root()).isEqualTo("Safety.Warning");
		assertThat(path.isTopLevel()).isTrue();
		assertThat(path).isNotEqualTo(AttributePath.parse("Safety.Warning"));
	}

	@Test
	void readsATopLevelName() {
		AttributePath path = AttributePath.parse("first name");
		assertThat(path).isEqualTo(AttributePath.of("first name"));
		assertThat(path.isTopLevel()).isTrue();
		assertThat(path.root()).isEqualTo("first name");
	}

	@Test
	void readsNamesAndPlaces() {
		AttributePath path = AttributePath.parse("reviews[0].stars[10][999999999].größe");
		assertThat(path.steps()).containsExactly(new Name("reviews"), new Place(0), new Name("stars"), new Place(10),
				new Place(999_999_999), new Name("größe"));
		assertThat(path.isTopLevel()).isFalse();
		assertThat(path.root()).isEqualTo("reviews");
	}

	@ParameterizedTest
	@ValueSource(strings = { "info", "info.rating", "reviews[0]", "reviews[0][1].stars", "a.b.c[2].d" })
	void writesWhatItReads(String text) {
		assertThat(AttributePath.parse(text)).hasToString(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".", "a.", ".a", "a..b", "[0]", "a.[0]", "a[", "a]", "a[]", "a[x]", "a[-1]", "a[0]b",
			"a[1234567890]", "[0].a" })
	void refusesWhatIsNoPath(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> AttributePath.parse(text))
			.withMessage(
					"'" + text + "' is not a path: names parted by dots, places in brackets, as in 'reviews[0].stars'");
	}

	@Test
	void refusesAPathThatDoesNotStartWithAName() {
		assertThatIllegalArgumentException().isThrownBy(AttributePath::of)
			.withMessage("An attribute path must start with a name");
		assertThatIllegalArgumentException().isThrownBy(() -> new AttributePath(List.of(new Place(0))))
			.withMessage("An attribute path must start with a name");
	}

	@Test
	void refusesAnEmptyName() {
		assertThatIllegalArgumentException().isThrownBy(() -> AttributePath.of("info", ""))
			.withMessage("An attribute name must not be empty");
	}

	@Test
	void refusesANegativePlace() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Place(-1))
			.withMessage("A place in a list must be 0 or more but was -1");
	}

}
