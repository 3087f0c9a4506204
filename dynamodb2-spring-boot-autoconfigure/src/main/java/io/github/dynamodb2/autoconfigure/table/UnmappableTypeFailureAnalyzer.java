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

package io.github.dynamodb2.autoconfigure.table;

import io.github.dynamodb2.core.schema.UnmappableTypeException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Shows a class of items that cannot be mapped, and where to change it.
 */
final class UnmappableTypeFailureAnalyzer extends AbstractFailureAnalyzer<UnmappableTypeException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnmappableTypeException cause) {
		String where = cause.property()
			.map((property) -> "Change property '%s' of class %s, or leave it out with @DynamoDbIgnore."
				.formatted(property, cause.type().getName()))
			.orElseGet(() -> "Change class %s.".formatted(cause.type().getName()));
		return new FailureAnalysis(String.valueOf(cause.getMessage()), where, cause);
	}

}
