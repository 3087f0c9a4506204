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

import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.operation.DescribeTableOperation;
import io.github.dynamodb2.core.operation.ServiceCalls;
import io.github.dynamodb2.core.operation.TableCall;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * A table whose keys and indexes are known, or are asked for when somebody needs them.
 */
final class KnownTable {

	private final ServiceCalls calls;

	private final TableCall call;

	private final String name;

	private final boolean declared;

	private volatile @Nullable TableModel model;

	KnownTable(ServiceCalls calls, String name, @Nullable TableModel model) {
		if (name == null || name.isEmpty()) {
			throw new IllegalArgumentException("A table needs a name but was given none");
		}
		this.calls = calls;
		this.call = new TableCall(calls, name);
		this.name = name;
		this.model = model;
		this.declared = model != null;
	}

	/**
	 * Returns a call of somebody who is no repository.
	 */
	TableCall call() {
		return this.call;
	}

	ServiceCalls calls() {
		return this.calls;
	}

	String name() {
		return this.name;
	}

	TableModel model() {
		TableModel known = this.model;
		return (known != null) ? known : firstModel();
	}

	private synchronized TableModel firstModel() {
		TableModel known = this.model;
		if (known == null) {
			known = DescribeTableOperation.model(describe());
			this.model = known;
		}
		return known;
	}

	TableDescription describe() {
		return new DescribeTableOperation(this.name).send(this.calls);
	}

	/**
	 * Learns what the service says, unless somebody has declared what the table is like.
	 */
	TableDescription learn(TableDescription description) {
		if (!this.declared) {
			this.model = DescribeTableOperation.model(description);
		}
		return description;
	}

	/**
	 * Learns the indexes anew after they have changed.
	 */
	void learnAnew(TableDescription description) {
		this.model = DescribeTableOperation.model(description);
	}

}
