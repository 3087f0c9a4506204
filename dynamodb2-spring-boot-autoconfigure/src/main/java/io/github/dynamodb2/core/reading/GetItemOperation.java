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

package io.github.dynamodb2.core.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.ConditionRenderer;
import io.github.dynamodb2.core.operation.TableCall;
import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.plan.Selection;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/**
 * One GetItem.
 *
 * @param key the primary key
 * @param selection the attributes wanted
 * @param consistent whether the read is strongly consistent
 */
public record GetItemOperation(Map<String, AttributeValue> key, Selection selection, boolean consistent) {

	GetItemRequest request(TableCall call, boolean capacity) {
		GetItemRequest.Builder request = GetItemRequest.builder()
			.tableName(call.table())
			.key(this.key)
			.returnConsumedCapacity(call.capacity(capacity));
		if (this.consistent) {
			request.consistentRead(true);
		}
		if (!this.selection.paths().isEmpty()) {
			ConditionRenderer renderer = new ConditionRenderer(Bindings.none());
			request.projectionExpression(
					renderer.projection(Expressions.projected(this.selection, List.copyOf(this.key.keySet()))));
			request.expressionAttributeNames(renderer.names());
		}
		return request.build();
	}

	/**
	 * Sends it.
	 * @param call the call
	 * @param reader makes an object of the item
	 * @param <T> the type of the object
	 * @return the object, or empty when there is no item
	 */
	public <T> Optional<T> read(TableCall call, ItemReader<T> reader) {
		GetItemResponse response = send(call, false);
		return response.hasItem() ? Optional.ofNullable(reader.read(response.item())) : Optional.empty();
	}

	private GetItemResponse send(TableCall call, boolean capacity) {
		GetItemRequest request = request(call, capacity);
		return call.send("GetItem", null, (client) -> client.getItem(request));
	}

	<T> ReadPage<T> page(TableCall call, boolean capacity, ItemReader<T> reader) {
		GetItemResponse response = send(call, capacity);
		double units = PageReads.units(response.consumedCapacity());
		T item = response.hasItem() ? reader.read(response.item()) : null;
		return (item != null) ? new ReadPage<>(List.of(item), List.of(this.key), 1, units, Continuation.end())
				: new ReadPage<>(List.of(), List.of(), 0, units, Continuation.end());
	}

}
