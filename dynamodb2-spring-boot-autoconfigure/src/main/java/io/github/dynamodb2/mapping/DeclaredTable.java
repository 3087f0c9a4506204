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

import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.IndexType;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.model.Projection;
import io.github.dynamodb2.core.model.Throughput;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration says about the table of a class; what it leaves out comes from the
 * class.
 *
 * @param keys the table's key, or {@code null} when left out
 * @param indexes the indexes that are mentioned
 * @param throughput the provisioned throughput, or {@code null} for on-demand
 * @param timeToLive the attribute with the expiry time in epoch seconds, or {@code null}
 */
public record DeclaredTable(@Nullable KeySchema keys, List<DeclaredIndex> indexes, @Nullable Throughput throughput,
		@Nullable String timeToLive) {

	private static final DeclaredTable NOTHING = new DeclaredTable(null, List.of(), null, null);

	public DeclaredTable {
		indexes = List.copyOf(indexes);
	}

	/**
	 * Returns the configuration that leaves everything to the class.
	 * @return no keys, no indexes
	 */
	public static DeclaredTable nothing() {
		return NOTHING;
	}

	/**
	 * Returns what a complete definition says.
	 * @param definition a table with key and indexes
	 * @return the same, with nothing left out
	 */
	public static DeclaredTable of(TableDefinition definition) {
		return new DeclaredTable(definition.model().keys(),
				definition.model().indexes().stream().map(DeclaredIndex::of).toList(), definition.throughput(),
				definition.timeToLive());
	}

	/**
	 * What a configuration says about an index.
	 *
	 * @param name the index's physical name
	 * @param type local or global, or {@code null} when left out
	 * @param keys its key, or {@code null} when left out; a part of it may be empty
	 * @param projection what it holds besides keys, or {@code null} when left out
	 * @param throughput the throughput of a global index, or {@code null} for the table's
	 */
	public record DeclaredIndex(String name, @Nullable IndexType type, @Nullable KeySchema keys,
			@Nullable Projection projection, @Nullable Throughput throughput) {

		static DeclaredIndex of(Index index) {
			return new DeclaredIndex(index.name(), index.type(), index.keys(), index.projection(), index.throughput());
		}

	}

}
