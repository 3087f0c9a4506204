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
import java.util.Map;
import java.util.stream.IntStream;

import io.github.dynamodb2.core.error.ConditionFailedException;
import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.RefusedWrite;
import io.github.dynamodb2.core.error.TransactionFailedException;
import io.github.dynamodb2.core.error.TransactionFailedException.Reason;
import io.github.dynamodb2.core.write.ItemWrite;
import io.github.dynamodb2.core.write.Refusal;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/**
 * Says why a transaction was not done: operation by operation, and by the one that
 * counts.
 *
 * @param call the call
 * @param parts what the transaction does
 */
record Cancellation(OperationCall call, List<Part> parts) {

	private static final String CONDITION_FAILED = "ConditionalCheckFailed";

	private static final String CONFLICT = "TransactionConflict";

	/**
	 * Returns what the caller is told.
	 * @param failure how the last attempt failed
	 * @param inDoubt whether an attempt may have been done
	 * @return the exception
	 */
	DynamoDb2Exception exception(DynamoDb2Exception failure, boolean inDoubt) {
		if (failure.getCause() instanceof TransactionCanceledException cancelled) {
			return cancelled(cancelled);
		}
		if (failure.getCause() instanceof TransactionInProgressException) {
			List<Reason> reasons = IntStream.range(0, this.parts.size())
				.mapToObj(
						(place) -> new Reason(place, this.parts.get(place).table(), "TransactionInProgress", Map.of()))
				.toList();
			return failed("it is still in progress and may be done yet. Read the items before you repeat it", reasons,
					failure.getCause(), false);
		}
		return inDoubt ? inDoubt(failure) : failure;
	}

	private DynamoDb2Exception inDoubt(DynamoDb2Exception failure) {
		return new DynamoDb2Exception(
				failure.getMessage() + ". An attempt whose answer was lost may have been done, "
						+ "all of it: read the items before you repeat it",
				this.call.connection(), failure.getCause(), false);
	}

	/**
	 * A service that is asked with a token says that a transaction was cancelled only
	 * when no attempt of it was done.
	 */
	private TransactionFailedException cancelled(TransactionCanceledException cause) {
		List<CancellationReason> given = cause.cancellationReasons();
		List<Reason> reasons = (given.size() == this.parts.size()) ? reasons(given) : List.of();
		for (Reason reason : reasons) {
			if (reason.code().equals(counting(reasons))) {
				return cancelled(reason, given.get(reason.operation()), reasons, cause);
			}
		}
		return failed("the service cancelled it and gives no reason", reasons, cause, true);
	}

	private TransactionFailedException cancelled(Reason counting, CancellationReason given, List<Reason> reasons,
			TransactionCanceledException cause) {
		Part part = this.parts.get(counting.operation());
		String what = "operation %d, %s: ".formatted(counting.operation(), part);
		if (counting.code().equals(CONDITION_FAILED) && part.write() != null) {
			DynamoDb2Exception alone = alone(part, part.write(), counting, cause);
			return failed(what + alone.getMessage(), reasons, alone, true);
		}
		return failed(what + (counting.code().equals(CONFLICT)
				? "others write the same item, at each attempt anew. Repeat it later, or let fewer write the item"
				: counting.code() + ": " + given.message()), reasons, cause, true);
	}

	/**
	 * Returns what a write throws that is sent alone.
	 */
	private DynamoDb2Exception alone(Part part, ItemWrite write, Reason reason, TransactionCanceledException cause) {
		ConditionFailedException refused = new ConditionFailedException(
				"its condition does not hold for the item found", this.call.connection(),
				new RefusedWrite(part.table(), write.key(), true), reason.found(), cause);
		return new Refusal(write, true, refused).exception();
	}

	private List<Reason> reasons(List<CancellationReason> given) {
		return IntStream.range(0, given.size()).mapToObj((place) -> reason(place, given.get(place))).toList();
	}

	private Reason reason(int place, CancellationReason given) {
		String code = (given.code() != null) ? given.code() : Reason.NONE;
		return new Reason(place, this.parts.get(place).table(), code, given.hasItem() ? given.item() : Map.of());
	}

	/**
	 * Returns the code that counts: that of a condition, which no repetition changes,
	 * else the first.
	 */
	private static String counting(List<Reason> reasons) {
		List<String> codes = reasons.stream().map(Reason::code).filter((code) -> !code.equals(Reason.NONE)).toList();
		if (codes.isEmpty() || codes.contains(CONDITION_FAILED)) {
			return CONDITION_FAILED;
		}
		return codes.stream().filter((code) -> !code.equals(CONFLICT)).findFirst().orElse(CONFLICT);
	}

	private TransactionFailedException failed(String what, List<Reason> reasons, @Nullable Throwable cause,
			boolean known) {
		return new TransactionFailedException(
				"%s of %d operations was not done: %s".formatted(this.call.operation(), this.parts.size(), what),
				this.call.connection(), reasons, cause, known);
	}

	/**
	 * One operation of a transaction.
	 *
	 * @param table the table's physical name
	 * @param write what is written, or {@code null} when the item is read
	 */
	record Part(String table, @Nullable ItemWrite write) {

		@Override
		public String toString() {
			return "%s on table '%s'".formatted((this.write != null) ? this.write.operation() : "Get", this.table);
		}

	}

}
