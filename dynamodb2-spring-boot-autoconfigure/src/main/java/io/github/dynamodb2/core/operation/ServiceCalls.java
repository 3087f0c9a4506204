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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

import io.github.dynamodb2.core.error.ConnectionClosedException;
import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.page.reader.PageBodies;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/**
 * The way of every call to the service: past the listener, and with exceptions of our
 * own, until it is closed.
 */
public final class ServiceCalls {

	/**
	 * How many requests of a batch are sent at a time, unless somebody says otherwise.
	 */
	public static final int STANDARD_BATCH_REQUESTS = 8;

	private final DynamoDbClient client;

	private final @Nullable PageBodies bodies;

	private final @Nullable WriteWatch watch;

	private final String connection;

	private final OperationListener listener;

	private final @Nullable ThreadFactory threads;

	private final int batchRequests;

	private final AtomicBoolean closed;

	/**
	 * Creates the way of a client, with threads of the JDK for parallel work and the
	 * standard number of requests at a time.
	 * @param client the SDK's client
	 * @param connection the name of the connection
	 * @param listener stands around every call
	 */
	public ServiceCalls(DynamoDbClient client, String connection, OperationListener listener) {
		this(client, connection, listener, null, STANDARD_BATCH_REQUESTS);
	}

	/**
	 * Creates the way of a client.
	 * @param client the SDK's client
	 * @param connection the name of the connection
	 * @param listener stands around every call
	 * @param threads makes the threads of parallel work, or {@code null} for those of the
	 * JDK
	 * @param batchRequests how many requests of a batch are sent at a time, 1 or more
	 */
	public ServiceCalls(DynamoDbClient client, String connection, OperationListener listener,
			@Nullable ThreadFactory threads, int batchRequests) {
		this.client = client;
		this.bodies = PageBodies.of(client).orElse(null);
		this.watch = WriteWatch.of(client).orElse(null);
		this.connection = connection;
		this.listener = listener;
		this.threads = threads;
		this.batchRequests = batchRequests;
		this.closed = new AtomicBoolean();
	}

	private ServiceCalls(ServiceCalls way, OperationListener listener) {
		this.client = way.client;
		this.bodies = way.bodies;
		this.watch = way.watch;
		this.connection = way.connection;
		this.listener = listener;
		this.threads = way.threads;
		this.batchRequests = way.batchRequests;
		this.closed = way.closed;
	}

	/**
	 * Returns the SDK's client.
	 * @return the client
	 */
	public DynamoDbClient client() {
		return this.client;
	}

	/**
	 * Returns what takes the items out of the client's responses.
	 * @return our interceptor, or {@code null} where they are read the SDK's way
	 */
	public @Nullable PageBodies bodies() {
		return this.bodies;
	}

	/**
	 * Returns the name of the connection.
	 * @return the name
	 */
	public String connection() {
		return this.connection;
	}

	/**
	 * Returns what stands around every call.
	 * @return the listener
	 */
	public OperationListener listener() {
		return this.listener;
	}

	/**
	 * Returns what makes the threads of parallel work.
	 * @return the factory, or {@code null} for threads of the JDK
	 */
	public @Nullable ThreadFactory threads() {
		return this.threads;
	}

	/**
	 * Returns how many requests of a batch are sent at a time.
	 * @return the number, 1 or more
	 */
	public int batchRequests() {
		return this.batchRequests;
	}

	/**
	 * Returns the way of calls that other threads make for the one that asks.
	 * @return the way
	 */
	public ServiceCalls onOtherThreads() {
		return new ServiceCalls(this, this.listener.onOtherThreads());
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
		return around(call, () -> send.apply(this.client), (ex) -> new FailedCall(call, ex, Map.of(), true));
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
		return write(new OperationCall(operation, table, null, this.connection), Map.of(), attempts(() -> true), send);
	}

	/**
	 * Begins to watch the attempts of a write.
	 * @param repeatable tells whether the write leaves the same when it is done twice; if
	 * not, it is not sent again when it may have been done
	 * @return no attempts so far, or {@code null} when the client is not watched
	 */
	@Nullable WriteAttempts attempts(BooleanSupplier repeatable) {
		return (this.watch != null) ? new WriteAttempts(repeatable.getAsBoolean()) : null;
	}

	/**
	 * Makes a call that writes something.
	 * @param call what is called
	 * @param key the key attributes of the item, empty when it concerns none
	 * @param attempts is told of the attempts, or {@code null}
	 * @param send sends the request
	 * @param <R> the type of the SDK's response
	 * @return the response
	 * @throws DynamoDb2Exception when the call fails; it tells whether it is known that
	 * nothing was written
	 */
	<R> R write(OperationCall call, Map<String, AttributeValue> key, @Nullable WriteAttempts attempts,
			Function<DynamoDbClient, R> send) {
		WriteWatch watching = this.watch;
		Supplier<R> sent = () -> send.apply(this.client);
		return around(call, (watching != null && attempts != null) ? () -> watching.during(attempts, sent) : sent,
				(ex) -> new FailedCall(call, ex, key, !WriteAttempts.mayBeDone(attempts, ex)));
	}

	private <R> R around(OperationCall call, Supplier<R> send, Function<SdkException, FailedCall> failed) {
		requireOpen(call);
		try {
			return this.listener.around(call, send);
		}
		catch (RuntimeException ex) {
			if (this.closed.get()) {
				throw closed(call, ex);
			}
			throw (ex instanceof SdkException sdk) ? failed.apply(sdk).exception() : ex;
		}
	}

	/**
	 * Refuses a call on a connection that is closed.
	 * @param call the call
	 */
	void requireOpen(OperationCall call) {
		if (this.closed.get()) {
			throw closed(call, null);
		}
	}

	private ConnectionClosedException closed(OperationCall call, @Nullable RuntimeException cause) {
		return new ConnectionClosedException("%s is not possible: connection '%s' is closed. Make another connection"
			.formatted(call.label(), this.connection), this.connection, cause);
	}

	/**
	 * Takes no more calls.
	 * @param closeClient whether the client is closed, too
	 */
	public void close(boolean closeClient) {
		this.closed.set(true);
		if (closeClient) {
			this.client.close();
		}
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
