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

package io.github.dynamodb2.core.page.reader;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import tools.jackson.core.json.JsonFactory;

/**
 * Takes the items out of the responses of one client before the SDK reads them, where
 * somebody waits for them. The SDK reads what is left: the same response without items.
 * An interceptor of the synchronous client, which begins each call on the caller's
 * thread; from there on the call itself knows who waits, whatever its attempts do.
 */
public final class PageBodies implements ExecutionInterceptor {

	private static final Logger logger = LoggerFactory.getLogger(PageBodies.class);

	/**
	 * The SDK wants such a name once in a JVM, also where a restart in development loads
	 * this class again.
	 */
	private static final ExecutionAttribute<PageBody<?>> PAGE = new ExecutionAttribute<>(
			PageBodies.class.getName() + "." + UUID.randomUUID());

	private final ThreadLocal<@Nullable PageBody<?>> next = new ThreadLocal<>();

	private final JsonFactory json = PageJson.factory();

	private PageBodies() {
	}

	/**
	 * Returns what a client needs to be read straight, to be the first of its
	 * interceptors: then others see responses whole before it does.
	 * @return the interceptor, or empty when there is no {@code jackson-core}
	 */
	public static Optional<ExecutionInterceptor> interceptor() {
		try {
			return Optional.of(new PageBodies());
		}
		catch (NoClassDefFoundError ex) {
			return Optional.empty();
		}
	}

	/**
	 * Finds what takes the items out of a client's responses, and says in the log where
	 * somebody who changes responses later forbids it.
	 * @param client the client
	 * @return the client's interceptor, or empty where the client has none, or must be
	 * read the SDK's way
	 */
	public static Optional<PageBodies> of(DynamoDbClient client) {
		List<ExecutionInterceptor> interceptors = interceptorsOf(client);
		return interceptors.stream()
			.filter(PageBodies.class::isInstance)
			.map(PageBodies.class::cast)
			.findFirst()
			.filter((pages) -> isLast(client, interceptors, pages));
	}

	/**
	 * Returns the interceptors of a client's own configuration.
	 * @param client the client
	 * @return the interceptors, none where the client does not tell
	 */
	public static List<ExecutionInterceptor> interceptorsOf(DynamoDbClient client) {
		try {
			return client.serviceClientConfiguration().overrideConfiguration().executionInterceptors();
		}
		catch (UnsupportedOperationException | NullPointerException ex) {
			return List.of();
		}
	}

	private static boolean isLast(DynamoDbClient client, List<ExecutionInterceptor> interceptors, PageBodies pages) {
		Optional<String> later = LaterChanges.of(client, interceptors, pages);
		later.ifPresent((change) -> logger.info("Pages are read the SDK's way, which costs more, because {}", change));
		return later.isEmpty();
	}

	/**
	 * Makes a call whose items somebody waits for.
	 * @param body who waits, for the response to one request
	 * @param call makes the call on this thread
	 * @param <R> the type of the SDK's response
	 * @return the response, without items if they were read
	 */
	public <R> R reading(PageBody<?> body, Supplier<R> call) {
		this.next.set(body);
		try {
			return call.get();
		}
		finally {
			this.next.remove();
		}
	}

	@Override
	public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
		PageBody<?> body = this.next.get();
		if (body != null && body.answers(context.request())) {
			this.next.remove();
			attributes.putAttribute(PAGE, body);
		}
	}

	@Override
	public SdkHttpResponse modifyHttpResponse(Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
		PageBody<?> page = attributes.getAttribute(PAGE);
		if (page == null || !context.httpResponse().isSuccessful()) {
			return context.httpResponse();
		}
		ResponseBody body = new ResponseBody(context.httpResponse());
		return context.responseBody()
			.map((content) -> body.headers(page.cut(this.json, body.read(content))))
			.orElse(context.httpResponse());
	}

	@Override
	public Optional<InputStream> modifyHttpResponseContent(Context.ModifyHttpResponse context,
			ExecutionAttributes attributes) {
		PageBody<?> page = attributes.getAttribute(PAGE);
		if (page == null || context.responseBody().isEmpty() || !context.httpResponse().isSuccessful()) {
			return context.responseBody();
		}
		return Optional.of(new ByteArrayInputStream(page.rest()));
	}

}
