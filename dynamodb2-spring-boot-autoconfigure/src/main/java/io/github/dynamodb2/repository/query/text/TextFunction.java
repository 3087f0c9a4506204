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

package io.github.dynamodb2.repository.query.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The functions that are conditions.
 */
public enum TextFunction {

	/**
	 * A property is there.
	 */
	ATTRIBUTE_EXISTS(1),

	/**
	 * A property is not there.
	 */
	ATTRIBUTE_NOT_EXISTS(1),

	/**
	 * A property is stored as a type.
	 */
	ATTRIBUTE_TYPE(2),

	/**
	 * A property begins with something.
	 */
	BEGINS_WITH(2),

	/**
	 * A property contains something.
	 */
	CONTAINS(2);

	static final String SIZE = "size";

	private final int operands;

	TextFunction(int operands) {
		this.operands = operands;
	}

	static Optional<TextFunction> find(String name) {
		return Arrays.stream(values()).filter((function) -> function.toString().equals(name)).findFirst();
	}

	static String known() {
		return Arrays.stream(values()).map(TextFunction::toString).collect(Collectors.joining(", ")) + " and " + SIZE;
	}

	int operands() {
		return this.operands;
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
