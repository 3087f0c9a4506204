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

package io.github.dynamodb2.autoconfigure.repository;

import java.util.stream.Collectors;

import io.github.dynamodb2.core.error.UnplannableQueryException.Rejection;
import io.github.dynamodb2.repository.query.UnplannableMethodException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.util.StringUtils;

/**
 * Shows a repository method that no index can answer, the indexes that were tried, and
 * what would make it work.
 */
final class UnplannableMethodFailureAnalyzer extends AbstractFailureAnalyzer<UnplannableMethodException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnplannableMethodException cause) {
		return new FailureAnalysis(description(cause), actions(cause), cause);
	}

	private static String description(UnplannableMethodException cause) {
		return "Repository method %s.%s asks table '%s' for %s, which no key and no index can answer:%n%n%s".formatted(
				cause.repository().getName(), cause.method(), cause.table(), cause.question(),
				cause.tried()
					.stream()
					.map(UnplannableMethodFailureAnalyzer::line)
					.collect(Collectors.joining(System.lineSeparator())));
	}

	private static String line(Rejection rejection) {
		return "    - %s: %s".formatted(rejection.candidate(), rejection.reason());
	}

	private static String actions(UnplannableMethodException cause) {
		return "Do one of these:%n%n%s".formatted(cause.cures()
			.stream()
			.map((cure) -> "    - %s".formatted(StringUtils.capitalize(cure)))
			.collect(Collectors.joining(System.lineSeparator())));
	}

}
