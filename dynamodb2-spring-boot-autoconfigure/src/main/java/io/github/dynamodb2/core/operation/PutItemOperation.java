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

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.ConditionRenderer;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * One PutItem.
 *
 * @param table the table's physical name
 * @param item the whole item
 * @param condition what the item that is there must be like
 * @param bindings the values of the condition
 */
public record PutItemOperation(String table, Map<String, AttributeValue> item, Condition condition, Bindings bindings) {

	PutItemRequest request(ServiceCalls calls) {
		ConditionRenderer renderer = new ConditionRenderer(this.bindings);
		return PutItemRequest.builder()
			.tableName(this.table)
			.item(this.item)
			.conditionExpression(renderer.condition(this.condition))
			.expressionAttributeNames(renderer.names())
			.expressionAttributeValues(renderer.values())
			.returnValuesOnConditionCheckFailure(
					this.condition.isNone() ? null : ReturnValuesOnConditionCheckFailure.ALL_OLD)
			.returnConsumedCapacity(calls.capacity(false))
			.build();
	}

	/**
	 * Sends it.
	 * @param calls the way to the service
	 * @throws io.github.dynamodb2.core.error.ConditionFailedException when the condition
	 * does not hold
	 */
	public void send(ServiceCalls calls) {
		PutItemRequest request = request(calls);
		calls.send("PutItem", this.table, (client) -> client.putItem(request));
	}

	/**
	 * Sends it and asks for what was there.
	 * @param calls the way to the service
	 * @return the item that was there, empty when there was none
	 * @throws io.github.dynamodb2.core.error.ConditionFailedException when the condition
	 * does not hold
	 */
	public Map<String, AttributeValue> exchange(ServiceCalls calls) {
		PutItemRequest request = request(calls).toBuilder().returnValues(ReturnValue.ALL_OLD).build();
		return calls.send("PutItem", this.table, (client) -> client.putItem(request)).attributes();
	}

}
