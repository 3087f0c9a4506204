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

package io.github.dynamodb2.repository.query;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Puts one argument of a call into the slot of a condition.
 *
 * @param source where the argument comes from
 * @param encoder writes the argument
 */
record ParameterBinder(ArgumentSource source, ValueEncoder encoder) {

	AttributeValue bind(Object[] arguments) {
		Object argument = this.source.require(arguments);
		try {
			return this.encoder.encode(argument);
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException(this.source + " " + ex.getMessage(), ex);
		}
		catch (ClassCastException ex) {
			throw new IllegalArgumentException(
					this.source + " holds values of another type than the property that they are compared with", ex);
		}
	}

}
