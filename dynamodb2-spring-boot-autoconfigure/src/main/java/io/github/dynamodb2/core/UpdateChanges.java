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

package io.github.dynamodb2.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.ConditionRenderer;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.write.Guard;
import io.github.dynamodb2.core.write.ItemWrite;
import io.github.dynamodb2.core.write.UpdateAction;
import io.github.dynamodb2.core.write.UpdateExpression;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a caller wants an update to do.
 *
 * @param actions what it changes
 * @param guard the caller's condition
 * @param create whether it creates the item when it is not there
 * @param once whether it is sent with a token
 */
record UpdateChanges(List<UpdateAction.Change> actions, Guard guard, boolean create, boolean once) {

	UpdateChanges {
		actions = List.copyOf(actions);
		if (actions.isEmpty() && !create) {
			throw new IllegalArgumentException("An update needs a change, as in set(..), increment(..) or remove(..)");
		}
	}

	/**
	 * Returns the changes with a version counted up.
	 */
	UpdateChanges counting(String version) {
		if (this.actions.stream().anyMatch((action) -> action.path().root().equals(version))) {
			throw new IllegalArgumentException(
					"'%s' is the version of the item and must not be changed: each update counts it up"
						.formatted(version));
		}
		List<UpdateAction.Change> counted = new ArrayList<>(this.actions);
		counted.add(new UpdateAction.Change(UpdateAction.Kind.INCREMENT, AttributePath.of(version),
				Operand.literal(AttributeValue.fromN("1"))));
		return new UpdateChanges(counted, this.guard, this.create, this.once);
	}

	/**
	 * Returns the changes as a write of one item.
	 */
	ItemWrite.Update write(TableModel model, Map<String, AttributeValue> key) {
		for (UpdateAction.Change action : this.actions) {
			if (model.keys().contains(action.path().root())) {
				throw new IllegalArgumentException(("'%s' is a key attribute of table '%s' and cannot change. "
						+ "Insert a new item and delete the old one")
					.formatted(action.path().root(), model.name()));
			}
		}
		UpdateExpression.of(this.actions, new ConditionRenderer(Bindings.none())).checked();
		Guard all = this.create ? this.guard : Guard.present(model.keys()).and(this.guard);
		return new ItemWrite.Update(model.name(), key, List.copyOf(this.actions), all, ItemWrite.Returned.NEW,
				this.once);
	}

}
