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

package io.github.dynamodb2.core.schema;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A class that cannot be mapped to items; the message names the class, the property and
 * the cure.
 */
public final class UnmappableTypeException extends IllegalArgumentException {

	private final Class<?> type;

	private final @Nullable String property;

	private UnmappableTypeException(Class<?> type, @Nullable String property, String message,
			@Nullable Throwable cause) {
		super(message, cause);
		this.type = type;
		this.property = property;
	}

	static UnmappableTypeException of(Class<?> type, String problem) {
		return of(type, problem, null);
	}

	static UnmappableTypeException of(Class<?> type, String problem, @Nullable Throwable cause) {
		return new UnmappableTypeException(type, null, "Cannot map " + type.getTypeName() + ": " + problem, cause);
	}

	static UnmappableTypeException of(DeclaredProperty property, String problem) {
		return of(property, problem, null);
	}

	static UnmappableTypeException of(DeclaredProperty property, String problem, @Nullable Throwable cause) {
		String message = "Cannot map property '" + property.name() + "' of " + property.owner().getTypeName() + ": "
				+ problem;
		return new UnmappableTypeException(property.owner(), property.name(), message, cause);
	}

	/**
	 * The class that cannot be mapped.
	 */
	public Class<?> type() {
		return this.type;
	}

	/**
	 * The name of the property at fault, empty when it is the class as a whole.
	 */
	public Optional<String> property() {
		return Optional.ofNullable(this.property);
	}

}
