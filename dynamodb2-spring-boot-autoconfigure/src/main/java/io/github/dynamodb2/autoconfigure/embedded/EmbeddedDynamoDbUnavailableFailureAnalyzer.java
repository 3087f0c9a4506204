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

package io.github.dynamodb2.autoconfigure.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.io.ClassPathResource;

/**
 * Shows the dependency to add when DynamoDB Local is not on the class path.
 */
final class EmbeddedDynamoDbUnavailableFailureAnalyzer
		extends AbstractFailureAnalyzer<EmbeddedDynamoDbUnavailableException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, EmbeddedDynamoDbUnavailableException cause) {
		RequiredLibrary missing = cause.missing();
		return new FailureAnalysis(
				"DynamoDB Local is to run inside this JVM ('endpoint: embedded'), but '%s' is not on the class path."
					.formatted(missing.coordinates()),
				"""
						Add these dependencies to your POM, or set 'dynamodb2.endpoint' to the address of a running \
						DynamoDB. Scope 'test' keeps them out of what you ship; to run the application itself on them, \
						use scope 'runtime' with <optional>true</optional> (with Gradle: 'developmentOnly').

						%s""".formatted(dependencies().indent(4)), cause);
	}

	private static String dependencies() {
		ClassPathResource resource = new ClassPathResource("dependencies.xml",
				EmbeddedDynamoDbUnavailableFailureAnalyzer.class);
		try {
			return resource.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
