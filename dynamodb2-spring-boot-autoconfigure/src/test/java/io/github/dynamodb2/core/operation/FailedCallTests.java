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
import java.util.Optional;
import java.util.stream.Stream;

import io.github.dynamodb2.core.error.ConditionFailedException;
import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.TableExistsException;
import io.github.dynamodb2.core.error.TableNotFoundException;
import io.github.dynamodb2.core.error.ThrottledException;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link FailedCall}.
 */
class FailedCallTests {

	private static final OperationCall QUERY = new OperationCall("Query", "users", null, "default");

	@Test
	void aMissingTableIsNamed() {
		assertThat(translate(ResourceNotFoundException.builder().build())).isInstanceOf(TableNotFoundException.class)
			.hasMessage("Query on table 'users' failed: there is no such table or index in this account and region. "
					+ "Create it, or correct its name, region or endpoint");
	}

	@Test
	void aCallThatConcernsNoTableNamesNone() {
		OperationCall call = new OperationCall("ListTables", OperationCall.NO_TABLE, null, "default");
		assertThat(translate(call, SdkClientException.create("no connection")))
			.hasMessage("ListTables failed: no connection");
	}

	@Test
	void aFailedConditionBringsTheItemFound() {
		Map<String, AttributeValue> item = Map.of("id", AttributeValue.fromS("1"));
		assertThat(translate(ConditionalCheckFailedException.builder().item(item).build()))
			.isInstanceOfSatisfying(ConditionFailedException.class, (ex) -> assertThat(ex.found()).isEqualTo(item))
			.hasMessage("Query on table 'users' failed: its condition does not hold for the item found");
	}

	@Test
	void anyThrottlingIsThrottling() {
		SdkException ex = DynamoDbException.builder()
			.awsErrorDetails(AwsErrorDetails.builder().errorCode("ThrottlingException").build())
			.build();
		assertThat(translate(ex)).isInstanceOf(ThrottledException.class).hasCause(ex);
	}

	@Test
	void aTableInUseExistsOnlyWhenItWasToBeCreated() {
		ResourceInUseException ex = ResourceInUseException.builder().build();
		assertThat(translate(new OperationCall("CreateTable", "users", null, "default"), ex))
			.isInstanceOf(TableExistsException.class)
			.hasMessage("Table 'users' exists already");
		assertThat(translate(ex)).isExactlyInstanceOf(DynamoDb2Exception.class);
	}

	@Test
	void whatTheServiceSaysIsPassedOnWithItsCode() {
		SdkException ex = DynamoDbException.builder()
			.awsErrorDetails(
					AwsErrorDetails.builder().errorCode("ValidationException").errorMessage("too long").build())
			.build();
		assertThat(translate(ex)).isExactlyInstanceOf(DynamoDb2Exception.class)
			.hasMessage("Query on table 'users' failed: ValidationException: too long");
	}

	@Test
	void whatTheClientSaysIsPassedOn() {
		assertThat(translate(SdkClientException.create("no route")))
			.hasMessage("Query on table 'users' failed: no route");
	}

	@Test
	void everyFailureTellsItsConnection() {
		OperationCall call = new OperationCall("CreateTable", "users", null, "europe");
		assertThat(Stream
			.of(ResourceNotFoundException.builder(), ResourceInUseException.builder(),
					ConditionalCheckFailedException.builder(), ProvisionedThroughputExceededException.builder(),
					DynamoDbException.builder().message("no"))
			.map((ex) -> translate(call, (SdkException) ex.build()).connection())).hasSize(5)
			.containsOnly(Optional.of("europe"));
	}

	@Test
	void failureWithoutACallTellsNoConnection() {
		assertThat(new DynamoDb2Exception("interrupted", null).connection()).isEmpty();
	}

	@Test
	void aWriteThatMayBeDoneSaysSo() {
		Map<String, AttributeValue> key = Map.of("id", AttributeValue.fromS("1"));
		OperationCall put = new OperationCall("PutItem", "users", null, "default");
		for (SdkException ex : List.of((SdkException) ConditionalCheckFailedException.builder().build(),
				ProvisionedThroughputExceededException.builder().build(), ResourceNotFoundException.builder().build(),
				SdkClientException.create("cut"))) {
			DynamoDb2Exception unknown = new FailedCall(put, ex, key, false).exception();
			assertThat(unknown.isOutcomeKnown()).isFalse();
			assertThat(unknown).hasMessageEndingWith(". An attempt whose answer was lost may have been done: "
					+ "read the item before you write it again");
			assertThat(new FailedCall(put, ex, key, true).exception().isOutcomeKnown()).isTrue();
		}
	}

	@Test
	void aRefusedWriteKnowsItsTableAndKey() {
		Map<String, AttributeValue> key = Map.of("id", AttributeValue.fromS("1"));
		OperationCall put = new OperationCall("PutItem", "users", null, "default");
		assertThat(new FailedCall(put, ConditionalCheckFailedException.builder().build(), key, true).exception())
			.isInstanceOfSatisfying(ConditionFailedException.class, (ex) -> {
				assertThat(ex.table()).isEqualTo("users");
				assertThat(ex.key()).isEqualTo(key);
			});
	}

	private static DynamoDb2Exception translate(SdkException ex) {
		return translate(QUERY, ex);
	}

	private static DynamoDb2Exception translate(OperationCall call, SdkException ex) {
		return new FailedCall(call, ex, Map.of(), true).exception();
	}

}
