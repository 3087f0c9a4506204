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

package io.github.dynamodb2.core.plan;

import java.util.List;

import io.github.dynamodb2.core.condition.Condition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A range with the values of one call.
 *
 * @param condition the one condition that DynamoDB takes on a sort attribute, or nothing
 * @param excluded values inside that condition but outside the range: the exclusive ends
 * of a BETWEEN
 */
public record BoundRange(Condition condition, List<AttributeValue> excluded) {

	BoundRange(Condition condition) {
		this(condition, List.of());
	}

}
