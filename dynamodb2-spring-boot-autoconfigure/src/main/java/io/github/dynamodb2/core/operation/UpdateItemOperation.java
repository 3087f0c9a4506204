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

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.ConditionRenderer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * One UpdateItem.
 *
 * @param table the table's physical name
 * @param key the primary key
 * @param actions what is done, none to create a bare item
 * @param condition what the item that is there must be like
 * @param bindings the values of actions and condition
 */
public record UpdateItemOperation(String table, Map<String, AttributeValue> key, List<UpdateAction> actions,
		Condition condition, Bindings bindings) {

	private static final int MOST_BYTES = 4096;

	public UpdateItemOperation {
		actions = List.copyOf(actions);
	}

	UpdateItemRequest request(ServiceCalls calls) {
		ConditionRenderer renderer = new ConditionRenderer(this.bindings);
		return UpdateItemRequest.builder()
			.tableName(this.table)
			.key(this.key)
			.updateExpression(update(renderer))
			.conditionExpression(renderer.condition(this.condition))
			.expressionAttributeNames(renderer.names())
			.expressionAttributeValues(renderer.values())
			.returnValues(ReturnValue.ALL_NEW)
			.returnValuesOnConditionCheckFailure(
					this.condition.isNone() ? null : ReturnValuesOnConditionCheckFailure.ALL_OLD)
			.returnConsumedCapacity(calls.capacity(false))
			.build();
	}

	/**
	 * Sends it.
	 * @param calls the way to the service
	 * @return the item as it is now
	 * @throws IllegalArgumentException when DynamoDB would find it too large
	 * @throws io.github.dynamodb2.core.error.ConditionFailedException when the condition
	 * does not hold
	 */
	public Map<String, AttributeValue> send(ServiceCalls calls) {
		return send(calls, request(calls));
	}

	/**
	 * Sends it and asks for what was there.
	 * @param calls the way to the service
	 * @return the item as it was before, empty when there was none
	 * @throws IllegalArgumentException when DynamoDB would find it too large
	 * @throws io.github.dynamodb2.core.error.ConditionFailedException when the condition
	 * does not hold
	 */
	public Map<String, AttributeValue> exchange(ServiceCalls calls) {
		return send(calls, request(calls).toBuilder().returnValues(ReturnValue.ALL_OLD).build());
	}

	private Map<String, AttributeValue> send(ServiceCalls calls, UpdateItemRequest request) {
		return calls.send("UpdateItem", this.table, (client) -> client.updateItem(request)).attributes();
	}

	private @Nullable String update(ConditionRenderer renderer) {
		Map<String, String> clauses = this.actions.stream()
			.collect(Collectors.groupingBy((action) -> action.kind().clause(), LinkedHashMap::new,
					Collectors.mapping((action) -> action.write(renderer), Collectors.joining(", "))));
		String text = clauses.entrySet()
			.stream()
			.map((clause) -> clause.getKey() + " " + clause.getValue())
			.collect(Collectors.joining(" "));
		int bytes = text.getBytes(StandardCharsets.UTF_8).length;
		if (bytes > MOST_BYTES) {
			throw new IllegalArgumentException(
					"An update takes at most %d bytes but this one has %d, over %d attributes. Change fewer at once"
						.formatted(MOST_BYTES, bytes, this.actions.size()));
		}
		return text.isEmpty() ? null : text;
	}

}
