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

import java.util.function.Consumer;

import io.github.dynamodb2.core.condition.AttributePath;

/**
 * Says which items are meant. A chain joins its conditions by {@code and} or by
 * {@code or}; to mix them, put one kind into a group. Conditions on the same attribute
 * add up. What is wrong is said at once, before any request.
 *
 * @param <S> the type of the specification, for chaining
 */
public interface WhereSpec<S extends WhereSpec<S>> {

	/**
	 * Starts the conditions; later in the chain it is the same as {@code and}.
	 * @param attribute the name of a top-level attribute; a dot in it means nothing
	 * @return what can be said about the attribute
	 */
	default Operators<S> where(String attribute) {
		return where(AttributePath.of(attribute));
	}

	/**
	 * Starts the conditions with a nested attribute, as in
	 * {@code where(path("info.rating"))}.
	 * @param path the way to the attribute, from {@link Table#path}
	 * @return what can be said about the attribute
	 */
	default Operators<S> where(AttributePath path) {
		return and(path);
	}

	/**
	 * Adds a condition that must hold as well.
	 * @param attribute the name of a top-level attribute
	 * @return what can be said about the attribute
	 * @throws IllegalArgumentException when the chain is one of {@code or}
	 */
	default Operators<S> and(String attribute) {
		return and(AttributePath.of(attribute));
	}

	/**
	 * Adds a condition on a nested attribute that must hold as well.
	 * @param path the way to the attribute
	 * @return what can be said about the attribute
	 * @throws IllegalArgumentException when the chain is one of {@code or}
	 */
	Operators<S> and(AttributePath path);

	/**
	 * Adds an alternative.
	 * @param attribute the name of a top-level attribute
	 * @return what can be said about the attribute
	 * @throws IllegalArgumentException when the chain is one of {@code and}
	 */
	default Operators<S> or(String attribute) {
		return or(AttributePath.of(attribute));
	}

	/**
	 * Adds an alternative on a nested attribute.
	 * @param path the way to the attribute
	 * @return what can be said about the attribute
	 * @throws IllegalArgumentException when the chain is one of {@code and}
	 */
	Operators<S> or(AttributePath path);

	/**
	 * Adds a group that must hold as well.
	 * @param group writes the conditions of the group, at least one
	 * @return this specification
	 * @throws IllegalArgumentException when the group is empty or the chain is one of
	 * {@code or}
	 */
	S and(Consumer<ConditionSpec> group);

	/**
	 * Adds a group as an alternative.
	 * @param group writes the conditions of the group, at least one
	 * @return this specification
	 * @throws IllegalArgumentException when the group is empty or the chain is one of
	 * {@code and}
	 */
	S or(Consumer<ConditionSpec> group);

	/**
	 * Adds that a group must not hold; in a chain of {@code or} put it into a group.
	 * @param group writes the conditions of the group, at least one
	 * @return this specification
	 * @throws IllegalArgumentException when the group is empty or the chain is one of
	 * {@code or}
	 */
	S not(Consumer<ConditionSpec> group);

}
