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

package io.github.dynamodb2.observation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import io.github.dynamodb2.core.operation.OperationCall;
import io.github.dynamodb2.core.operation.OperationFacts;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Counts the attempts of calls, where it is an interceptor of their client; the
 * synchronous client makes them all on the thread of the call. Of a client without it
 * only the attempts of failed calls are known.
 */
public final class AttemptCounter implements ExecutionInterceptor {

	private static final Pattern THROTTLED = Pattern
		.compile("\"__type\"\\s*:\\s*\"[^\"]*(ThroughputExceeded|Throttling|RequestLimitExceeded)");

	private final ThreadLocal<@Nullable Attempts> current = new ThreadLocal<>();

	/**
	 * Makes a call and says how it went.
	 * @param call what is called
	 * @param send makes it
	 * @param ended is told when the call has ended, on the same thread
	 * @param <R> the type of the response
	 * @return the response
	 */
	<R> R watch(OperationCall call, Supplier<R> send, Consumer<CallResult> ended) {
		Attempts attempts = new Attempts(this.current.get());
		this.current.set(attempts);
		OperationFacts facts = OperationFacts.none();
		Throwable error = null;
		try {
			R response = send.get();
			facts = OperationFacts.of(call, response);
			return response;
		}
		catch (RuntimeException | Error ex) {
			error = ex;
			throw ex;
		}
		finally {
			leave(attempts);
			ended.accept(CallResult.of(facts, error, attempts.retries(error), attempts.throttled));
		}
	}

	private void leave(Attempts attempts) {
		Attempts outer = attempts.outer;
		if (outer == null) {
			this.current.remove();
			return;
		}
		outer.sent += attempts.sent;
		outer.throttled += attempts.throttled;
		this.current.set(outer);
	}

	@Override
	public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
		Attempts attempts = this.current.get();
		if (attempts != null) {
			attempts.sent++;
		}
	}

	@Override
	public Optional<InputStream> modifyHttpResponseContent(Context.ModifyHttpResponse context,
			ExecutionAttributes attributes) {
		Attempts attempts = this.current.get();
		if (attempts == null || context.httpResponse().isSuccessful()) {
			return context.responseBody();
		}
		return context.responseBody().map((body) -> inspect(body, attempts));
	}

	private static InputStream inspect(InputStream body, Attempts attempts) {
		try (body) {
			byte[] bytes = body.readAllBytes();
			if (THROTTLED.matcher(new String(bytes, StandardCharsets.UTF_8)).find()) {
				attempts.throttled++;
			}
			return new ByteArrayInputStream(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The attempts of one call, within another where listeners stand around listeners.
	 */
	private static final class Attempts {

		private final @Nullable Attempts outer;

		private int sent;

		private int throttled;

		Attempts(@Nullable Attempts outer) {
			this.outer = outer;
		}

		int retries(@Nullable Throwable error) {
			Integer told = (error instanceof SdkException ex) ? ex.numAttempts() : null;
			return Math.max(0, Math.max(this.sent, (told != null) ? told : 0) - 1);
		}

	}

}
