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

import java.util.Map;
import java.util.function.Function;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/**
 * What one call brings to the engine of a table besides its question: the way to the
 * service, the table's physical name, and who calls. Reads and writes are given it alike.
 *
 * @param calls the way to the service
 * @param table the table's physical name
 * @param method the repository method that calls, or {@code null} when no repository does
 */
public record TableCall(ServiceCalls calls, String table, @Nullable String method) {

	/**
	 * Creates the call of somebody who is no repository.
	 * @param calls the way to the service
	 * @param table the table's physical name
	 */
	public TableCall(ServiceCalls calls, String table) {
		this(calls, table, null);
	}

	/**
	 * Returns the same call, made by a repository method, so that listeners know whose it
	 * is.
	 * @param caller the method, for instance {@code UserRepository.findByEmail}
	 * @return the call
	 */
	public TableCall by(String caller) {
		return new TableCall(this.calls, this.table, caller);
	}

	/**
	 * Returns the call that other threads make for the one that asks.
	 * @return the call
	 */
	public TableCall onOtherThreads() {
		return new TableCall(this.calls.onOtherThreads(), this.table, this.method);
	}

	/**
	 * Describes one operation of the call.
	 * @param operation the operation's name
	 * @param index the index's name, or {@code null} for the table itself
	 * @return what listeners are told of it
	 */
	public OperationCall operation(String operation, @Nullable String index) {
		return new OperationCall(operation, this.table, index, this.calls.connection(), this.method);
	}

	/**
	 * Sends one request.
	 * @param operation the operation's name
	 * @param index the index's name, or {@code null} for the table itself
	 * @param send sends the request
	 * @param <R> the type of the SDK's response
	 * @return the response
	 * @throws DynamoDb2Exception when the call fails
	 */
	public <R> R send(String operation, @Nullable String index, Function<DynamoDbClient, R> send) {
		return this.calls.send(operation(operation, index), send);
	}

	/**
	 * Sends the request of a write.
	 * @param operation the operation's name
	 * @param key the key attributes of the item
	 * @param attempts is told of the attempts, or {@code null}
	 * @param send sends the request
	 * @param <R> the type of the SDK's response
	 * @return the response
	 * @throws DynamoDb2Exception when the call fails
	 */
	<R> R write(String operation, Map<String, AttributeValue> key, @Nullable WriteAttempts attempts,
			Function<DynamoDbClient, R> send) {
		return this.calls.write(operation(operation, null), key, attempts, send);
	}

	/**
	 * Returns what to ask about consumed capacity.
	 * @param wanted whether the caller wants to know
	 * @return the parameter, or {@code null} to leave it out
	 */
	public @Nullable ReturnConsumedCapacity capacity(boolean wanted) {
		return this.calls.capacity(wanted);
	}

}
