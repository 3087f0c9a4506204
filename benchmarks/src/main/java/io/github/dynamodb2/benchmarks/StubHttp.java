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
package io.github.dynamodb2.benchmarks;

import java.io.ByteArrayInputStream;
import java.util.zip.CRC32;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * A service without a socket that gives every request the same answer.
 *
 * @param body the JSON of the answer
 * @param checksum the checksum of the body
 */
record StubHttp(byte[] body, String checksum) implements SdkHttpClient {

	private static final int OK = 200;

	static StubHttp answering(byte[] body) {
		CRC32 checksum = new CRC32();
		checksum.update(body);
		return new StubHttp(body, String.valueOf(checksum.getValue()));
	}

	/**
	 * Returns a client of the service.
	 * @param interceptors the client's interceptors
	 */
	DynamoDbClient client(ExecutionInterceptor... interceptors) {
		return DynamoDbClient.builder()
			.httpClient(this)
			.region(Region.US_EAST_1)
			.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
			.overrideConfiguration((configuration) -> {
				for (ExecutionInterceptor interceptor : interceptors) {
					configuration.addExecutionInterceptor(interceptor);
				}
			})
			.build();
	}

	@Override
	public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
		return new ExecutableHttpRequest() {

			@Override
			public HttpExecuteResponse call() {
				return HttpExecuteResponse.builder()
					.response(SdkHttpResponse.builder()
						.statusCode(OK)
						.putHeader("Content-Type", "application/x-amz-json-1.0")
						.putHeader("Content-Length", String.valueOf(StubHttp.this.body.length))
						.putHeader("x-amz-crc32", StubHttp.this.checksum)
						.build())
					.responseBody(AbortableInputStream.create(new ByteArrayInputStream(StubHttp.this.body)))
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

}
