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

package io.github.dynamodb2.core.tutorial;

import java.util.Map;
import java.util.function.Supplier;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.support.LocalDynamoDb;
import io.github.dynamodb2.support.RequestLog;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test of a chapter a connection that sees no tables but its own, the log of
 * its requests, and a screen.
 */
final class TutorialExtension implements ParameterResolver {

	private static final Map<Class<?>, Supplier<Object>> OTHERS = Map.of(RequestLog.class, RequestLog::new, Lines.class,
			Lines::new);

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == Connection.class || OTHERS.containsKey(type);
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Store store = context.getStore(Namespace.create(TutorialExtension.class));
		return resolve(store, parameter.getParameter().getType());
	}

	private static Object resolve(Store store, Class<?> type) {
		if (type != Connection.class) {
			return store.computeIfAbsent(type, (key) -> OTHERS.get(key).get(), Object.class);
		}
		RequestLog log = (RequestLog) resolve(store, RequestLog.class);
		return store.computeIfAbsent(type,
				(key) -> Connection.builder(LocalDynamoDb.ownClient(log)).closeClient(true).build(), Object.class);
	}

}
