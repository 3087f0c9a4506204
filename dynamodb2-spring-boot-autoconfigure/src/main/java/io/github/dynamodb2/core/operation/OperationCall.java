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

package io.github.dynamodb2.core.operation;

import org.jspecify.annotations.Nullable;

/**
 * One call to DynamoDB, as a listener sees it.
 *
 * @param operation the operation's name, for instance {@code Query}
 * @param table the table's physical name, {@code *} when the call concerns none
 * @param index the index that is read, or {@code null}
 * @param connection the name of the connection
 * @param method the repository method that calls, for instance
 * {@code UserRepository.findByEmail}, or {@code null} when no repository does
 */
public record OperationCall(String operation, String table, @Nullable String index, String connection,
		@Nullable String method) {

	/**
	 * What stands for the table of a call that concerns none.
	 */
	static final String NO_TABLE = "*";

	/**
	 * Creates a call that no repository makes.
	 * @param operation the operation's name
	 * @param table the table's physical name
	 * @param index the index that is read, or {@code null}
	 * @param connection the name of the connection
	 */
	public OperationCall(String operation, String table, @Nullable String index, String connection) {
		this(operation, table, index, connection, null);
	}

	/**
	 * Names the call for messages.
	 */
	String label() {
		return this.table.equals(NO_TABLE) ? this.operation : "%s on table '%s'".formatted(this.operation, this.table);
	}

}
