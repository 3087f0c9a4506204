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

import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;

/**
 * One DeleteTable.
 *
 * @param table the table's physical name
 */
public record DeleteTableOperation(String table) {

	/**
	 * Sends it, and waits until the table is gone.
	 * @param calls the way to the service
	 * @throws io.github.dynamodb2.core.error.TableNotFoundException when there is no such
	 * table
	 */
	public void send(ServiceCalls calls) {
		DeleteTableRequest request = DeleteTableRequest.builder().tableName(this.table).build();
		new TableWait(calls, this.table).after(
				() -> calls.change("DeleteTable", this.table, (client) -> client.deleteTable(request)),
				TableState.gone());
	}

}
