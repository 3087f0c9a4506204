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

package io.github.dynamodb2.autoconfigure.endpoint;

import java.util.List;

import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.TableModel;

/**
 * Keys and indexes of a table.
 *
 * @param key the key attributes, types other than strings behind a colon
 * @param indexes the secondary indexes by name
 */
public record SchemaDescriptor(String key, List<IndexDescriptor> indexes) {

	public SchemaDescriptor {
		indexes = List.copyOf(indexes);
	}

	static SchemaDescriptor of(TableModel model) {
		return new SchemaDescriptor(model.keys().toString(),
				model.indexes().stream().map(IndexDescriptor::of).toList());
	}

	/**
	 * One secondary index.
	 *
	 * @param name its name
	 * @param type {@code LOCAL} or {@code GLOBAL}
	 * @param key its key attributes
	 * @param projection what it holds besides keys
	 */
	public record IndexDescriptor(String name, String type, String key, String projection) {

		static IndexDescriptor of(Index index) {
			String included = index.projection().include().isEmpty() ? "" : " " + index.projection().include();
			return new IndexDescriptor(index.name(), index.type().name(), index.keys().toString(),
					index.projection().type() + included);
		}

	}

}
