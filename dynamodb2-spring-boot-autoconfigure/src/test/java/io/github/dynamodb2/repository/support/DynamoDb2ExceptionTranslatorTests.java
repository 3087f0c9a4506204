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

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.dynamodb2.core.error.ConditionFailedException;
import io.github.dynamodb2.core.error.ConnectionClosedException;
import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.ItemChangedException;
import io.github.dynamodb2.core.error.ItemExistsException;
import io.github.dynamodb2.core.error.ItemNotFoundException;
import io.github.dynamodb2.core.error.RefusedWrite;
import io.github.dynamodb2.core.error.TableExistsException;
import io.github.dynamodb2.core.error.TableNotFoundException;
import io.github.dynamodb2.core.error.ThrottledException;
import io.github.dynamodb2.core.error.TransactionFailedException;
import io.github.dynamodb2.core.error.UnplannableQueryException;
import io.github.dynamodb2.core.error.UnprocessedItemsException;
import io.github.dynamodb2.core.error.UnreadableItemException;
import io.github.dynamodb2.core.error.UnreadableItemException.Misfit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessResourceException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link DynamoDb2ExceptionTranslator}.
 */
class DynamoDb2ExceptionTranslatorTests {

	private static final RefusedWrite WRITE = new RefusedWrite("users", Map.of(), true);

	private final DynamoDb2ExceptionTranslator translator = new DynamoDb2ExceptionTranslator();

	@Test
	void translatesTransactionsByTheReasonThatCounts() {
		verify(cancelled(new ItemExistsException("m", null, WRITE, null), true), DuplicateKeyException.class);
		verify(cancelled(new ItemChangedException("m", null, WRITE, null), true),
				OptimisticLockingFailureException.class);
		verify(cancelled(reasons("None", "TransactionConflict"), true), PessimisticLockingFailureException.class);
		verify(cancelled(reasons("ThrottlingError", "None"), true), TransientDataAccessResourceException.class);
		verify(cancelled(reasons("ValidationError", "TransactionConflict"), true),
				InvalidDataAccessApiUsageException.class);
		verify(cancelled(reasons("None"), true), NonTransientDataAccessResourceException.class);
		verify(cancelled(TransactionInProgressException.builder().build(), false),
				DataAccessResourceFailureException.class);
	}

	private static TransactionFailedException cancelled(Throwable cause, boolean known) {
		return new TransactionFailedException("m", null, List.of(), cause, known);
	}

	private static TransactionCanceledException reasons(String... codes) {
		return TransactionCanceledException.builder()
			.cancellationReasons(
					Stream.of(codes).map((code) -> CancellationReason.builder().code(code).build()).toList())
			.build();
	}

	@Test
	void translatesExceptionsOfItems() {
		verify(new ItemExistsException("m", null, WRITE, null), DuplicateKeyException.class);
		verify(new ItemChangedException("m", null, WRITE, null), OptimisticLockingFailureException.class);
		verify(new ConditionFailedException("m", null, WRITE, Map.of(), null), OptimisticLockingFailureException.class);
		verify(new ItemNotFoundException("m", null, null), EmptyResultDataAccessException.class);
		Misfit misfit = new Misfit("age", "property 'age' of Person", "int", "S");
		verify(new UnreadableItemException(misfit, null), DataRetrievalFailureException.class);
	}

	@Test
	void translatesExceptionsOfTables() {
		verify(new TableNotFoundException("m", null, null), InvalidDataAccessResourceUsageException.class);
		verify(new TableExistsException("m", null, null), InvalidDataAccessResourceUsageException.class);
		verify(new UnplannableQueryException("m", "users", "a = ?", List.of()),
				InvalidDataAccessApiUsageException.class);
	}

	@Test
	void translatesWhatMaySucceedLater() {
		verify(new ThrottledException("m", null, null), TransientDataAccessResourceException.class);
		verify(new UnprocessedItemsException("m", null, List.of(), null), TransientDataAccessResourceException.class);
	}

	@Test
	void nothingThatAClosedConnectionEndsInvitesARetry() {
		ConnectionClosedException closed = new ConnectionClosedException("m", "default", null);
		verify(closed, NonTransientDataAccessResourceException.class);
		verify(new UnprocessedItemsException("m", null, List.of(), closed),
				NonTransientDataAccessResourceException.class);
	}

	@Test
	void everyInterruptIsTranslatedAlike() {
		DynamoDb2Exception interrupted = new DynamoDb2Exception("m", new InterruptedException());
		verify(interrupted, DataAccessResourceFailureException.class);
		verify(AbortedException.create("m"), DataAccessResourceFailureException.class);
		verify(new UnprocessedItemsException("m", null, List.of(), new InterruptedException()),
				DataAccessResourceFailureException.class);
	}

	@Test
	void translatesABrokenBatchByItsCause() {
		verify(new UnprocessedItemsException("m", null, List.of(), new TableNotFoundException("no table", null, null)),
				InvalidDataAccessResourceUsageException.class);
	}

	@Test
	void translatesFailuresOfTheNetwork() {
		SdkClientException cause = SdkClientException.create("m");
		verify(new DynamoDb2Exception("m", cause), DataAccessResourceFailureException.class);
		verify(cause, DataAccessResourceFailureException.class);
	}

	@ParameterizedTest
	@CsvSource({ "ValidationException, 400, InvalidDataAccessApiUsageException",
			"ConditionalCheckFailedException, 400, OptimisticLockingFailureException",
			"TransactionConflictException, 400, PessimisticLockingFailureException",
			"AccessDeniedException, 400, PermissionDeniedDataAccessException",
			"ThrottlingException, 400, TransientDataAccessResourceException",
			"InternalServerError, 500, TransientDataAccessResourceException",
			"ItemCollectionSizeLimitExceededException, 400, NonTransientDataAccessResourceException" })
	void translatesFailuresOfTheServiceByTheirCode(String code, int status, String expected) {
		AwsErrorDetails details = AwsErrorDetails.builder().errorCode(code).errorMessage("m").build();
		Throwable cause = DynamoDbException.builder().statusCode(status).awsErrorDetails(details).build();
		DataAccessException translated = this.translator
			.translateExceptionIfPossible(new DynamoDb2Exception("m", cause));
		assertThat(translated).isNotNull();
		assertThat(translated.getClass().getSimpleName()).isEqualTo(expected);
	}

	@Test
	void leavesExceptionsOfOthersAlone() {
		assertThat(this.translator.translateExceptionIfPossible(new IllegalArgumentException("m"))).isNull();
	}

	private void verify(RuntimeException thrown, Class<? extends DataAccessException> expected) {
		DataAccessException translated = this.translator.translateExceptionIfPossible(thrown);
		assertThat(translated).isExactlyInstanceOf(expected).hasMessageContaining("m").hasCause(thrown);
	}

}
