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

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;

import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.error.ConditionFailedException;
import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.support.FaultyHttp;
import io.github.dynamodb2.support.FaultyHttp.Fault;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is known of the attempts of a write, whatever happens to them.
 */
class WriteAttemptsIntegrationTests {

	private static final String TABLE = LocalDynamoDb.freshName("attempts");

	private static final Map<String, AttributeValue> KEY = Map.of("id", AttributeValue.fromS("a"));

	private static final OperationCall UPDATE = new OperationCall("UpdateItem", TABLE, null, "default");

	private final FaultyHttp http = new FaultyHttp();

	private final DynamoDbClient client = this.http.client();

	private final ServiceCalls calls = new ServiceCalls(this.client, "default", OperationListener.NONE);

	@BeforeAll
	static void createTable() {
		LocalDynamoDb.connection().createTable(TableDefinition.named(TABLE).partitionKey("id").build());
	}

	@AfterEach
	void close() {
		LocalDynamoDb.connection().table(TABLE).delete("a");
		this.client.close();
	}

	private static UpdateItemRequest increment() {
		return UpdateItemRequest.builder()
			.tableName(TABLE)
			.key(KEY)
			.updateExpression("ADD #n :n")
			.expressionAttributeNames(Map.of("#n", "n"))
			.expressionAttributeValues(Map.of(":n", AttributeValue.fromN("1")))
			.build();
	}

	private void increment(boolean repeatable) {
		this.calls.write(UPDATE, KEY, this.calls.attempts(() -> repeatable), (sdk) -> sdk.updateItem(increment()));
	}

	private static int stored() {
		return LocalDynamoDb.connection()
			.table(TABLE)
			.find("a")
			.map((item) -> item.getNumber("n").intValue())
			.orElse(0);
	}

	@ParameterizedTest
	@EnumSource(
			names = { "CUT_BEFORE", "FAILED_BEFORE", "LOST_ANSWER", "FAILED_AFTER", "WRONG_CHECKSUM", "CUT_ANSWER" })
	void writeThatMayBeDoneIsNotSentAgainWhenItMustNotBeDoneTwice(Fault fault) {
		this.http.next("UpdateItem", Fault.THROTTLED, fault);
		assertThatExceptionOfType(DynamoDb2Exception.class).isThrownBy(() -> increment(false))
			.withMessage("UpdateItem on table '%s' failed: it got no answer that can be read, and is not sent again "
					+ "because it could be done twice (SDK Attempt Count: 3). An attempt whose answer was lost "
					+ "may have been done: read the item before you write it again", TABLE)
			.satisfies((ex) -> assertThat(ex.isOutcomeKnown()).isFalse())
			.satisfies((ex) -> assertThat(ex.getCause().getSuppressed()).isNotEmpty());
		assertThat(this.http.requests()).isEqualTo(2);
		assertThat(stored()).isEqualTo(fault.isDone() ? 1 : 0);
	}

	@ParameterizedTest
	@EnumSource(names = { "THROTTLED", "NOT_CONNECTED" })
	void writeThatIsKnownNotToBeDoneIsSentAgain(Fault fault) {
		this.http.next("UpdateItem", fault, Fault.NOT_CONNECTED, Fault.THROTTLED, fault);
		increment(false);
		assertThat(stored()).isEqualTo(1);
	}

