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
import java.util.TreeSet;

import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.IndexType;
import io.github.dynamodb2.core.model.Projection;
import io.github.dynamodb2.core.model.TableModel;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/**
 * Compares a table as it is declared with the table as the service describes it: key,
 * indexes, their keys and projections. What the service has besides is no difference.
 *
 * @param declared the table as it is declared
 * @param found the table as the service describes it
 */
record SchemaDifferences(TableModel declared, TableModel found) {

	private static final String NOTHING = "-";

	/**
	 * Lists the differences.
	 * @return the differences, the table's key first, then the indexes by name
	 */
	List<Difference> list() {
		List<Difference> differences = new ArrayList<>();
		compare(differences, "key", this.declared.keys(), this.found.keys());
		for (Index index : this.declared.indexes()) {
			String place = "index '%s'".formatted(index.name());
			this.found.index(index.name())
				.ifPresentOrElse((other) -> compare(differences, place, index, other),
						() -> differences.add(new Difference(place, index.type() + " " + index.keys(), NOTHING)));
		}
		return differences;
	}

	private static void compare(List<Difference> differences, String place, Index declared, Index found) {
		compare(differences, place + " type", declared.type(), found.type());
		compare(differences, place + " key", declared.keys(), found.keys());
		compare(differences, place + " projection", text(declared.projection()), text(found.projection()));
	}

	private static void compare(List<Difference> differences, String place, Object declared, Object found) {
		if (!declared.equals(found)) {
			differences.add(new Difference(place, declared.toString(), found.toString()));
		}
	}

	private static String text(Projection projection) {
		String type = projection.type().toString();
		return (projection.type() == ProjectionType.INCLUDE) ? type + " " + new TreeSet<>(projection.include()) : type;
	}

	/**
	 * Lists the global indexes that are declared and not there.
	 * @return the indexes by name
	 */
	List<Index> missing() {
		return this.declared.indexes()
			.stream()
			.filter((index) -> index.type() == IndexType.GLOBAL && this.found.index(index.name()).isEmpty())
			.toList();
	}

	/**
	 * One difference.
	 *
	 * @param place what differs
	 * @param declared what is declared
	 * @param found what the service has, or a dash
	 */
	record Difference(String place, String declared, String found) {

		static Difference missing() {
			return new Difference("table", "exists", NOTHING);
		}

		boolean isMissingIndex() {
			return this.place.startsWith("index ") && NOTHING.equals(this.found);
		}

	}

}
