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

import io.github.dynamodb2.autoconfigure.InvalidConfigurationException;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.IndexType;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.KeySchema;

/**
 * Completes what the configuration says about an index with what a class says.
 *
 * @param declared what the configuration says
 * @param mapped what the class says
 * @param type the class
 */
record IndexMerge(DeclaredIndex declared, Index mapped, Class<?> type) {

	/**
	 * Merges the two.
	 * @return what both say
	 * @throws InvalidConfigurationException when they contradict
	 */
	DeclaredIndex merge() {
		DeclaredIndex other = DeclaredIndex.of(this.mapped);
		IndexType kind = (this.declared.type() != null) ? this.declared.type() : other.type();
		KeySchema keys = new KeySchema(
				merge("partition-key", this.declared.keys().partition(), other.keys().partition()),
				merge("sort-key", this.declared.keys().sort(), other.keys().sort()));
		if (kind == IndexType.GLOBAL && keys.partition().isEmpty()) {
			throw new InvalidConfigurationException(this.declared.property() + ".partition-key",
					"is missing, but a global index needs a partition key, and class %s names none for it."
						.formatted(this.type.getName()),
					"Set it, or make the index local with '%s.type'.".formatted(this.declared.property()));
		}
		return new DeclaredIndex(this.declared.property(), this.declared.name(), kind, keys,
				(this.declared.projection() != null) ? this.declared.projection() : other.projection(),
				this.declared.throughput());
	}

	private List<KeyAttribute> merge(String key, List<KeyAttribute> ours, List<KeyAttribute> theirs) {
		if (!ours.isEmpty() && !theirs.isEmpty() && !ours.equals(theirs)) {
			throw refuse(key, ours, theirs);
		}
		return ours.isEmpty() ? theirs : ours;
	}

	private InvalidConfigurationException refuse(String key, List<KeyAttribute> ours, List<KeyAttribute> theirs) {
		String property = this.declared.property();
		return (property != null)
				? new InvalidConfigurationException(property + "." + key,
						"is %s, but class %s declares %s.".formatted(ours, this.type.getName(), theirs),
						"Leave it out, or make both the same.")
				: InvalidConfigurationException.ofClass(this.type,
						"declares the %s of index '%s' as %s, but another class of the same table as %s."
							.formatted(key.replace('-', ' '), this.declared.name(), theirs, ours),
						"Make both the same, or give one of the indexes another name.");
	}

}
