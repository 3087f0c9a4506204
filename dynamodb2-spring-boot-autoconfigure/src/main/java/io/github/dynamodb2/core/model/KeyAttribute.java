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

package io.github.dynamodb2.core.model;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * One attribute of a key.
 *
 * @param name the attribute's name
 * @param type its type: S, N or B
 */
public record KeyAttribute(String name, ScalarAttributeType type) {

	public KeyAttribute {
		if (name == null || name.isEmpty()) {
			throw new IllegalArgumentException("A key attribute needs a name but was given none");
		}
		if (type == null || type == ScalarAttributeType.UNKNOWN_TO_SDK_VERSION) {
			throw new IllegalArgumentException("Key attribute '%s' must be of type S, N or B".formatted(name));
		}
	}

	/**
	 * Tells whether a value is empty, as that of no key attribute can be.
	 * @param value the value
	 * @return whether it is a string or binary of no length
	 */
	public static boolean isEmpty(AttributeValue value) {
		return switch (value.type()) {
			case S -> value.s().isEmpty();
			case B -> value.b().asByteArrayUnsafe().length == 0;
			default -> false;
		};
	}

	@Override
	public String toString() {
		return (this.type != ScalarAttributeType.S) ? this.name + ":" + this.type : this.name;
	}

}
