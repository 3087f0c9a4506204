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

package io.github.dynamodb2.core.write;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.dynamodb2.core.condition.ConditionRenderer;
import org.jspecify.annotations.Nullable;

/**
 * The expression of an update, and whether DynamoDB takes it.
 *
 * @param text its text, empty when nothing is changed
 * @param operators how many operators and functions it has
 * @param actions how many things it does
 */
public record UpdateExpression(String text, int operators, int actions) {

	private static final int MOST_OPERATORS = 300;

	private static final int MOST_BYTES = 4096;

	/**
	 * Writes the expression.
	 * @param actions what the update does
	 * @param renderer writes the expressions of the request
	 * @return the expression
	 */
	public static UpdateExpression of(List<? extends UpdateAction> actions, ConditionRenderer renderer) {
		Map<String, String> clauses = actions.stream()
			.collect(Collectors.groupingBy(UpdateAction::clause, LinkedHashMap::new,
					Collectors.mapping((action) -> action.write(renderer), Collectors.joining(", "))));
		String text = clauses.entrySet()
			.stream()
			.map((clause) -> clause.getKey() + " " + clause.getValue())
			.collect(Collectors.joining(" "));
		return new UpdateExpression(text, actions.stream().mapToInt(UpdateAction::operators).sum(), actions.size());
	}

	/**
	 * Tells whether DynamoDB takes it.
	 * @return whether it is not too large
	 */
	public boolean fits() {
		return this.operators <= MOST_OPERATORS && bytes() <= MOST_BYTES;
	}

	private int bytes() {
		return this.text.getBytes(StandardCharsets.UTF_8).length;
	}

	/**
	 * Returns the text.
	 * @return the text, or {@code null} when nothing is changed
	 * @throws IllegalArgumentException when DynamoDB would find it too large
	 */
	public @Nullable String checked() {
		if (this.operators > MOST_OPERATORS) {
			throw new IllegalArgumentException(
					"An update takes at most %d operators but this one has %d, over %d attributes. Change fewer at once"
						.formatted(MOST_OPERATORS, this.operators, this.actions));
		}
		if (bytes() > MOST_BYTES) {
			throw new IllegalArgumentException(
					"An update takes at most %d bytes but this one has %d, over %d attributes. Change fewer at once"
						.formatted(MOST_BYTES, bytes(), this.actions));
		}
		return this.text.isEmpty() ? null : this.text;
	}

}
