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

import java.util.List;
import java.util.Set;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.operation.UpdateAction;

/**
 * What an update does.
 *
 * @param actions what it changes
 * @param condition what the item that is there must be like
 * @param bindings the values of actions and condition
 * @param create whether it creates the item when it is not there
 */
record UpdateChanges(List<UpdateAction> actions, Condition condition, Bindings bindings, boolean create) {

	UpdateChanges {
		actions = List.copyOf(actions);
		if (actions.isEmpty() && !create) {
			throw new IllegalArgumentException("An update needs a change, as in set(..), increment(..) or remove(..)");
		}
	}

	void checkKeys(String table, Set<String> keys) {
		for (UpdateAction action : this.actions) {
			if (keys.contains(action.path().root())) {
				throw new IllegalArgumentException(("'%s' is a key attribute of table '%s' and cannot change. "
						+ "Insert a new item and delete the old one")
					.formatted(action.path().root(), table));
			}
		}
	}

}
