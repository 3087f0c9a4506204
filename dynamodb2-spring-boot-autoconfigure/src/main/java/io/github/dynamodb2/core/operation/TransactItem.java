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

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.ConditionRenderer;
import io.github.dynamodb2.core.write.Guard;
import io.github.dynamodb2.core.write.ItemWrite;
import io.github.dynamodb2.core.write.UpdateExpression;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * A write as transactions send it.
 *
 * @param table the table's physical name
 */
record TransactItem(String table) implements ItemWrite.Visitor<TransactWriteItem> {

	@Override
	public TransactWriteItem put(ItemWrite.Put write) {
		ConditionRenderer renderer = new ConditionRenderer(Bindings.none());
		Put put = Put.builder()
			.tableName(this.table)
			.item(write.item())
			.conditionExpression(renderer.condition(write.guard().condition()))
			.expressionAttributeNames(renderer.names())
			.expressionAttributeValues(renderer.values())
			.returnValuesOnConditionCheckFailure(found(write.guard()))
			.build();
		return TransactWriteItem.builder().put(put).build();
	}

	/**
	 * An update that changes nothing is a check, because a transaction takes no such
	 * update.
	 */
	@Override
	public TransactWriteItem update(ItemWrite.Update write) {
		ConditionRenderer renderer = new ConditionRenderer(Bindings.none());
		String changes = UpdateExpression.of(write.actions(), renderer).checked();
		if (changes == null) {
			return check(unchanging(write));
		}
		Update update = Update.builder()
			.tableName(this.table)
			.key(write.key())
			.updateExpression(changes)
			.conditionExpression(renderer.condition(write.guard().condition()))
			.expressionAttributeNames(renderer.names())
			.expressionAttributeValues(renderer.values())
			.returnValuesOnConditionCheckFailure(found(write.guard()))
			.build();
		return TransactWriteItem.builder().update(update).build();
	}

	private static ItemWrite.Check unchanging(ItemWrite.Update write) {
		if (!write.guard().is(Guard.Reason.PRESENT)) {
			throw new IllegalArgumentException(("An update of table '%s' in a transaction changes nothing, "
					+ "which only creates an item of the key alone. Use insert(..)")
				.formatted(write.table()));
		}
		return new ItemWrite.Check(write.table(), write.key(), write.guard());
	}

	@Override
	public TransactWriteItem delete(ItemWrite.Delete write) {
		ConditionRenderer renderer = new ConditionRenderer(Bindings.none());
		Delete delete = Delete.builder()
			.tableName(this.table)
			.key(write.key())
			.conditionExpression(renderer.condition(write.guard().condition()))
			.expressionAttributeNames(renderer.names())
			.expressionAttributeValues(renderer.values())
			.returnValuesOnConditionCheckFailure(found(write.guard()))
			.build();
		return TransactWriteItem.builder().delete(delete).build();
	}

	@Override
	public TransactWriteItem check(ItemWrite.Check write) {
		ConditionRenderer renderer = new ConditionRenderer(Bindings.none());
		ConditionCheck check = ConditionCheck.builder()
			.tableName(this.table)
			.key(write.key())
			.conditionExpression(renderer.condition(write.guard().condition()))
			.expressionAttributeNames(renderer.names())
			.expressionAttributeValues(renderer.values())
			.returnValuesOnConditionCheckFailure(found(write.guard()))
			.build();
		return TransactWriteItem.builder().conditionCheck(check).build();
	}

	private static @Nullable ReturnValuesOnConditionCheckFailure found(Guard guard) {
		return guard.isNone() ? null : ReturnValuesOnConditionCheckFailure.ALL_OLD;
	}

}
