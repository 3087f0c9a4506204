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

import java.util.List;

import io.github.dynamodb2.autoconfigure.table.SchemaDifferences.Difference;

/**
 * Tables that are not what configuration and classes declare.
 */
final class SchemaDriftException extends RuntimeException {

	private final transient List<TableDrift> drifts;

	SchemaDriftException(List<TableDrift> drifts) {
		super("Tables are not as declared:%n%s".formatted(TableDrift.text(drifts)));
		this.drifts = List.copyOf(drifts);
	}

	boolean isIndexMissing() {
		return this.drifts.stream()
			.flatMap((drift) -> drift.differences().stream())
			.anyMatch(Difference::isMissingIndex);
	}

	List<TableDrift> drifts() {
		return this.drifts;
	}

}
