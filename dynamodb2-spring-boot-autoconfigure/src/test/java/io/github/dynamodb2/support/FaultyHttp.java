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

package io.github.dynamodb2.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import io.github.dynamodb2.core.operation.WriteWatch;
import io.github.dynamodb2.core.page.reader.PageBodies;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/**
 * The way to DynamoDB Local, on which a test decides what happens to each request.
 */
public final class FaultyHttp implements SdkHttpClient {

	private static final String CHECKSUM = "x-amz-crc32";

	private final SdkHttpClient real = Apache5HttpClient.create();

	private final AtomicInteger requests = new AtomicInteger();

	private final AtomicInteger done = new AtomicInteger();

	private volatile Function<String, Fault> faults = (operation) -> Fault.NONE;

	/**
	 * Says what happens to each request from now on.
	 * @param fault given the operation's name
	 */
	public void on(Function<String, Fault> fault) {
		this.faults = fault;
	}

	/**
	 * Says what happens to the next requests of an operation, and that nothing happens
	 * afterwards.
	 * @param operation the operation's name
	 * @param fault what happens to each
	 */
	public void next(String operation, Fault... fault) {
		AtomicInteger next = new AtomicInteger();
		on((asked) -> {
			int number = asked.equals(operation) ? next.getAndIncrement() : fault.length;
			return (number < fault.length) ? fault[number] : Fault.NONE;
		});
	}

	/**
	 * Returns how many requests there were.
	 */
	public int requests() {
		return this.requests.get();
	}

	/**
	 * Returns how many requests the service has done, not refused.
	 */
	public int done() {
		return this.done.get();
	}

	/**
	 * Returns a client as we make it.
	 */
	public DynamoDbClient client() {
		return client(true, 30);
	}

	/**
	 * Returns a client as an application makes it, without our interceptors.
	 */
	public DynamoDbClient ownClient(int attempts) {
		return client(false, attempts);
	}

	private DynamoDbClient client(boolean ours, int attempts) {
		DynamoDbClientBuilder builder = DynamoDbClient.builder()
			.httpClient(this)
			.endpointOverride(URI.create("http://localhost:" + LocalDynamoDb.port()))
			.region(Region.US_EAST_1)
			.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")));
		return builder.overrideConfiguration((configuration) -> {
			if (ours) {
				PageBodies.interceptor().ifPresent(configuration::addExecutionInterceptor);
				configuration.addExecutionInterceptor(new WriteWatch());
			}
			configuration.retryStrategy(AwsRetryStrategy.standardRetryStrategy()
				.toBuilder()
				.maxAttempts(attempts)
				.circuitBreakerEnabled(false)
				.retryOnException(Crc32MismatchException.class)
				.backoffStrategy(BackoffStrategy.retryImmediately())
				.throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
				.build());
		}).build();
	}

	@Override
	public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
		this.requests.incrementAndGet();
		String target = request.httpRequest().firstMatchingHeader("X-Amz-Target").orElseThrow();
		Fault fault = this.faults.apply(target.substring(target.indexOf('.') + 1));
		return new ExecutableHttpRequest() {

			@Override
			public HttpExecuteResponse call() throws IOException {
				if (!fault.isDone()) {
					return refuse(fault, request);
				}
				HttpExecuteResponse answer = FaultyHttp.this.real.prepareRequest(request).call();
				if (answer.httpResponse().isSuccessful()) {
					FaultyHttp.this.done.incrementAndGet();
				}
				return spoil(fault, answer);
			}

			@Override
			public void abort() {
			}

		};
	}

	private static HttpExecuteResponse refuse(Fault fault, HttpExecuteRequest request) throws IOException {
		if (fault == Fault.NOT_CONNECTED) {
			throw new ConnectException("Connection refused");
		}
		try (InputStream body = request.contentStreamProvider().orElseThrow().newStream()) {
			body.readAllBytes();
		}
		return switch (fault) {
			case THROTTLED -> error(400, "ProvisionedThroughputExceededException");
			case FAILED_BEFORE -> error(500, "InternalServerError");
			default -> throw new SocketException("Connection reset");
		};
	}

	private static HttpExecuteResponse spoil(Fault fault, HttpExecuteResponse answer) throws IOException {
		if (fault == Fault.NONE) {
			return answer;
		}
		byte[] body = answer.responseBody().isPresent() ? answer.responseBody().get().readAllBytes() : new byte[0];
		return switch (fault) {
			case FAILED_AFTER -> error(500, "InternalServerError");
			case WRONG_CHECKSUM -> response(answer.httpResponse().copy((copy) -> copy.putHeader(CHECKSUM, "1")),
					new ByteArrayInputStream(body));
			case CUT_ANSWER -> response(answer.httpResponse(), cut(body));
			default -> throw new SocketException("Connection reset");
		};
	}

	private static InputStream cut(byte[] body) {
		return new SequenceInputStream(new ByteArrayInputStream(Arrays.copyOf(body, body.length / 2)),
				new InputStream() {

					@Override
					public int read() throws IOException {
						throw new SocketException("Connection reset");
					}

				});
	}

	private static HttpExecuteResponse error(int status, String code) {
		String body = "{\"__type\":\"com.amazonaws.dynamodb.v20120810#%s\",\"message\":\"no\"}".formatted(code);
		return response(SdkHttpResponse.builder().statusCode(status).build(),
				new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
	}

	private static HttpExecuteResponse response(SdkHttpResponse response, InputStream body) {
		return HttpExecuteResponse.builder().response(response).responseBody(AbortableInputStream.create(body)).build();
	}

	@Override
	public void close() {
		this.real.close();
	}

	/**
	 * What happens to a request.
	 */
	public enum Fault {

		/** Nothing. */
		NONE(true),

		/** No connection is made. */
		NOT_CONNECTED(false),

		/** The connection is cut before the service has done it. */
		CUT_BEFORE(false),

		/** The service fails before it has done it. */
		FAILED_BEFORE(false),

		/** The service refuses it for its rate. */
		THROTTLED(false),

		/** The connection is cut after the service has done it. */
		LOST_ANSWER(true),

		/** The service fails after it has done it. */
		FAILED_AFTER(true),

		/** The checksum of the answer is wrong. */
		WRONG_CHECKSUM(true),

		/** The connection is cut within the answer. */
		CUT_ANSWER(true);

		private final boolean done;

		Fault(boolean done) {
			this.done = done;
		}

		/**
		 * Tells whether the service does what is asked.
		 */
		public boolean isDone() {
			return this.done;
		}

		/**
		 * Tells whether the client can know that the service did nothing.
		 */
		public boolean isKnown() {
			return this == NOT_CONNECTED || this == THROTTLED;
		}

	}

}
