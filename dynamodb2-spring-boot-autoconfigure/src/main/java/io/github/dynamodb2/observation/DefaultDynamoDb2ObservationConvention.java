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

package io.github.dynamodb2.observation;

import io.github.dynamodb2.observation.DynamoDb2ObservationDocumentation.LowCardinalityKeyNames;
import io.micrometer.common.KeyValues;

/**
 * The standard convention: the names of OpenTelemetry where it has some.
 */
public class DefaultDynamoDb2ObservationConvention implements DynamoDb2ObservationConvention {

	/**
	 * Creates the convention.
	 */
	public DefaultDynamoDb2ObservationConvention() {
	}

	@Override
	public String getName() {
		return "dynamodb2.operation";
	}

	@Override
	public String getContextualName(DynamoDb2ObservationContext context) {
		return context.getCall().operation() + " " + context.getCall().table();
	}

	@Override
	public KeyValues getLowCardinalityKeyValues(DynamoDb2ObservationContext context) {
		return CallKeys.of(context.getCall())
			.and(LowCardinalityKeyNames.SYSTEM.withValue("aws.dynamodb"),
					LowCardinalityKeyNames.OUTCOME.withValue(context.getOutcome().name()),
					LowCardinalityKeyNames.ERROR_TYPE.withValue(context.getErrorCode()));
	}

}
