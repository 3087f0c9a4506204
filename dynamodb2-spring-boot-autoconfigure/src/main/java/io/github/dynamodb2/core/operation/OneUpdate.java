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

import java.util.Map;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.TransactionFailedException;
import io.github.dynamodb2.core.write.ItemWrite;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/**
 * An update that is done exactly once, whatever becomes of its answers: a transaction of
 * one, whose token tells the service that it has done it already, and a consistent
 * GetItem for the result.
 *
 * @param call the call
 * @param write the update
 */
record OneUpdate(TableCall call, ItemWrite.Update write) {

	Map<String, AttributeValue> send() {
		TransactWriteItemsOperation transaction = new TransactWriteItemsOperation(this.call.calls());
		transaction.add(this.call, this.write);
		try {
			transaction.send();
		}
		catch (TransactionFailedException ex) {
			throw (ex.getCause() instanceof DynamoDb2Exception alone) ? alone : ex;
		}
		return (this.write.returned() == ItemWrite.Returned.NEW) ? result() : Map.of();
	}

	private Map<String, AttributeValue> result() {
		GetItemResponse response;
		try {
			response = this.call.send("GetItem", null,
					(client) -> client.getItem((get) -> get.tableName(this.call.table())
						.key(this.write.key())
						.consistentRead(true)
						.returnConsumedCapacity(this.call.capacity(false))));
		}
		catch (DynamoDb2Exception ex) {
			throw done("its item could not be read afterwards: " + ex.getMessage(), ex);
		}
		if (!response.hasItem()) {
			throw done("somebody has deleted the item since", null);
		}
		return response.item();
	}

	private DynamoDb2Exception done(String but, @Nullable DynamoDb2Exception cause) {
		return new DynamoDb2Exception("The update of table '%s' was done, but %s".formatted(this.call.table(), but),
				this.call.calls().connection(), cause, false);
	}

}
