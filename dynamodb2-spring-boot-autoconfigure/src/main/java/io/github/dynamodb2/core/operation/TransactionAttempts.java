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

import java.util.List;
import java.util.function.Function;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.Failure;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/**
 * Sends the same request of a transaction again while others stand in its way or nobody
 * knows what became of it: because of its token it is done once at most.
 */
public final class TransactionAttempts {

	private final Cancellation cancellation;

	private final Backoff backoff;

	private TransactionAttempts(Cancellation cancellation, Backoff backoff) {
		this.cancellation = cancellation;
		this.backoff = backoff;
	}

	/**
	 * Creates the attempts of a transaction that reads.
	 * @param calls the way to the service
	 * @param operation the operation's name
	 * @param tables the physical name of the table of each item, in their order
	 * @param backoff the waits between attempts
	 * @return no attempts so far
	 */
	public static TransactionAttempts ofReads(ServiceCalls calls, String operation, List<String> tables,
			Backoff backoff) {
		return of(calls, operation, tables.stream().map((table) -> new Cancellation.Part(table, null)).toList(),
				backoff);
	}

	static TransactionAttempts of(ServiceCalls calls, String operation, List<Cancellation.Part> parts,
			Backoff backoff) {
		List<String> tables = parts.stream().map(Cancellation.Part::table).distinct().toList();
		String table = (tables.size() == 1) ? tables.get(0) : OperationCall.NO_TABLE;
		return new TransactionAttempts(
				new Cancellation(new OperationCall(operation, table, null, calls.connection()), parts), backoff);
	}

	/**
	 * Refuses a table that no transaction of a connection can have.
	 * @param calls the way of the transaction
	 * @param call the call of a table
	 * @throws IllegalArgumentException when it goes another way
	 */
	public static void requireSame(ServiceCalls calls, TableCall call) {
		if (call.calls() != calls) {
			throw new IllegalArgumentException(("Table '%s' belongs to connection '%s' but the transaction to "
					+ "connection '%s', and no transaction spans two connections. Take the table of this one")
				.formatted(call.table(), call.calls().connection(), calls.connection()));
		}
	}

	/**
	 * Sends it.
	 * @param send makes one attempt
	 * @param <R> the type of the SDK's response
	 * @return the response
	 * @throws DynamoDb2Exception when it was not done, or may not have been done
	 */
	public <R> R send(Function<OperationCall, R> send) {
		Backoff.Attempts attempts = this.backoff.start();
		boolean inDoubt = false;
		while (true) {
			try {
				return send.apply(this.cancellation.call());
			}
			catch (DynamoDb2Exception ex) {
				inDoubt = inDoubt || !ex.isOutcomeKnown() || ex.getCause() instanceof TransactionInProgressException;
				if (!isWorthAnother(Failure.of(ex), inDoubt) || !attempts.next()) {
					throw this.cancellation.exception(ex, inDoubt);
				}
			}
		}
	}

	/**
	 * Tells whether the same request may be done a little later, or tells then what
	 * became of it. A timeout of the whole call is the application's, and is not
	 * prolonged.
	 */
	private static boolean isWorthAnother(Failure failure, boolean inDoubt) {
		return switch (failure.kind()) {
			case CONFLICT, THROTTLED -> true;
			case SERVICE_FAILED, CLIENT_FAILED, UNREACHABLE -> inDoubt;
			case TIMED_OUT -> inDoubt && failure.code().equals("client");
			default -> false;
		};
	}

}
