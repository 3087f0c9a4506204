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

import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.IndexType;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.model.Projection;
import io.github.dynamodb2.core.model.Throughput;
import org.jspecify.annotations.Nullable;

/**
 * What is said so far about an index.
 *
 * @param property the full name of its properties, or {@code null} when classes alone
 * declare it
 * @param name its name
 * @param type local or global, or {@code null} when nobody said so
 * @param keys its key; parts that nobody named are empty, and so is the partition of a
 * local index
 * @param projection what it holds besides keys, or {@code null} when nobody said so
 * @param throughput the throughput of a global index, or {@code null} for the table's
 */
record DeclaredIndex(@Nullable String property, String name, @Nullable IndexType type, KeySchema keys,
		@Nullable Projection projection, @Nullable Throughput throughput) {

	/**
	 * Reads what a class says about an index.
	 * @param index the index as the class declares it
	 * @return the same, without what a local index takes from its table
	 */
	static DeclaredIndex of(Index index) {
		return new DeclaredIndex(null, index.name(), index.type(), index.keys(), index.projection(), null);
	}

	/**
	 * Returns the index, when everything has been said.
	 * @return the index, with every attribute when nobody named a projection
	 */
	Index complete() {
		return new Index(this.name, (this.type != null) ? this.type : IndexType.GLOBAL, this.keys,
				(this.projection != null) ? this.projection : Projection.all(), this.throughput);
	}

}
