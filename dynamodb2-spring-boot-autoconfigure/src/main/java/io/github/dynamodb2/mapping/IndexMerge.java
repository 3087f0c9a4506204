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

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.IndexType;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.model.Projection;
import io.github.dynamodb2.core.schema.ItemSchema;
import io.github.dynamodb2.mapping.DeclaredTable.DeclaredIndex;
import org.jspecify.annotations.Nullable;

/**
 * Merges the indexes of a class with those of a configuration, by name.
 */
final class IndexMerge {

	private static final KeySchema NO_KEYS = new KeySchema(List.of(), List.of());

	private final ItemSchema<?> schema;

	private final String table;

	private final KeySchema tableKeys;

	private final DeclaredTypes types;

	private final Map<String, Projection> annotated;

	IndexMerge(ItemSchema<?> schema, String table, KeySchema tableKeys, DeclaredTypes types) {
		this.schema = schema;
		this.table = table;
		this.tableKeys = tableKeys;
		this.types = types;
		this.annotated = AnnotatedProjections.of(schema.type());
	}

	List<Index> merge(List<DeclaredIndex> declared) {
		Map<String, KeySchema> mapped = new SchemaKeys(this.schema).secondary();
		Map<String, DeclaredIndex> merged = new TreeMap<>();
		mapped.forEach((name, keys) -> merged.put(name, new DeclaredIndex(name, null, keys, null, null)));
		for (DeclaredIndex index : declared) {
			merged.put(index.name(), merge(index, mapped.getOrDefault(index.name(), NO_KEYS)));
		}
		checkAnnotated(merged.keySet());
		return merged.values().stream().map(this::complete).toList();
	}

	private DeclaredIndex merge(DeclaredIndex index, KeySchema mapped) {
		KeySchema given = (index.keys() != null) ? index.keys() : NO_KEYS;
		this.types.check("index '" + index.name() + "'", given);
		KeySchema keys = new KeySchema(merge(index, "partition", given.partition(), mapped.partition()),
				merge(index, "sort", given.sort(), mapped.sort()));
		return new DeclaredIndex(index.name(), index.type(), keys, index.projection(), index.throughput());
	}

	private List<KeyAttribute> merge(DeclaredIndex index, String kind, List<KeyAttribute> given,
			List<KeyAttribute> mapped) {
		if (!given.isEmpty() && !mapped.isEmpty() && !given.equals(mapped)) {
			throw new IllegalArgumentException(
					"The %s key of index '%s' of table '%s' is %s in the configuration but %s in %s. Make them the same"
						.formatted(kind, index.name(), this.table, given, mapped, this.schema.type().getName()));
		}
		return given.isEmpty() ? mapped : given;
	}

	private void checkAnnotated(Collection<String> names) {
		for (String index : this.annotated.keySet()) {
			if (!names.contains(index)) {
				throw new IllegalArgumentException(
						"@IndexProjection of %s names index '%s', which table '%s' does not have (it has: %s)"
							.formatted(this.schema.type().getName(), index, this.table, names));
			}
		}
	}

	private Index complete(DeclaredIndex index) {
		KeySchema keys = (index.keys() != null) ? index.keys() : NO_KEYS;
		return new Index(index.name(), type(index.type(), keys), keys, projection(index), index.throughput());
	}

	private IndexType type(@Nullable IndexType declared, KeySchema keys) {
		if (declared != null) {
			return declared;
		}
		boolean samePartition = keys.partition().isEmpty() || keys.partition().equals(this.tableKeys.partition());
		return (samePartition && keys.sort().size() == 1) ? IndexType.LOCAL : IndexType.GLOBAL;
	}

	private Projection projection(DeclaredIndex index) {
		Projection declared = index.projection();
		return (declared != null) ? declared : this.annotated.getOrDefault(index.name(), Projection.all());
	}

}
