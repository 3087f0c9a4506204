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

import java.util.Collection;

import io.github.dynamodb2.core.condition.AttributePath;
import org.jspecify.annotations.Nullable;

/**
 * What one update changes, and on which condition. Attributes that it does not name stay
 * as they are; each may be named once.
 */
public interface UpdateSpec extends WhereSpec<UpdateSpec> {

	/**
	 * Sets an attribute.
	 * @param attribute the name of a top-level attribute
	 * @param value the value; {@code null} stores DynamoDB's NULL
	 * @return this specification
	 */
	default UpdateSpec set(String attribute, @Nullable Object value) {
		return set(AttributePath.of(attribute), value);
	}

	/**
	 * Sets a nested attribute.
	 * @param path the way to the attribute; what it leads through must be there
	 * @param value the value; {@code null} stores DynamoDB's NULL
	 * @return this specification
	 */
	UpdateSpec set(AttributePath path, @Nullable Object value);

	/**
	 * Sets an attribute unless it is there already.
	 * @param attribute the name of a top-level attribute
	 * @param value the value; {@code null} stores DynamoDB's NULL
	 * @return this specification
	 */
	default UpdateSpec setIfAbsent(String attribute, @Nullable Object value) {
		return setIfAbsent(AttributePath.of(attribute), value);
	}

	/**
	 * Sets a nested attribute unless it is there already.
	 * @param path the way to the attribute
	 * @param value the value; {@code null} stores DynamoDB's NULL
	 * @return this specification
	 */
	UpdateSpec setIfAbsent(AttributePath path, @Nullable Object value);

	/**
	 * Adds to a number, atomically; an absent one counts as 0. When an answer is lost the
	 * update is not repeated, because it could count twice, and its outcome is not known;
	 * a client of the caller repeats it as it likes.
	 * @param attribute the name of a top-level attribute
	 * @param by what to add, negative to subtract
	 * @return this specification
	 */
	default UpdateSpec increment(String attribute, Number by) {
		return increment(AttributePath.of(attribute), by);
	}

	/**
	 * Adds to a nested number, atomically; an absent one counts as 0. When an answer is
	 * lost the update is not repeated, because it could count twice, and its outcome is
	 * not known; a client of the caller repeats it as it likes.
	 * @param path the way to the attribute
	 * @param by what to add, negative to subtract
	 * @return this specification
	 */
	UpdateSpec increment(AttributePath path, Number by);

	/**
	 * Appends to a list; an absent one counts as empty. When an answer is lost the update
	 * is not repeated, because it could append twice, and its outcome is not known; a
	 * client of the caller repeats it as it likes.
	 * @param attribute the name of a top-level attribute
	 * @param elements the elements
	 * @return this specification
	 */
	UpdateSpec append(String attribute, Collection<?> elements);

	/**
	 * Adds elements to a set; an absent one counts as empty.
	 * @param attribute the name of a top-level attribute
	 * @param elements all strings, all numbers or all binary, at least one
	 * @return this specification
	 */
	UpdateSpec addToSet(String attribute, Collection<?> elements);

	/**
	 * Takes elements out of a set; the attribute goes with the last one.
	 * @param attribute the name of a top-level attribute
	 * @param elements all strings, all numbers or all binary, at least one
	 * @return this specification
	 */
	UpdateSpec removeFromSet(String attribute, Collection<?> elements);

	/**
	 * Removes an attribute, be it there or not.
	 * @param attribute the name of a top-level attribute
	 * @return this specification
	 */
	default UpdateSpec remove(String attribute) {
		return remove(AttributePath.of(attribute));
	}

	/**
	 * Removes a nested attribute or an element of a list.
	 * @param path the way to it
	 * @return this specification
	 */
	UpdateSpec remove(AttributePath path);

	/**
	 * Creates the item when it is not there; without this, its absence is an
	 * {@code ItemNotFoundException}.
	 * @return this specification
	 */
	UpdateSpec createIfAbsent();

	/**
	 * Has the update done once, however often its answers are lost: one
	 * TransactWriteItems with a token in place of the UpdateItem, which costs twice the
	 * write units, and one consistent GetItem for the result, in which later changes of
	 * others show. For what cannot be repeated, such as {@code increment} and
	 * {@code append}. In {@code transactWrite} it changes nothing, since all that is
	 * written there is done once.
	 * @return this specification
	 */
	UpdateSpec exactlyOnce();

}
