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

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTablesResponse;

/**
 * ListTables, page by page.
 */
public final class ListTablesOperation {

	private final ServiceCalls calls;

	/**
	 * Creates the operation.
	 * @param calls the way to the service
	 */
	public ListTablesOperation(ServiceCalls calls) {
		this.calls = calls;
	}

	/**
	 * Reads all pages.
	 * @return the physical names of all tables
	 */
	public List<String> names() {
		List<String> names = new ArrayList<>();
		String last = null;
		do {
			ListTablesResponse page = page(last);
			names.addAll(page.tableNames());
			last = page.lastEvaluatedTableName();
		}
		while (last != null);
		return List.copyOf(names);
	}

	private ListTablesResponse page(@Nullable String last) {
		ListTablesRequest request = ListTablesRequest.builder().exclusiveStartTableName(last).build();
		return this.calls.send("ListTables", OperationCall.NO_TABLE, (client) -> client.listTables(request));
	}

}
