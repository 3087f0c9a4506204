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

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The sizes that DynamoDB accepts of one expression.
 */
final class ExpressionLimits {

	private static final int MOST_OPERATORS = 300;

	private static final int MOST_BYTES = 4096;

	private ExpressionLimits() {
	}

	static Optional<String> problem(Condition condition, String text, int operators) {
		if (operators > MOST_OPERATORS) {
			return Optional.of(("A condition takes at most %d operators but this one has %d, over %d attributes. "
					+ "Ask for less at once")
				.formatted(MOST_OPERATORS, operators, condition.paths().distinct().count()));
		}
		int bytes = text.getBytes(StandardCharsets.UTF_8).length;
		if (bytes > MOST_BYTES) {
			return Optional
				.of("A condition takes at most %d bytes but this one has %d, over %d attributes. Ask for less at once"
					.formatted(MOST_BYTES, bytes, condition.paths().distinct().count()));
		}
		return Optional.empty();
	}

}
