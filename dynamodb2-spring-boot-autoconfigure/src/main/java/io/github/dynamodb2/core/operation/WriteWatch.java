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

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import io.github.dynamodb2.core.page.reader.PageBodies;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Watches the attempts of the writes of one client, and keeps one that may have been done
 * from being sent again where that would do it twice. An interceptor of the synchronous
 * client, which begins each call on the caller's thread.
 */
public final class WriteWatch implements ExecutionInterceptor {

	/**
	 * The SDK wants such a name once in a JVM, also where a restart in development loads
	 * this class again.
	 */
	private static final ExecutionAttribute<WriteAttempts> ATTEMPTS = new ExecutionAttribute<>(
			WriteWatch.class.getName() + "." + UUID.randomUUID());

	private final ThreadLocal<@Nullable WriteAttempts> next = new ThreadLocal<>();

	static Optional<WriteWatch> of(DynamoDbClient client) {
		return PageBodies.interceptorsOf(client)
			.stream()
			.filter(WriteWatch.class::isInstance)
			.map(WriteWatch.class::cast)
			.findFirst();
	}

	/**
	 * Makes a call whose attempts are watched.
	 * @param attempts is told of them
	 * @param call makes the call on this thread
	 * @param <R> the type of the SDK's response
	 * @return the response
	 */
	<R> R during(WriteAttempts attempts, Supplier<R> call) {
		this.next.set(attempts);
		try {
			return call.get();
		}
		finally {
			this.next.remove();
		}
	}

	@Override
	public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
		WriteAttempts attempts = this.next.get();
		if (attempts != null) {
			this.next.remove();
			attributes.putAttribute(ATTEMPTS, attempts);
		}
	}

	@Override
	public Optional<RequestBody> modifyHttpContent(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
		WriteAttempts attempts = attributes.getAttribute(ATTEMPTS);
		if (attempts == null) {
			return context.requestBody();
		}
		return context.requestBody().map((body) -> watched(body, attempts));
	}

	private static RequestBody watched(RequestBody body, WriteAttempts attempts) {
		return body.optionalContentLength()
			.map((length) -> RequestBody.fromContentProvider(
					() -> attempts.body(body.contentStreamProvider().newStream()), length, body.contentType()))
			.orElse(body);
	}

	@Override
	public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
		WriteAttempts attempts = attributes.getAttribute(ATTEMPTS);
		if (attempts != null && !attempts.next()) {
			throw SdkClientException
				.create("it got no answer that can be read, " + "and is not sent again because it could be done twice");
		}
	}

	@Override
	public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
		WriteAttempts attempts = attributes.getAttribute(ATTEMPTS);
		if (attempts != null) {
			attempts.answered(context.httpResponse().statusCode());
		}
	}

}
