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
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.function.Supplier;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.page.reader.PageBodies;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/**
 * The way of every call to the service: past the listener, and with exceptions of our
 * own.
 *
 * @param target the SDK's client, with what we have among its interceptors
 * @param connection the name of the connection
 * @param listener stands around every call
 * @param threads makes the threads of parallel work, or {@code null} for those of the JDK
 */
public record ServiceCalls(ServiceClient target, String connection, OperationListener listener,
		@Nullable ThreadFactory threads) {

	/**
	 * Creates the way of a client, with threads of the JDK for parallel work.
	 * @param client the SDK's client
	 * @param connection the name of the connection
	 * @param listener stands around every call
	 */
	public ServiceCalls(DynamoDbClient client, String connection, OperationListener listener) {
		this(client, connection, listener, null);
	}

	/**
	 * Creates the way of a client.
	 * @param client the SDK's client
	 * @param connection the name of the connection
	 * @param listener stands around every call
	 * @param threads makes the threads of parallel work, or {@code null} for those of the
	 * JDK
	 */
	public ServiceCalls(DynamoDbClient client, String connection, OperationListener listener,
			@Nullable ThreadFactory threads) {
		this(ServiceClient.of(client), connection, listener, threads);
	}

	/**
	 * Returns the SDK's client.
	 * @return the client
	 */
	public DynamoDbClient client() {
		return this.target.client();
	}

	/**
	 * Returns what takes the items out of the client's responses.
	 * @return our interceptor, or {@code null} where they are read the SDK's way
	 */
	public @Nullable PageBodies bodies() {
		return this.target.bodies();
	}

	/**
	 * Returns the way of calls that other threads make for the one that asks.
	 * @return the way
	 */
	public ServiceCalls onOtherThreads() {
		return new ServiceCalls(this.target, this.connection, this.listener.onOtherThreads(), this.threads);
	}

	/**
	 * Makes a call that no repository makes.
	 * @param operation the operation's name
	 * @param table the table's physical name
	 * @param send sends the request
	 * @param <R> the type of the SDK's response
	 * @return the response
	 * @throws DynamoDb2Exception when the call fails
	 */
	public <R> R send(String operation, String table, Function<DynamoDbClient, R> send) {
		return send(new OperationCall(operation, table, null, this.connection), send);
	}

	/**
	 * Makes a call.
	 * @param call what is called
	 * @param send sends the request
	 * @param <R> the type of the SDK's response
	 * @return the response
	 * @throws DynamoDb2Exception when the call fails
	 */
	public <R> R send(OperationCall call, Function<DynamoDbClient, R> send) {
		return around(call, () -> send.apply(client()), (ex) -> new FailedCall(call, ex, Map.of(), true));
	}

	/**
	 * Makes a call that changes a table and that no repository makes.
	 * @param operation the operation's name
	 * @param table the table's physical name
	 * @param send sends the request
	 * @param <R> the type of the SDK's response
	 * @return the response
	 * @throws DynamoDb2Exception when the call fails; it tells whether it is known that
	 * nothing was changed
	 */
	<R> R change(String operation, String table, Function<DynamoDbClient, R> send) {
		return write(new OperationCall(operation, table, null, this.connection), WriteAttempts.repeatable(Map.of()),
				send);
	}

	/**
	 * Makes a call that writes something.
	 * @param call what is called
	 * @param attempts is told of the attempts
	 * @param send sends the request
	 * @param <R> the type of the SDK's response
	 * @return the response
	 * @throws DynamoDb2Exception when the call fails; it tells whether it is known that
	 * nothing was written
	 */
	<R> R write(OperationCall call, WriteAttempts attempts, Function<DynamoDbClient, R> send) {
		return around(call, () -> this.target.write(attempts, send),
				(ex) -> new FailedCall(call, ex, attempts.key(), !attempts.mayBeDone(ex)));
	}

	private <R> R around(OperationCall call, Supplier<R> send, Function<SdkException, FailedCall> failed) {
		requireOpen(call);
		try {
			return this.listener.around(call, send);
		}
		catch (RuntimeException ex) {
			if (this.target.isClosed()) {
				throw this.target.closed(call.label(), this.connection, ex);
			}
			throw (ex instanceof SdkException sdk) ? failed.apply(sdk).exception() : ex;
		}
	}

	private void requireOpen(OperationCall call) {
		if (this.target.isClosed()) {
			throw this.target.closed(call.label(), this.connection, null);
		}
	}

	/**
	 * Takes no more calls.
	 * @param closeClient whether the client is closed, too
	 */
	public void close(boolean closeClient) {
		this.target.close(closeClient);
	}

	/**
	 * Returns what to ask about consumed capacity.
	 * @param wanted whether the caller wants to know
	 * @return the parameter, or {@code null} to leave it out
	 */
	public @Nullable ReturnConsumedCapacity capacity(boolean wanted) {
		if (this.listener.wantsCapacity()) {
			return ReturnConsumedCapacity.INDEXES;
		}
		return wanted ? ReturnConsumedCapacity.TOTAL : null;
	}

}
