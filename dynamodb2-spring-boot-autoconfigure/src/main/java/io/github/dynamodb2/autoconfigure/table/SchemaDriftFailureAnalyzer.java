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

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Shows in columns where tables are not what configuration and classes declare.
 */
final class SchemaDriftFailureAnalyzer extends AbstractFailureAnalyzer<SchemaDriftException> {

	/**
	 * How indexes come to be that were declared later than their table.
	 */
	static final String MISSING_INDEXES = "Missing global indexes are added with 'dynamodb2.provisioning' set to "
			+ "'update'; local ones can only be made with their table.";

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SchemaDriftException cause) {
		return new FailureAnalysis(
				"Property 'dynamodb2.provisioning' is 'validate', and tables are not as declared:%n%n%s"
					.formatted(TableDrift.text(cause.drifts())),
				"Change what is declared under 'dynamodb2.tables' or in the classes, or change the tables. "
						+ "Missing tables are created with 'dynamodb2.provisioning' set to 'create'; "
						+ "existing ones are never changed." + (cause.isIndexMissing() ? " " + MISSING_INDEXES : ""),
				cause);
	}

}
