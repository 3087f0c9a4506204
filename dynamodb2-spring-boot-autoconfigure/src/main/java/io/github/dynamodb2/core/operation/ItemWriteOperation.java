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
import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.write.Guard;
import io.github.dynamodb2.core.write.ItemWrite;
import io.github.dynamodb2.core.write.Recognition;
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
 * could hold is sent with the parameters that came before expressions. A write whose
 * guard refuses it after an attempt whose answer was lost has succeeded when the item
 * found is the one that it would have left.
 */
public final class ItemWriteOperation implements ItemWrite.Visitor<Map<String, AttributeValue>> {

	private final TableCall call;

	private final @Nullable WriteAttempts attempts;

	private ItemWriteOperation(TableCall call, @Nullable WriteAttempts attempts) {
		this.call = call;
		this.attempts = attempts;
	}

	/**
	 * Sends a write.
	 * @param call the call
	 * @param write the write
	 * @return the item that the write asks for, empty when there is none or it asks for
	 * nothing
	 * @throws IllegalArgumentException when DynamoDB would find it too large
	 * @throws DynamoDb2Exception when it was not done, because its guard does not hold
	 * for instance, or may not have been done
	 */
	public static Map<String, AttributeValue> send(TableCall call, ItemWrite write) {
		if (write instanceof ItemWrite.Update update && update.once()) {
			return new OneUpdate(call, update).send();
		}
		return new ItemWriteOperation(call, call.calls().attempts(write::isRepeatable)).send(write);
	}

	private Map<String, AttributeValue> send(ItemWrite write) {
		try {
			Map<String, AttributeValue> answer = write.accept(this);
			boolean ownIsOld = this.attempts != null && this.attempts.isInDoubt() && losesOld(write)
					&& write.accept(new Recognition(answer));
			if (ownIsOld) {
				throw oldIsLost(write, null);
			}
			return answer;
		}
		catch (ConditionFailedException ex) {
			return refused(write, ex);
		}
	}

	private Map<String, AttributeValue> refused(ItemWrite write, ConditionFailedException ex) {
		if (!ex.isOutcomeKnown()) {
			Map<String, AttributeValue> found = found(write, ex);
			if (write.accept(new Recognition(found))) {
				if (losesOld(write)) {
					throw oldIsLost(write, ex);
				}
				return (write.returned() == ItemWrite.Returned.NEW) ? found : Map.of();
			}
		}
		throw new Refusal(write, WideParameters.of(write) == null, ex).exception();
	}

	/**
	 * Returns the item that refused a write. Servers that do not tell are asked, and so
	 * is the service where the request could not ask for it.
	 */
	private Map<String, AttributeValue> found(ItemWrite write, ConditionFailedException ex) {
		if (!ex.found().isEmpty()) {
			return ex.found();
		}
		try {
			return this.call
				.send("GetItem", null,
						(client) -> client
							.getItem((get) -> get.tableName(this.call.table()).key(write.key()).consistentRead(true)))
				.item();
		}
		catch (RuntimeException failure) {
			ex.addSuppressed(failure);
			return ex.found();
		}
	}

	/**
	 * Tells whether a write returns what only its first attempt can tell.
	 */
	private static boolean losesOld(ItemWrite write) {
		return write.returned() == ItemWrite.Returned.OLD && !(write instanceof ItemWrite.Delete);
	}

	private DynamoDb2Exception oldIsLost(ItemWrite write, @Nullable RuntimeException cause) {
		return new DynamoDb2Exception(("%s on table '%s' was done, but the answer with the item that was there before "
				+ "was lost. Read the item to see what is there now")
			.formatted(write.operation(), this.call.table()), this.call.calls().connection(), cause, false);
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
		return this.call.write("PutItem", write.key(), this.attempts, (client) -> client.putItem(request)).attributes();
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
		return this.call.write("UpdateItem", write.key(), this.attempts, (client) -> client.updateItem(request))
			.attributes();
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
		return this.call.write("DeleteItem", write.key(), this.attempts, (client) -> client.deleteItem(request))
			.attributes();
	}

	private static DeleteItemRequest.Builder expressions(DeleteItemRequest.Builder builder, ItemWrite.Delete write) {
		ConditionRenderer renderer = new ConditionRenderer(Bindings.none());
		return builder.conditionExpression(renderer.condition(write.guard().condition()))
			.expressionAttributeNames(renderer.names())
			.expressionAttributeValues(renderer.values())
			.returnValuesOnConditionCheckFailure(found(write.guard()));
	}

	/**
	 * A check alone is no write.
	 */
	@Override
	public Map<String, AttributeValue> check(ItemWrite.Check write) {
		throw new IllegalArgumentException(
				"A check of table '%s' is sent with writes, in a transaction, not alone".formatted(write.table()));
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
