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

package io.github.dynamodb2.observation;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.github.dynamodb2.core.operation.OperationCall;

/**
 * Keeps the names of tables a closed set for an application that makes them up as it
 * goes: after 100 different ones the others are called {@value #OTHER}.
 */
final class TableNames {

	static final int MOST = 100;

	static final String OTHER = "other";

	private final Set<String> names = ConcurrentHashMap.newKeySet();

	/**
	 * Returns a call whose table has a name that may be a key.
	 */
	OperationCall bound(OperationCall call) {
		if (this.names.contains(call.table()) || isTaken(call.table())) {
			return call;
		}
		return new OperationCall(call.operation(), OTHER, (call.index() != null) ? OTHER : null, call.connection(),
				call.method());
	}

	private synchronized boolean isTaken(String table) {
		return this.names.contains(table) || (this.names.size() < MOST && this.names.add(table));
	}

}
