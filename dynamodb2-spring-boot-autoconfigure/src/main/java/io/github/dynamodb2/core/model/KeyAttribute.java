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

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
	 * Returns a value when it has the attribute's type.
	 * @param value the value given
	 * @return the value
	 * @throws IllegalArgumentException when the types differ
	 */
	public AttributeValue checked(AttributeValue value) {
		if (!value.type().name().equals(this.type.name())) {
			throw new IllegalArgumentException("Key attribute '%s' is of type %s but was given a value of type %s"
				.formatted(this.name, this.type, value.type()));
		}
		return value;
	}

	/**
	 * Keeps the values that a key attribute can have, each once: the number 1 is 1.0.
	 * @param values the values given
	 * @return the distinct values without empty and too long ones and numbers that
	 * DynamoDB does not store, in the order given
	 * @throws IllegalArgumentException when a value has another type than the attribute
	 */
	public List<AttributeValue> possible(Collection<AttributeValue> values) {
		Map<Object, AttributeValue> distinct = new LinkedHashMap<>();
		for (AttributeValue value : values) {
			if (KeyRole.PARTITION.holds(checked(value))) {
				distinct.putIfAbsent(ValueSemantics.canonical(value), value);
			}
		}
		return List.copyOf(distinct.values());
	}

	@Override
	public String toString() {
		return (this.type != ScalarAttributeType.S) ? this.name + ":" + this.type : this.name;
	}

}
