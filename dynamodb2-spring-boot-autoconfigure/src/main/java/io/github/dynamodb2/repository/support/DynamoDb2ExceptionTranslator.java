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

package io.github.dynamodb2.repository.support;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.Failure;
import io.github.dynamodb2.core.error.ItemExistsException;
import io.github.dynamodb2.core.error.ItemNotFoundException;
import io.github.dynamodb2.core.error.TableExistsException;
import io.github.dynamodb2.core.error.TransactionFailedException;
import io.github.dynamodb2.core.error.UnplannableQueryException;
import io.github.dynamodb2.core.error.UnprocessedItemsException;
import io.github.dynamodb2.core.error.UnreadableItemException;
import io.github.dynamodb2.core.error.WriteRefusedException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PermissionDeniedDataAccessException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.dao.support.PersistenceExceptionTranslator;

/**
 * Translates the exceptions of {@code core} and of the SDK to those of Spring's data
 * access, with the message and with the exception itself as the cause. Repositories apply
 * it by themselves; as a bean it serves classes with {@code @Repository}. A batch that
 * broke off is what broke it.
 * <p>
 * An item that exists: {@link DuplicateKeyException}. A condition that does not hold or
 * an item that has changed: {@link OptimisticLockingFailureException}. Throttling, and
 * batches that end with parts left: {@link TransientDataAccessResourceException}. A table
 * that is not there: {@link InvalidDataAccessResourceUsageException}. An item that does
 * not fit its class: {@link DataRetrievalFailureException}. No answer, or an interrupt:
 * {@link DataAccessResourceFailureException}. A transaction that was cancelled: what its
 * write that failed is alone; by conflicts with others:
 * {@link PessimisticLockingFailureException}, which is transient; of unknown outcome:
 * {@link DataAccessResourceFailureException}, which is not. A connection that is closed:
 * {@link NonTransientDataAccessResourceException}. Exceptions of others, an
 * {@link IllegalArgumentException} among them, stay what they are.
 */
public final class DynamoDb2ExceptionTranslator implements PersistenceExceptionTranslator {

	@Override
	public @Nullable DataAccessException translateExceptionIfPossible(RuntimeException ex) {
		if (ex instanceof SdkException || ex instanceof DynamoDb2Exception) {
			return translate(String.valueOf(ex.getMessage()), ex, reason(ex));
		}
		return null;
	}

	/**
	 * Returns what says most: of a batch that broke off, what broke it; of a transaction
	 * that was cancelled, what the write that cancelled it throws alone.
	 */
	private static Throwable reason(RuntimeException ex) {
		boolean isOfMany = ex instanceof UnprocessedItemsException || ex instanceof TransactionFailedException;
		return (isOfMany && ex.getCause() != null) ? ex.getCause() : ex;
	}

	private static DataAccessException translate(String message, RuntimeException ex, Throwable reason) {
		if (ex instanceof TransactionFailedException failed && !failed.isOutcomeKnown()) {
			return new DataAccessResourceFailureException(message, ex);
		}
		if (reason instanceof ItemExistsException) {
			return new DuplicateKeyException(message, ex);
		}
		if (reason instanceof WriteRefusedException) {
			return new OptimisticLockingFailureException(message, ex);
		}
		if (reason instanceof UnreadableItemException) {
			return new DataRetrievalFailureException(message, ex);
		}
		if (reason instanceof ItemNotFoundException) {
			return new EmptyResultDataAccessException(message, 1, ex);
		}
		if (reason instanceof UnprocessedItemsException) {
			return new TransientDataAccessResourceException(message, ex);
		}
		if (reason instanceof UnplannableQueryException) {
			return new InvalidDataAccessApiUsageException(message, ex);
		}
		return (reason instanceof TableExistsException) ? new InvalidDataAccessResourceUsageException(message, ex)
				: translate(message, ex, Failure.of(reason).kind());
	}

	private static DataAccessException translate(String message, RuntimeException ex, Failure.Kind kind) {
		return switch (kind) {
			case THROTTLED, SERVICE_FAILED -> new TransientDataAccessResourceException(message, ex);
			case CONDITION_FAILED -> new OptimisticLockingFailureException(message, ex);
			case CONFLICT -> new PessimisticLockingFailureException(message, ex);
			case MISSING -> new InvalidDataAccessResourceUsageException(message, ex);
			case INVALID -> new InvalidDataAccessApiUsageException(message, ex);
			case NOT_ALLOWED, WRONG_CREDENTIALS -> new PermissionDeniedDataAccessException(message, ex);
			case NO_CREDENTIALS, NOT_TRUSTED, UNREACHABLE, TIMED_OUT, CLIENT_FAILED, INTERRUPTED ->
				new DataAccessResourceFailureException(message, ex);
			default -> new NonTransientDataAccessResourceException(message, ex);
		};
	}

}
