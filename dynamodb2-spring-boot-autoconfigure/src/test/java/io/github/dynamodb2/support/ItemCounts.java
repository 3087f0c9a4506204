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

import java.util.ArrayList;
import java.util.List;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/**
 * Counts the items that the SDK itself reads, which are none where a page is read
 * straight.
 */
public final class ItemCounts implements ExecutionInterceptor {

	private final List<Integer> counts = new ArrayList<>();

	@Override
	public synchronized void afterUnmarshalling(Context.AfterUnmarshalling context, ExecutionAttributes attributes) {
		if (context.response() instanceof QueryResponse query) {
			this.counts.add(query.items().size());
		}
		if (context.response() instanceof ScanResponse scan) {
			this.counts.add(scan.items().size());
		}
		if (context.response() instanceof BatchGetItemResponse batch) {
			this.counts.add(batch.responses().values().stream().mapToInt(List::size).sum());
		}
	}

	/**
	 * Returns the number of items of each page.
	 */
	public synchronized List<Integer> counts() {
		return List.copyOf(this.counts);
	}

}
