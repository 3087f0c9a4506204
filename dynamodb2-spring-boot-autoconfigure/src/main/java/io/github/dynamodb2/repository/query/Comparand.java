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

import io.github.dynamodb2.core.condition.Operand;

/**
 * A property, and the operands that it is compared with, in order.
 */
interface Comparand {

	/**
	 * Returns the property.
	 * @return the property and its attribute
	 */
	ResolvedPath path();

	/**
	 * Takes the next operand as one value of the property.
	 * @return the operand
	 */
	Operand value();

	/**
	 * Takes the next operand as several values of the property.
	 * @return the operand, whose value is a list
	 */
	Operand values();

	/**
	 * Takes the next operand as one element of the collection that the property is.
	 * @return the operand
	 */
	Operand element();

	/**
	 * Refuses what is asked of the property.
	 * @param reason why there is no such thing
	 * @param cure what to do instead
	 * @return the exception
	 */
	RuntimeException refuse(String reason, String cure);

}
