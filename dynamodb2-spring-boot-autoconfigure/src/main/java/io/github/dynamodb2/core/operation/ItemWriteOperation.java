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
import io.github.dynamodb2.core.condition.ConditionRenderer;
import io.github.dynamodb2.core.error.ConditionFailedException;
import io.github.dynamodb2.core.write.Guard;
import io.github.dynamodb2.core.write.ItemWrite;
import io.github.dynamodb2.core.write.Refusal;
import io.github.dynamodb2.core.write.UpdateExpression;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Sends a write alone: one PutItem, UpdateItem or DeleteItem. A write that no expression
 * could hold is sent with the parameters that came before expressions.
 *
 * @param call the call
 */
public record ItemWriteOperation(TableCall call) implements ItemWrite.Visitor<Map<String, AttributeValue>> {

	/**
	 * Sends a write.
	 * @param write the write
	 * @return the item that the write asks for, empty when there is none or it asks for
	 * nothing
	 * @throws IllegalArgumentException when DynamoDB would find it too large
	 * @throws io.github.dynamodb2.core.error.DynamoDb2Exception when it was not done,
	 * because its guard does not hold for instance
	 */
	public Map<String, AttributeValue> send(ItemWrite write) {
		try {
			return write.accept(this);
		}
		catch (ConditionFailedException ex) {
			throw new Refusal(write, WideParameters.of(write) == null, ex).exception();
		}
	}

	@Override
	public Map<String, AttributeValue> put(ItemWrite.Put write) {
		PutItemRequest.Builder builder = PutItemRequest.builder()
			.tableName(this.call.table())
			.item(write.item())
			.returnValues(returned(write))
			.returnConsumedCapacity(this.call.capacity(false));
		if (write.guard() != Guard.NONE) {
			ConditionRenderer renderer = new ConditionRenderer(Bindings.none());
			builder.conditionExpression(renderer.condition(write.guard().condition()))
				.expressionAttributeNames(renderer.names())
				.expressionAttributeValues(renderer.values())
				.returnValuesOnConditionCheckFailure(found(write.guard()));
		}
		PutItemRequest request = builder.build();
		return this.call.send("PutItem", null, (client) -> client.putItem(request)).attributes();
	}

	@Override
	public Map<String, AttributeValue> update(ItemWrite.Update write) {
		UpdateItemRequest.Builder builder = UpdateItemRequest.builder()
			.tableName(this.call.table())
			.key(write.key())
			.returnValues(returned(write))
			.returnConsumedCapacity(this.call.capacity(false));
		WideParameters wide = WideParameters.of(write);
		UpdateItemRequest request = ((wide != null) ? builder.attributeUpdates(wide.updates()).expected(wide.expected())
				: expressions(builder, write))
			.build();
		return this.call.send("UpdateItem", null, (client) -> client.updateItem(request)).attributes();
	}

	private static UpdateItemRequest.Builder expressions(UpdateItemRequest.Builder builder, ItemWrite.Update write) {
		ConditionRenderer renderer = new ConditionRenderer(Bindings.none());
		return builder.updateExpression(UpdateExpression.of(write.actions(), renderer).checked())
			.conditionExpression(renderer.condition(write.guard().condition()))
			.expressionAttributeNames(renderer.names())
			.expressionAttributeValues(renderer.values())
			.returnValuesOnConditionCheckFailure(found(write.guard()));
	}

	@Override
	public Map<String, AttributeValue> delete(ItemWrite.Delete write) {
		DeleteItemRequest.Builder builder = DeleteItemRequest.builder()
			.tableName(this.call.table())
			.key(write.key())
			.returnValues(returned(write))
			.returnConsumedCapacity(this.call.capacity(false));
		WideParameters wide = WideParameters.of(write);
		DeleteItemRequest request = ((wide != null) ? builder.expected(wide.expected()) : expressions(builder, write))
			.build();
		return this.call.send("DeleteItem", null, (client) -> client.deleteItem(request)).attributes();
	}

	private static DeleteItemRequest.Builder expressions(DeleteItemRequest.Builder builder, ItemWrite.Delete write) {
		ConditionRenderer renderer = new ConditionRenderer(Bindings.none());
		return builder.conditionExpression(renderer.condition(write.guard().condition()))
			.expressionAttributeNames(renderer.names())
			.expressionAttributeValues(renderer.values())
			.returnValuesOnConditionCheckFailure(found(write.guard()));
	}

	private static @Nullable ReturnValue returned(ItemWrite write) {
		return switch (write.returned()) {
			case NOTHING -> null;
			case OLD -> ReturnValue.ALL_OLD;
			case NEW -> ReturnValue.ALL_NEW;
		};
	}

	private static @Nullable ReturnValuesOnConditionCheckFailure found(Guard guard) {
		return guard.isNone() ? null : ReturnValuesOnConditionCheckFailure.ALL_OLD;
	}

}
