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

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.dynamodb2.autoconfigure.table.SchemaDifferences.Difference;

/**
 * The differences of one table.
 *
 * @param connection the name of the table's connection
 * @param table the table's physical name
 * @param differences the differences, at least one
 */
record TableDrift(String connection, String table, List<Difference> differences) {

	private static final List<String> HEADER = List.of("Connection", "Table", "What", "Declared", "Found");

	TableDrift {
		differences = List.copyOf(differences);
	}

	private Stream<List<String>> rows() {
		return this.differences.stream()
			.map((difference) -> List.of(this.connection, this.table, difference.place(), difference.declared(),
					difference.found()));
	}

	/**
	 * Writes the differences of several tables in columns.
	 * @param drifts the tables
	 * @return a header and one line for each difference
	 */
	static String text(List<TableDrift> drifts) {
		List<List<String>> rows = new ArrayList<>(List.of(HEADER));
		drifts.stream().flatMap(TableDrift::rows).forEach(rows::add);
		int[] widths = new int[HEADER.size()];
		for (List<String> row : rows) {
			for (int column = 0; column < widths.length; column++) {
				widths[column] = Math.max(widths[column], row.get(column).length());
			}
		}
		return rows.stream().map((row) -> line(row, widths)).collect(Collectors.joining(System.lineSeparator()));
	}

	private static String line(List<String> row, int[] widths) {
		StringBuilder line = new StringBuilder("   ");
		for (int column = 0; column < widths.length; column++) {
			line.append(" ").append(row.get(column)).append(" ".repeat(widths[column] - row.get(column).length() + 1));
		}
		return line.toString().stripTrailing();
	}

}
