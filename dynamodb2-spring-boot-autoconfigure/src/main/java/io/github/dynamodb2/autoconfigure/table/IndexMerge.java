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
import java.util.Optional;
import java.util.stream.Stream;

import io.github.dynamodb2.autoconfigure.DynamoDb2Properties;
import io.github.dynamodb2.autoconfigure.InvalidConfigurationException;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.IndexType;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.model.Projection;

/**
 * Merges what configuration and classes say about one index.
 *
 * @param source what is said about the table
 * @param property the full name of the index's properties
 * @param name the index's name
 * @param settings the index's properties, with nothing set where only classes declare it
 * @param table the table's key
 */
record IndexMerge(TableSource source, String property, String name, DynamoDb2Properties.Index settings,
		KeySchema table) {

	/**
	 * Returns the index.
	 * @return the index; a local one without partition attributes
	 * @throws InvalidConfigurationException when something is missing or contradicts
	 */
	Index index() {
		IndexType type = type();
		List<KeyAttribute> sort = merge("sort-key", this.settings.sortKey(), ClassIndex::sort);
		Index start = (type == IndexType.LOCAL) ? local(sort) : Index.global(this.name);
		List<KeyAttribute> partition = (type == IndexType.LOCAL) ? List.of() : partition();
		return TableThroughput.apply(start.withKeys(new KeySchema(partition, sort)).withProjection(projection()),
				this.property, this.settings.throughput());
	}

	private IndexType type() {
		if (this.settings.type() != null) {
			return (this.settings.type() == DynamoDb2Properties.IndexType.LOCAL) ? IndexType.LOCAL : IndexType.GLOBAL;
		}
		return declared().findFirst()
			.map((index) -> isLocal(index) ? IndexType.LOCAL : IndexType.GLOBAL)
			.orElseThrow(() -> new InvalidConfigurationException(this.property + ".type", "is missing.",
					"Set it to 'local' or 'global'."));
	}

	private boolean isLocal(ClassIndex index) {
		return index.partition().isEmpty() || index.partition().equals(this.table.partition());
	}

	private Stream<ClassIndex> declared() {
		return this.source.classes().stream().flatMap((type) -> type.index(this.name).stream());
	}

	private Index local(List<KeyAttribute> sort) {
		List<KeyAttribute> partition = this.source.read(this.property + ".partition-key", this.settings.partitionKey());
		if (!partition.isEmpty() && !partition.equals(this.table.partition())) {
			throw new InvalidConfigurationException(this.property + ".partition-key",
					"is %s, but a local index has the partition key of its table, %s.".formatted(partition,
							this.table.partition()),
					"Leave it out, or make the index global with '%s.type'.".formatted(this.property));
		}
		if (sort.isEmpty()) {
			throw new InvalidConfigurationException(this.property + ".sort-key",
					"is missing, but a local index needs a sort key.",
					"Set it, or make the index global with '%s.type'.".formatted(this.property));
		}
		return Index.local(this.name);
	}

	private List<KeyAttribute> partition() {
		List<KeyAttribute> partition = merge("partition-key", this.settings.partitionKey(), ClassIndex::partition);
		if (partition.isEmpty()) {
			throw new InvalidConfigurationException(this.property + ".partition-key",
					"is missing, but a global index needs a partition key.",
					"Set it, or make the index local with '%s.type'.".formatted(this.property));
		}
		return partition;
	}

	private List<KeyAttribute> merge(String key, List<String> texts, Part part) {
		List<KeyAttribute> own = this.source.read(this.property + "." + key, texts);
		List<KeyAttribute> theirs = declared().map(part::of).filter((attributes) -> !attributes.isEmpty())
			.findFirst()
			.orElse(own);
		if (!own.isEmpty() && !own.equals(theirs)) {
			throw new InvalidConfigurationException(this.property + "." + key,
					"is %s, but a class declares %s for this index.".formatted(own, theirs),
					"Leave it out, or make both the same.");
		}
		return theirs;
	}

	private Projection projection() {
		String includeProperty = this.property + ".include";
		DynamoDb2Properties.IndexProjection projection = this.settings.projection();
		List<String> include = this.settings.include();
		if (projection == DynamoDb2Properties.IndexProjection.INCLUDE && include.isEmpty()) {
			throw new InvalidConfigurationException(includeProperty, "is missing, but the projection is 'include'.",
					"List the attributes to include, or set '%s.projection' to 'all' or 'keys-only'."
						.formatted(this.property));
		}
		if (projection != DynamoDb2Properties.IndexProjection.INCLUDE && !include.isEmpty()) {
			throw new InvalidConfigurationException(includeProperty, "is set, but the projection is not 'include'.",
					"Set '%s.projection' to 'include', or remove the list.".formatted(this.property));
		}
		return (projection != null) ? projection(projection) : ofClasses().orElseGet(Projection::all);
	}

	private Projection projection(DynamoDb2Properties.IndexProjection projection) {
		return switch (projection) {
			case ALL -> Projection.all();
			case KEYS_ONLY -> Projection.keysOnly();
			case INCLUDE -> Projection.include(this.settings.include());
		};
	}

	private Optional<Projection> ofClasses() {
		return this.source.classes().stream().flatMap((type) -> type.projection(this.name).stream()).findFirst();
	}

	/**
	 * Partition or sort attributes of an index.
	 */
	@FunctionalInterface
	private interface Part {

		List<KeyAttribute> of(ClassIndex index);

	}

}
