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

package io.github.dynamodb2.observation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import io.github.dynamodb2.observation.DynamoDb2ObservationDocumentation.LowCardinalityKeyNames;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that {@code docs/observability.md} tells of what there is, and of nothing else.
 */
class ObservabilityDocumentTests {

	private static final Pattern FIRST_CELL = Pattern.compile("^\\| `([^`]+)`", Pattern.MULTILINE);

	private final String page;

	ObservabilityDocumentTests() throws IOException {
		this.page = Files.readString(Path.of("..", "docs", "observability.md"));
	}

	@Test
	void tableOfMetersIsThatOfTheCode() {
		assertThat(cells("## Meters")).containsExactlyElementsOf(
				Arrays.stream(DynamoDb2MeterDocumentation.values()).map((meter) -> meter.getName()).toList());
	}

	@Test
	void tableOfKeysIsThatOfTheCode() {
		assertThat(cells("## Keys")).containsExactlyElementsOf(
				Arrays.stream(LowCardinalityKeyNames.values()).map((key) -> key.asString()).toList());
	}

	@Test
	void tableOfOutcomesIsThatOfTheCode() {
		assertThat(cells("## Outcomes")).containsExactlyElementsOf(
				Arrays.stream(OperationOutcome.values()).map((outcome) -> outcome.name()).toList());
	}

	@Test
	void nameOfTheObservationIsThatOfTheCode() {
		assertThat(this.page).contains("`%s`".formatted(new DefaultDynamoDb2ObservationConvention().getName()));
	}

	private List<String> cells(String heading) {
		String rest = this.page.substring(this.page.indexOf(heading) + heading.length());
		int end = rest.indexOf("\n## ");
		return FIRST_CELL.matcher((end >= 0) ? rest.substring(0, end) : rest)
			.results()
			.map((match) -> match.group(1))
			.toList();
	}

}
