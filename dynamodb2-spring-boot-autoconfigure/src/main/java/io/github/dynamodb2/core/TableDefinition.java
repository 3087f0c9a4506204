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

package io.github.dynamodb2.core;

import java.util.ArrayList;
import java.util.List;

import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.model.Throughput;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * What a table is, or shall be: its model, and what only creating it needs.
 *
 * @param model name, key and indexes
 * @param throughput the provisioned throughput, or {@code null} for on-demand
 * @param timeToLive the attribute with the expiry time in epoch seconds, or {@code null}
 */
public record TableDefinition(TableModel model, @Nullable Throughput throughput, @Nullable String timeToLive) {

	/**
	 * Starts the definition of a table.
	 * @param name the physical name
	 * @return a builder that still needs a partition key
	 */
	public static Builder named(String name) {
		return new Builder(name);
	}

	/**
	 * Returns the physical name.
	 * @return the name
	 */
	public String name() {
		return this.model.name();
	}

	/**
	 * Builds a table definition; what is wrong is said by {@link #build()}.
	 */
	public static final class Builder {

		private final String name;

		private final List<KeyAttribute> partition = new ArrayList<>();

		private final List<KeyAttribute> sort = new ArrayList<>();

		private final List<Index> indexes = new ArrayList<>();

		private @Nullable Throughput throughput;

		private @Nullable String timeToLive;

		private Builder(String name) {
			this.name = name;
		}

		/**
		 * Sets the partition key, of type S.
		 * @param attribute the attribute's name
		 * @return this builder
		 */
		public Builder partitionKey(String attribute) {
			return partitionKey(attribute, ScalarAttributeType.S);
		}

		/**
		 * Sets the partition key.
		 * @param attribute the attribute's name
		 * @param type its type
		 * @return this builder
		 */
		public Builder partitionKey(String attribute, ScalarAttributeType type) {
			this.partition.add(new KeyAttribute(attribute, type));
			return this;
		}

		/**
		 * Sets the sort key, of type S.
		 * @param attribute the attribute's name
		 * @return this builder
		 */
		public Builder sortKey(String attribute) {
			return sortKey(attribute, ScalarAttributeType.S);
		}

		/**
		 * Sets the sort key.
		 * @param attribute the attribute's name
		 * @param type its type
		 * @return this builder
		 */
		public Builder sortKey(String attribute, ScalarAttributeType type) {
			this.sort.add(new KeyAttribute(attribute, type));
			return this;
		}

		/**
		 * Adds an index.
		 * @param index a local or global index
		 * @return this builder
		 */
		public Builder index(Index index) {
			this.indexes.add(Required.value("index", index));
			return this;
		}

		/**
		 * Provisions throughput; left out, the table is on-demand. Global indexes without
		 * a throughput of their own get the same.
		 * @param read read capacity units a second, at least 1
		 * @param write write capacity units a second, at least 1
		 * @return this builder
		 */
		public Builder throughput(long read, long write) {
			this.throughput = new Throughput(read, write);
			return this;
		}

		/**
		 * Switches the expiry of items on when the table is created.
		 * @param attribute the attribute with the expiry time in epoch seconds
		 * @return this builder
		 */
		public Builder timeToLive(String attribute) {
			this.timeToLive = Required.text("attribute", attribute);
			return this;
		}

		/**
		 * Checks and returns the definition.
		 * @return the definition
		 * @throws IllegalArgumentException when DynamoDB could not make such a table
		 */
		public TableDefinition build() {
			TableModel model = TableModel.of(this.name, new KeySchema(this.partition, this.sort), this.indexes);
			return new TableDefinition(model, this.throughput, this.timeToLive);
		}

	}

}
