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

import java.util.List;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;

import io.github.dynamodb2.core.operation.OperationListener;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/**
 * A way to DynamoDB: one region or endpoint, with one set of credentials. Safe for use by
 * several threads.
 */
public interface Connection extends AutoCloseable {

	/**
	 * Returns the connection of a client that the caller made. Retries are the client's,
	 * also those of increments and appends that may have been done; any write that it
	 * sent more than once counts as one that may have been done. {@link #close()} leaves
	 * the client open.
	 * @param client the client
	 * @return the connection
	 */
	static Connection of(DynamoDbClient client) {
		return builder(client).build();
	}

	/**
	 * Connects to a DynamoDB Local on this machine, in the region us-east-1 and with
	 * credentials that nobody checks. {@link #close()} ends it.
	 * @param port the port, from 1 to 65535
	 * @return the connection
	 */
	static Connection local(int port) {
		return builder(LocalClients.create(port)).name("local").closeClient(true).build();
	}

	/**
	 * Starts a connection of a client that the caller made.
	 * @param client the client
	 * @return a builder that needs nothing more
	 */
	static Builder builder(DynamoDbClient client) {
		return new DefaultConnectionBuilder(client);
	}

	/**
	 * Returns the connection's name, for messages and meters.
	 * @return the name, {@code default} when it was given none
	 */
	String name();

	/**
	 * Returns the SDK's client, which can do all that the service can.
	 * @return the client
	 */
	DynamoDbClient client();

	/**
	 * Lists all tables of the account in this region: one ListTables for each 100.
	 * @return the physical names
	 */
	List<String> tableNames();

	/**
	 * Returns a table by name. Nothing is sent: one DescribeTable goes before the first
	 * call that needs the schema.
	 * @param name the physical name
	 * @return the table
	 */
	Table table(String name);

	/**
	 * Returns a table that is never described, because the caller knows it.
	 * @param definition what the table is
	 * @return the table
	 */
	Table table(TableDefinition definition);

	/**
	 * Creates a table and waits until it is ACTIVE: CreateTable, DescribeTable until it
	 * is there, and UpdateTimeToLive where items shall expire.
	 * @param definition what the table shall be
	 * @return the table
	 * @throws io.github.dynamodb2.core.error.TableExistsException when there is a table
	 * of that name
	 */
	Table createTable(TableDefinition definition);

	/**
	 * Creates a table as {@link #createTable(TableDefinition)} does, with more than its
	 * definition can say: tags, encryption, a stream, protection against deletion.
	 * @param definition what the table shall be
	 * @param customizer changes the CreateTable request; its name stays
	 * @return the table
	 * @throws io.github.dynamodb2.core.error.TableExistsException when there is a table
	 * of that name
	 */
	Table createTable(TableDefinition definition, Consumer<CreateTableRequest.Builder> customizer);

	/**
	 * Returns a table of entities of one class; a second class is refused, because items
	 * carry no type. Nothing is sent.
	 * @param definition what the table is
	 * @param schema how its items become objects
	 * @param <T> the type of the entities
	 * @return the table
	 * @throws IllegalArgumentException when the table has entities of another class
	 */
	<T> EntityTable<T> entityTable(TableDefinition definition, TableSchema<T> schema);

	/**
	 * Writes several items of any tables of this connection, all of them or none: one
	 * TransactWriteItems of at most 100 items and 4 MB, with a token of its own, which
	 * costs twice the write units of its items, also when it is cancelled. Conflicts with
	 * others and lost answers are tried again with the same token, ten times within two
	 * minutes, so that it is done once or not at all. A body that fails or writes nothing
	 * sends nothing.
	 * @param body adds the writes
	 * @throws io.github.dynamodb2.core.error.TransactionFailedException when it was
	 * cancelled, with the reasons
	 * @throws io.github.dynamodb2.core.error.DynamoDb2Exception when it was not done for
	 * another reason, or, where its outcome is not known, may have been done
	 */
	void transactWrite(Consumer<TransactWrite> body);

	/**
	 * Reads several items of any tables of this connection as they were at one moment:
	 * one TransactGetItems of at most 100, which costs twice the units of consistent
	 * reads. Conflicts with writes are tried again, ten times within two minutes. A body
	 * that asks for nothing sends nothing.
	 * @param body asks for the items
	 * @return the items
	 * @throws io.github.dynamodb2.core.error.TransactionFailedException when others wrote
	 * the items at each attempt
	 */
	TransactReads transactRead(Consumer<TransactGet> body);

	/**
	 * Takes no more calls, and closes the client if the connection made it or was told
	 * to. Every later call ends with a
	 * {@link io.github.dynamodb2.core.error.ConnectionClosedException}.
	 */
	@Override
	void close();

	/**
	 * Builds a connection.
	 */
	interface Builder {

		/**
		 * Names the connection, for messages and meters.
		 * @param name the name, {@code default} by default
		 * @return this builder
		 */
		Builder name(String name);

		/**
		 * Takes the extensions of an Enhanced Client for entities; by default the SDK's
		 * own ones: versions, counters.
		 * @param enhancedClient the Enhanced Client, or {@code null} for the default
		 * @return this builder
		 */
		Builder enhancedClient(@Nullable DynamoDbEnhancedClient enhancedClient);

		/**
		 * Stands a listener around every call.
		 * @param listener the listener, none by default
		 * @return this builder
		 */
		Builder listener(OperationListener listener);

		/**
		 * Makes the threads of parallel Scans, at most 64 for one, and of batches.
		 * @param threads makes the threads, or {@code null} for daemon threads
		 * @return this builder
		 */
		Builder threads(@Nullable ThreadFactory threads);

		/**
		 * Tells how many requests are sent at a time where one call writes or reads more
		 * items than one request takes: {@code saveAll}, {@code deleteAll} of entities,
		 * {@code deleteAllById}, {@code findAllById}, {@code putAll}. The caller's thread
		 * sends one of them.
		 * @param requests the number, 8 by default; 1 sends one after the other
		 * @return this builder
		 * @throws IllegalArgumentException when it is less than 1
		 */
		Builder batchRequests(int requests);

		/**
		 * Tells whether closing the connection closes the client.
		 * @param close whether it does, {@code false} by default
		 * @return this builder
		 */
		Builder closeClient(boolean close);

		/**
		 * Builds the connection. Nothing is sent.
		 * @return the connection
		 */
		Connection build();

	}

}
