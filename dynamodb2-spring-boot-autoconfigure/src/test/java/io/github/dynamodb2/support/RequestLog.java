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

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Keeps every request that a client sends.
 */
public final class RequestLog implements ExecutionInterceptor {

	private final List<SdkRequest> requests = new CopyOnWriteArrayList<>();

	@Override
	public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
		this.requests.add(context.request());
	}

	public List<SdkRequest> requests() {
		return List.copyOf(this.requests);
	}

	/**
	 * Returns the names of the operations, as in {@code GetItem}.
	 */
	public List<String> operations() {
		return this.requests.stream()
			.map((request) -> request.getClass().getSimpleName().replace("Request", ""))
			.toList();
	}

	public <R extends SdkRequest> R only(Class<R> type) {
		List<R> found = this.requests.stream().filter(type::isInstance).map(type::cast).toList();
		if (found.size() != 1) {
			throw new AssertionError("Expected one " + type.getSimpleName() + " but was " + operations());
		}
		return found.get(0);
	}

	public void clear() {
		this.requests.clear();
	}

}
