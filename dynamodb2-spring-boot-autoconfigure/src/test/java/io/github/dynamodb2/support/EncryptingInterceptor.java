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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Encrypts the attribute "secret" of what is put, and decrypts it in what is read, as
 * libraries for that do.
 */
public class EncryptingInterceptor implements ExecutionInterceptor {

	private static final String SECRET = "secret";

	private static final String MARK = "encrypted:";

	@Override
	public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
		if (context.request() instanceof PutItemRequest put) {
			return put.toBuilder().item(encrypted(put.item())).build();
		}
		if (context.request() instanceof BatchWriteItemRequest batch) {
			Map<String, List<WriteRequest>> tables = new HashMap<>();
			batch.requestItems()
				.forEach((table, writes) -> tables.put(table,
						writes.stream().map(EncryptingInterceptor::encrypted).toList()));
			return batch.toBuilder().requestItems(tables).build();
		}
		return context.request();
	}

	private static WriteRequest encrypted(WriteRequest write) {
		return (write.putRequest() == null) ? write
				: write.copy((copy) -> copy.putRequest((put) -> put.item(encrypted(write.putRequest().item()))));
	}

	private static Map<String, AttributeValue> encrypted(Map<String, AttributeValue> item) {
		return changed(item, (text) -> MARK + new StringBuilder(text).reverse());
	}

	@Override
	public SdkResponse modifyResponse(Context.ModifyResponse context, ExecutionAttributes attributes) {
		if (context.response() instanceof GetItemResponse get) {
			return get.hasItem() ? get.toBuilder().item(decrypted(get.item())).build() : get;
		}
		if (context.response() instanceof QueryResponse query) {
			return query.toBuilder().items(decrypted(query.items())).build();
		}
		if (context.response() instanceof ScanResponse scan) {
			return scan.toBuilder().items(decrypted(scan.items())).build();
		}
		if (context.response() instanceof BatchGetItemResponse batch) {
			Map<String, List<Map<String, AttributeValue>>> tables = new HashMap<>();
			batch.responses().forEach((table, items) -> tables.put(table, decrypted(items)));
			return batch.toBuilder().responses(tables).build();
		}
		return context.response();
	}

	private static List<Map<String, AttributeValue>> decrypted(List<Map<String, AttributeValue>> items) {
		return items.stream().map(EncryptingInterceptor::decrypted).toList();
	}

	private static Map<String, AttributeValue> decrypted(Map<String, AttributeValue> item) {
		return changed(item, (text) -> {
			if (!text.startsWith(MARK)) {
				throw new IllegalStateException("Not encrypted");
			}
			return new StringBuilder(text.substring(MARK.length())).reverse().toString();
		});
	}

	private static Map<String, AttributeValue> changed(Map<String, AttributeValue> item, UnaryOperator<String> change) {
		if (!item.containsKey(SECRET)) {
			return item;
		}
		Map<String, AttributeValue> changed = new HashMap<>(item);
		changed.computeIfPresent(SECRET, (name, value) -> AttributeValue.fromS(change.apply(value.s())));
		return changed;
	}

}
