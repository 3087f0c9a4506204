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

import java.util.concurrent.ThreadFactory;
import java.util.function.Function;

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
 * @param client the SDK's client
 * @param bodies takes the items out of the client's responses, or {@code null} where they
 * are read the SDK's way
 * @param connection the name of the connection
 * @param listener stands around every call
 * @param threads makes the threads of parallel work, or {@code null} for those of the JDK
 */
public record ServiceCalls(DynamoDbClient client, @Nullable PageBodies bodies, String connection,
		OperationListener listener, @Nullable ThreadFactory threads) {

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
		this(client, PageBodies.of(client).orElse(null), connection, listener, threads);
	}

	/**
	 * Returns the way of calls that other threads make for the one that asks.
	 * @return the way
	 */
	public ServiceCalls onOtherThreads() {
		return new ServiceCalls(this.client, this.bodies, this.connection, this.listener.onOtherThreads(),
				this.threads);
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
		try {
			return this.listener.around(call, () -> send.apply(this.client));
		}
		catch (SdkException ex) {
			throw Errors.translate(call, ex);
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
