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

package io.github.dynamodb2.mapping;

import java.util.List;
import java.util.Map;

import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.IndexType;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.model.Projection;
import io.github.dynamodb2.core.schema.ItemSchema;

/**
 * Reads the secondary indexes that a class declares: one with a partition key of its own
 * is global, be it the table's attribute; one without is local.
 *
 * @param schema the description of the class
 */
record SchemaIndexes(ItemSchema<?> schema) {

	List<Index> indexes() {
		Map<String, Projection> projections = AnnotatedProjections.of(this.schema.type());
		Map<String, KeySchema> keys = new SchemaKeys(this.schema).secondary();
		for (String index : projections.keySet()) {
			if (!keys.containsKey(index)) {
				throw new IllegalArgumentException("@IndexProjection of %s names index '%s', but its indexes are %s. "
					.formatted(this.schema.type().getName(), index, keys.keySet())
						+ "Correct the name, or annotate the key properties of that index");
			}
		}
		return keys.entrySet()
			.stream()
			.map((entry) -> index(entry.getKey(), entry.getValue(),
					projections.getOrDefault(entry.getKey(), Projection.all())))
			.toList();
	}

	private static Index index(String name, KeySchema keys, Projection projection) {
		return new Index(name, keys.partition().isEmpty() ? IndexType.LOCAL : IndexType.GLOBAL, keys, projection, null);
	}

}
