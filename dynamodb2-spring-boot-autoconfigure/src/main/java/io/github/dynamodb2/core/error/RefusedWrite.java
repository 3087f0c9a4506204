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

package io.github.dynamodb2.core.error;

import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Which write the service refused.
 *
 * @param table the table's physical name
 * @param key the attributes of the item's key, empty when they are not known
 * @param outcomeKnown whether no earlier attempt of the same call may have been done
 */
public record RefusedWrite(String table, Map<String, AttributeValue> key, boolean outcomeKnown) {

	public RefusedWrite {
		key = Map.copyOf(key);
	}

}
