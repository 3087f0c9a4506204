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

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.dynamodb2.core.condition.Operand;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeAction;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.AttributeValueUpdate;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ExpectedAttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * UpdateItem and DeleteItem of an item so wide that no expression could hold its
 * conditions: the same requests with the parameters that came before expressions.
 *
 * @param table the table's physical name
 * @param key the primary key
 * @param expected what attributes must be like: a value, or {@code null} for absent ones
 */
public record WideItemOperation(String table, Map<String, AttributeValue> key,
		Map<String, @Nullable AttributeValue> expected) {

	/**
	 * Sends an UpdateItem.
	 * @param calls the way to the service
	 * @param actions sets and removes of top-level attributes with literal values
	 * @throws io.github.dynamodb2.core.error.ConditionFailedException when an attribute
	 * is not as expected
	 */
	public void update(ServiceCalls calls, List<UpdateAction> actions) {
		UpdateItemRequest request = UpdateItemRequest.builder()
			.tableName(this.table)
			.key(this.key)
			.attributeUpdates(actions.stream()
				.collect(Collectors.toMap((action) -> action.path().root(), WideItemOperation::update)))
			.expected(expectations())
			.returnConsumedCapacity(calls.capacity(false))
			.build();
		calls.send("UpdateItem", this.table, (client) -> client.updateItem(request));
	}

	/**
	 * Sends a DeleteItem.
	 * @param calls the way to the service
	 * @throws io.github.dynamodb2.core.error.ConditionFailedException when an attribute
	 * is not as expected
	 */
	public void delete(ServiceCalls calls) {
		DeleteItemRequest request = DeleteItemRequest.builder()
			.tableName(this.table)
			.key(this.key)
			.expected(expectations())
			.returnConsumedCapacity(calls.capacity(false))
			.build();
		calls.send("DeleteItem", this.table, (client) -> client.deleteItem(request));
	}

	private @Nullable Map<String, ExpectedAttributeValue> expectations() {
		return this.expected.isEmpty() ? null
				: this.expected.entrySet()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> expectation(entry.getValue())));
	}

	private static ExpectedAttributeValue expectation(@Nullable AttributeValue value) {
		return (value != null) ? ExpectedAttributeValue.builder().value(value).build()
				: ExpectedAttributeValue.builder().exists(false).build();
	}

	private static AttributeValueUpdate update(UpdateAction action) {
		return (action.operand() instanceof Operand.Literal literal)
				? AttributeValueUpdate.builder().action(AttributeAction.PUT).value(literal.value()).build()
				: AttributeValueUpdate.builder().action(AttributeAction.DELETE).build();
	}

}
