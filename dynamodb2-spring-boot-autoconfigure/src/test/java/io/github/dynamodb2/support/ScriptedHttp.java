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
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/**
 * A service of which a test writes the answers down, behind the SDK's real client;
 * retries do not wait.
 */
public final class ScriptedHttp implements SdkHttpClient {

	private static final int OK = 200;

	private static final int BAD_REQUEST = 400;

	private static final int SERVER_ERROR = 500;

	private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();

	private final AtomicInteger requests = new AtomicInteger();

	/**
	 * Adds an answer.
	 * @param body the JSON of the response
	 */
	public ScriptedHttp answer(String body) {
		return answer(body.getBytes(StandardCharsets.UTF_8), Map.of());
	}

	/**
	 * Adds an answer.
	 * @param body the bytes of the response
	 * @param headers its headers
	 */
	public ScriptedHttp answer(byte[] body, Map<String, String> headers) {
		this.answers.add(new Answer(OK, headers, new ByteArrayInputStream(body)));
		return this;
	}

	/**
	 * Adds an answer that breaks off.
	 * @param body what comes before
	 */
	public ScriptedHttp breakOff(String body) {
		InputStream broken = new SequenceInputStream(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)),
				new InputStream() {

					@Override
					public int read() throws IOException {
						throw new IOException("broken");
					}

				});
		this.answers.add(new Answer(OK, Map.of(), broken));
		return this;
	}

	/**
	 * Adds a failure.
	 * @param code the error code
	 */
	public ScriptedHttp fail(String code) {
		String body = "{\"__type\":\"com.amazonaws.dynamodb.v20120810#%s\",\"message\":\"no\"}".formatted(code);
		this.answers.add(new Answer(code.startsWith("Internal") ? SERVER_ERROR : BAD_REQUEST, Map.of(),
				new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))));
		return this;
	}

	/**
	 * Returns how many requests came.
	 */
	public int requests() {
		return this.requests.get();
	}

	/**
	 * Returns a client of the service.
	 * @param configuration what the client shall have besides retries
	 */
	public DynamoDbClient client(ClientOverrideConfiguration configuration) {
		return builder(configuration).build();
	}

	/**
	 * Begins a client of the service.
	 * @param configuration what the client shall have besides retries
	 */
	public DynamoDbClientBuilder builder(ClientOverrideConfiguration configuration) {
		StandardRetryStrategy retries = AwsRetryStrategy.standardRetryStrategy()
			.toBuilder()
			.backoffStrategy(BackoffStrategy.retryImmediately())
			.throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
			.build();
		return DynamoDbClient.builder()
			.httpClient(this)
			.region(Region.US_EAST_1)
			.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
			.overrideConfiguration(configuration.copy((copy) -> copy.retryStrategy(retries)));
	}

	@Override
	public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
		Answer answer = this.answers.remove();
		this.requests.incrementAndGet();
		return new ExecutableHttpRequest() {

			@Override
			public HttpExecuteResponse call() {
				return HttpExecuteResponse.builder()
					.response(answer.response())
					.responseBody(AbortableInputStream.create(answer.body()))
					.build();
			}

			@Override
			public void abort() {
			}

		};
	}

	@Override
	public void close() {
	}

	/**
	 * One answer.
	 */
	private record Answer(int status, Map<String, String> headers, InputStream body) {

		SdkHttpResponse response() {
			SdkHttpResponse.Builder response = SdkHttpResponse.builder().statusCode(this.status);
			this.headers.forEach(response::putHeader);
			return response.build();
		}

	}

}
