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

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Finds who would change a response after its items have been taken out of the body, so
 * that these would be missed by the change: what decrypts items, for instance.
 */
final class LaterChanges {

	private static final String SDK = "software.amazon.awssdk.";

	private LaterChanges() {
	}

	/**
	 * Looks at a client of which an interceptor takes items out of bodies. Interceptors
	 * get a response in the reverse of their order, so those in front of it come later.
	 * @param client the client
	 * @param interceptors all interceptors of the client, in their order
	 * @param taking the one that takes items
	 * @return who changes responses, and where; empty when nobody does
	 */
	static Optional<String> of(DynamoDbClient client, List<ExecutionInterceptor> interceptors,
			ExecutionInterceptor taking) {
		if (!isOfSdk(client.getClass())) {
			return Optional.of("the client is wrapped by " + client.getClass().getName());
		}
		Stream<String> objects = interceptors.stream()
			.filter((interceptor) -> overrides(interceptor, "modifyResponse", Context.ModifyResponse.class))
			.map((interceptor) -> text(interceptor, "modifyResponse"));
		Stream<String> bodies = interceptors.subList(0, interceptors.indexOf(taking))
			.stream()
			.filter((interceptor) -> !isOfSdk(interceptor.getClass()))
			.flatMap(LaterChanges::bodyChange);
		return Stream.concat(objects, bodies).findFirst();
	}

	private static Stream<String> bodyChange(ExecutionInterceptor interceptor) {
		return Stream.of("modifyHttpResponse", "modifyHttpResponseContent")
			.filter((hook) -> overrides(interceptor, hook, Context.ModifyHttpResponse.class))
			.map((hook) -> text(interceptor, hook));
	}

	/**
	 * The SDK's own interceptors of bodies check those of other services.
	 */
	private static boolean isOfSdk(Class<?> type) {
		return type.getName().startsWith(SDK);
	}

	private static boolean overrides(ExecutionInterceptor interceptor, String hook, Class<?> context) {
		try {
			return interceptor.getClass()
				.getMethod(hook, context, ExecutionAttributes.class)
				.getDeclaringClass() != ExecutionInterceptor.class;
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException("The SDK's interceptors have no '%s'".formatted(hook), ex);
		}
	}

	private static String text(ExecutionInterceptor interceptor, String hook) {
		return "the interceptor %s changes responses in '%s'".formatted(interceptor.getClass().getName(), hook);
	}

}
