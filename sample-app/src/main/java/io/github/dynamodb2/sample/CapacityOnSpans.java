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

package io.github.dynamodb2.sample;

import io.github.dynamodb2.core.operation.OperationFacts;
import io.github.dynamodb2.observation.DefaultDynamoDb2ObservationConvention;
import io.github.dynamodb2.observation.DynamoDb2ObservationContext;
import io.micrometer.common.KeyValues;

import org.springframework.stereotype.Component;

/**
 * Lets a span say what its call consumed. Meters do not have the key: its values are
 * many.
 */
@Component
final class CapacityOnSpans extends DefaultDynamoDb2ObservationConvention {

	@Override
	public KeyValues getHighCardinalityKeyValues(DynamoDb2ObservationContext context) {
		OperationFacts facts = context.getFacts();
		return KeyValues.of("sample.capacity", String.valueOf(facts.readCapacity() + facts.writeCapacity()));
	}

}
