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

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.model.KeyAttribute;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A key attribute that is bound to single values.
 */
public sealed interface KeyBinding permits KeyAmong, KeyEquals, KeyIn {

	/**
	 * Returns the key attribute.
	 * @return the attribute
	 */
	KeyAttribute attribute();

	/**
	 * Puts the values of a call in.
	 * @param bindings the values
	 * @return each distinct value once, in the order given, without empty ones, which no
	 * key can have
	 * @throws IllegalArgumentException when a value has another type than the attribute
	 */
	List<AttributeValue> bind(Bindings bindings);

	/**
	 * Tells whether a call may bind the attribute to more than one value.
	 * @return whether there may be several values
	 */
	boolean isMany();

}