	@ParameterizedTest
	@EnumSource
	void writeThatMayBeRepeatedIs(Fault fault) {
		this.http.next("UpdateItem", fault, fault);
		increment(true);
		assertThat(stored()).isEqualTo((fault.isDone() && fault != Fault.NONE) ? 3 : 1);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "CUT_ANSWER", "WRONG_CHECKSUM" })
	void refusalTellsWhetherAnEarlierAttemptMayBeDone(Fault fault) {
		this.http.next("UpdateItem", fault, Fault.THROTTLED);
		UpdateItemRequest request = increment().copy((copy) -> copy.conditionExpression("n > :n"));
		assertThatExceptionOfType(ConditionFailedException.class)
			.isThrownBy(() -> this.calls.write(UPDATE, KEY, this.calls.attempts(() -> true),
					(sdk) -> sdk.updateItem(request)))
			.satisfies((ex) -> assertThat(ex.isOutcomeKnown()).isEqualTo(fault == Fault.NONE || fault.isKnown()))
			.satisfies((ex) -> assertThat(ex.key()).isEqualTo(KEY))
			.satisfies((ex) -> assertThat(ex.table()).isEqualTo(TABLE));
	}

	@ParameterizedTest
	@EnumSource(names = { "CUT_ANSWER", "WRONG_CHECKSUM" })
	void refusalIsKnownByItsStatus(Fault fault) {
		this.http.next("UpdateItem", fault);
		UpdateItemRequest request = increment().copy((copy) -> copy.conditionExpression("n > :n"));
		assertThatExceptionOfType(DynamoDb2Exception.class).isThrownBy(
				() -> this.calls.write(UPDATE, KEY, this.calls.attempts(() -> true), (sdk) -> sdk.updateItem(request)))
			.satisfies((ex) -> assertThat(ex.isOutcomeKnown()).isTrue());
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
	void lastAttemptCountsToo(Fault fault) {
		this.http.on((operation) -> fault);
		assertThatExceptionOfType(DynamoDb2Exception.class).isThrownBy(() -> increment(true))
			.satisfies((ex) -> assertThat(ex.isOutcomeKnown()).isEqualTo(fault.isKnown()));
	}

	@ParameterizedTest
	@EnumSource(names = { "THROTTLED", "CUT_BEFORE" })
	void ofAClientWithoutOurInterceptorAnyRepeatedAttemptMayBeDone(Fault fault) {
		this.http.next("UpdateItem", fault);
		UpdateItemRequest request = increment().copy((copy) -> copy.conditionExpression("n > :n"));
		try (DynamoDbClient own = this.http.ownClient(3)) {
			ServiceCalls ownCalls = new ServiceCalls(own, "default", OperationListener.NONE);
			assertThatExceptionOfType(ConditionFailedException.class).isThrownBy(
					() -> ownCalls.write(UPDATE, KEY, ownCalls.attempts(() -> true), (sdk) -> sdk.updateItem(request)))
				.satisfies((ex) -> assertThat(ex.isOutcomeKnown()).isFalse());
			assertThatExceptionOfType(ConditionFailedException.class).isThrownBy(
					() -> ownCalls.write(UPDATE, KEY, ownCalls.attempts(() -> true), (sdk) -> sdk.updateItem(request)))
				.satisfies((ex) -> assertThat(ex.isOutcomeKnown()).isTrue());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "apache", "jdk" })
	void withoutAConnectionNothingIsDoneWhateverTheLibrary(String library) throws Exception {
		try (SdkHttpClient connecting = library(library)) {
			assertOutcome(connecting, freePort(), true);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "apache", "jdk" })
	void whatWasSentMayBeDoneWhateverTheLibrary(String library) throws Exception {
		Thread cutting;
		try (ServerSocket silent = new ServerSocket(0); SdkHttpClient connecting = library(library)) {
			cutting = new Thread(() -> cut(silent));
			cutting.start();
			assertOutcome(connecting, silent.getLocalPort(), false);
		}
		cutting.join();
	}

	private static int freePort() throws IOException {
		try (ServerSocket taken = new ServerSocket(0)) {
			return taken.getLocalPort();
		}
	}

	private static SdkHttpClient library(String name) {
		return name.equals("apache") ? Apache5HttpClient.create() : UrlConnectionHttpClient.create();
	}

	private static void cut(ServerSocket server) {
		while (!server.isClosed()) {
			try (Socket socket = server.accept()) {
				socket.getInputStream().read(new byte[10_000]);
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private static void assertOutcome(SdkHttpClient library, int port, boolean known) {
		try (DynamoDbClient own = DynamoDbClient.builder()
			.httpClient(library)
			.endpointOverride(URI.create("http://localhost:" + port))
			.region(Region.US_EAST_1)
			.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
			.overrideConfiguration((configuration) -> configuration.addExecutionInterceptor(new WriteWatch())
				.retryStrategy((retries) -> retries.maxAttempts(3)))
			.build()) {
			ServiceCalls ownCalls = new ServiceCalls(own, "default", OperationListener.NONE);
			for (boolean repeatable : new boolean[] { true, false }) {
				assertThatExceptionOfType(DynamoDb2Exception.class)
					.isThrownBy(() -> ownCalls.write(UPDATE, KEY, ownCalls.attempts(() -> repeatable),
							(sdk) -> sdk.updateItem(increment())))
					.satisfies((ex) -> assertThat(ex.isOutcomeKnown()).isEqualTo(known));
			}
		}
	}

	@Test
	void readsAreNotWatched() {
		this.http.next("GetItem", Fault.WRONG_CHECKSUM, Fault.LOST_ANSWER);
		assertThat(this.calls.send("GetItem", TABLE, (sdk) -> sdk.getItem((get) -> get.tableName(TABLE).key(KEY)))
			.hasItem()).isFalse();
	}

}
