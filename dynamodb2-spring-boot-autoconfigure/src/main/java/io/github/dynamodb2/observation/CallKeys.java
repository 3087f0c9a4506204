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

import java.util.List;

import io.github.dynamodb2.core.operation.OperationCall;
import io.github.dynamodb2.observation.DynamoDb2ObservationDocumentation.LowCardinalityKeyNames;
import io.micrometer.common.KeyValues;
import io.micrometer.common.docs.KeyName;
import org.jspecify.annotations.Nullable;

/**
 * The keys that tell calls apart, the same for observations and meters.
 */
final class CallKeys {

	static final List<LowCardinalityKeyNames> NAMES = List.of(LowCardinalityKeyNames.OPERATION,
			LowCardinalityKeyNames.TABLE, LowCardinalityKeyNames.INDEX, LowCardinalityKeyNames.CONNECTION,
			LowCardinalityKeyNames.METHOD);

	private static final String NONE = "none";

	private CallKeys() {
	}

	static KeyValues of(OperationCall call) {
		return KeyValues.of(LowCardinalityKeyNames.OPERATION.withValue(call.operation()),
				LowCardinalityKeyNames.TABLE.withValue(call.table()),
				LowCardinalityKeyNames.INDEX.withValue(orNone(call.index())),
				LowCardinalityKeyNames.CONNECTION.withValue(call.connection()),
				LowCardinalityKeyNames.METHOD.withValue(orNone(call.method())));
	}

	static KeyName[] names() {
		return NAMES.toArray(KeyName[]::new);
	}

	private static String orNone(@Nullable String value) {
		return (value != null) ? value : NONE;
	}

}
