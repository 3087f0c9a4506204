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

package io.github.dynamodb2.autoconfigure;

import java.util.Collection;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A property under {@code dynamodb2}, or a class that stands for a table without one,
 * that cannot be: names it and says what to do.
 */
public final class InvalidConfigurationException extends RuntimeException {

	private final @Nullable String property;

	private final String action;

	/**
	 * Creates the exception.
	 * @param property the full name of the property
	 * @param problem what is wrong, a clause that follows the property's name
	 * @param action what to do, a sentence
	 */
	public InvalidConfigurationException(String property, String problem, String action) {
		this(Optional.of(property), "Property '%s' %s".formatted(property, problem), action);
	}

	private InvalidConfigurationException(Optional<String> property, String message, String action) {
		super(message);
		this.property = property.orElse(null);
		this.action = action;
	}

	/**
	 * Returns an exception about a class whose table no property is about.
	 * @param type the class
	 * @param problem what is wrong, a clause that follows the class's name
	 * @param action what to do, a sentence
	 * @return the exception
	 */
	public static InvalidConfigurationException ofClass(Class<?> type, String problem, String action) {
		return new InvalidConfigurationException(Optional.empty(), "Class %s %s".formatted(type.getName(), problem),
				action);
	}

	/**
	 * Returns an exception about a value that names nothing.
	 * @param property the full name of the property
	 * @param value its value
	 * @param problem what is wrong, a clause that follows the value
	 * @param known the values that would do
	 * @param otherwise what else to do, a clause
	 * @return the exception
	 */
	public static InvalidConfigurationException unknown(String property, String value, String problem,
			Collection<String> known, String otherwise) {
		return new InvalidConfigurationException(property, "is '%s', %s.".formatted(value, problem),
				"Use %s, or %s.".formatted(NearNames.of(value, known), otherwise));
	}

	/**
	 * Returns the property that is wrong.
	 * @return its full name, empty when it is a class
	 */
	public Optional<String> property() {
		return Optional.ofNullable(this.property);
	}

	/**
	 * Returns what to do.
	 * @return a sentence
	 */
	public String action() {
		return this.action;
	}

}
