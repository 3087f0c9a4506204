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

import org.jspecify.annotations.Nullable;

/**
 * A value of a property that has no form in an item; the message holds no value.
 */
final class UnwritableValueException extends IllegalArgumentException {

	private final boolean named;

	UnwritableValueException(String problem) {
		super(problem);
		this.named = false;
	}

	private UnwritableValueException(String message, @Nullable Throwable cause) {
		super(message, cause);
		this.named = true;
	}

	/**
	 * Names the innermost property whose value it is.
	 */
	static UnwritableValueException of(DeclaredProperty property, RuntimeException ex) {
		if (ex instanceof UnwritableValueException unwritable) {
			return unwritable.named ? unwritable : named(property, String.valueOf(ex.getMessage()), ex.getCause());
		}
		return named(property, "its converter refuses the value: the cause says why", ex);
	}

	private static UnwritableValueException named(DeclaredProperty property, String problem,
			@Nullable Throwable cause) {
		return new UnwritableValueException(
				"Cannot write property '" + property.name() + "' of " + property.owner().getTypeName() + ": " + problem,
				cause);
	}

}
