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

import java.util.Optional;
import java.util.stream.Stream;

import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.IndexType;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.model.Throughput;
import io.github.dynamodb2.core.operation.DeleteTableOperation;
import io.github.dynamodb2.core.operation.DescribeTimeToLiveOperation;
import io.github.dynamodb2.core.operation.UpdateTableOperation;
import io.github.dynamodb2.core.operation.UpdateTimeToLiveOperation;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * Asks the service about a table, and changes it.
 *
 * @param table the table
 */
record TableChanges(KnownTable table) implements TableAdministration {

	@Override
	public TableDescription describe() {
		return this.table.learn(this.table.describe());
	}

	@Override
	public void updateThroughput(long read, long write) {
		Throughput throughput = new Throughput(read, write);
		this.table.learn(update().throughput(throughput));
	}

	@Override
	public void updateIndexThroughput(String index, long read, long write) {
		Required.text("index", index);
		Throughput throughput = new Throughput(read, write);
		this.table.learn(update().indexThroughput(index, throughput));
	}

	@Override
	public void createIndex(Index index) {
		Required.value("index", index);
		if (index.type() != IndexType.GLOBAL) {
			throw new IllegalArgumentException(
					"Index '%s' of table '%s' must be global: local ones are created with the table only"
						.formatted(index.name(), this.table.name()));
		}
		check(index);
		this.table.learnAnew(update().createIndex(index));
	}

	private void check(Index index) {
		TableModel model = this.table.model();
		TableModel.of(model.name(), model.keys(), Stream.concat(model.indexes().stream(), Stream.of(index)).toList());
	}

	@Override
	public void deleteIndex(String name) {
		Required.text("name", name);
		this.table.learnAnew(update().deleteIndex(name));
	}

	@Override
	public Optional<String> timeToLive() {
		return new DescribeTimeToLiveOperation(this.table.name()).send(this.table.calls());
	}

	@Override
	public void enableTimeToLive(String attribute) {
		Required.text("attribute", attribute);
		Optional<String> now = timeToLive();
		if (now.isEmpty()) {
			timeToLive(attribute, true);
		}
		else if (!now.get().equals(attribute)) {
			throw new IllegalArgumentException(("Items of table '%s' cannot expire by '%s': they expire by '%s'. "
					+ "Call disableTimeToLive first")
				.formatted(this.table.name(), attribute, now.get()));
		}
	}

	@Override
	public void disableTimeToLive() {
		timeToLive().ifPresent((attribute) -> timeToLive(attribute, false));
	}

	private void timeToLive(String attribute, boolean enabled) {
		new UpdateTimeToLiveOperation(this.table.name(), attribute, enabled).send(this.table.calls());
	}

	@Override
	public void drop() {
		new DeleteTableOperation(this.table.name()).send(this.table.calls());
	}

	private UpdateTableOperation update() {
		return new UpdateTableOperation(this.table.calls(), this.table.describe());
	}

}
