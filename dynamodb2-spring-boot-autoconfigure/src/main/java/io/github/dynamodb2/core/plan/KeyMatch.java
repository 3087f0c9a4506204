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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How much of an index's key a condition binds.
 *
 * @param equal the attributes bound to one value, partition attributes first
 * @param range the range of the next sort attribute, or {@code null}
 */
public record KeyMatch(List<KeyEquals> equal, @Nullable KeyRange range) {

	public KeyMatch {
		equal = List.copyOf(equal);
	}

	/**
	 * Returns how many key attributes are bound.
	 * @return the number, a range counting as one
	 */
	public int bound() {
		return this.equal.size() + ((this.range != null) ? 1 : 0);
	}

	/**
	 * Tells whether an attribute is bound to one value.
	 * @param attribute the attribute's name
	 * @return whether it is
	 */
	public boolean fixes(String attribute) {
		return this.equal.stream().anyMatch((key) -> key.attribute().name().equals(attribute));
	}

	/**
	 * Puts the values of a call in.
	 * @param bindings the values
	 * @return the key condition, or empty when no item can have such a key
	 * @throws IllegalArgumentException when a value has another type than its attribute
	 */
	public Optional<BoundKeys> bind(Bindings bindings) {
		List<Condition> conditions = new ArrayList<>();
		for (KeyEquals key : this.equal) {
			AttributeValue value = key.bind(bindings);
			if (KeyValues.isEmpty(value)) {
				return Optional.empty();
			}
			conditions.add(key.condition(value));
		}
		if (this.range == null) {
			return Optional.of(new BoundKeys(Condition.and(conditions), "", List.of()));
		}
		String sort = this.range.attribute().name();
		return this.range.bind(bindings).map((bound) -> {
			conditions.add(bound.condition());
			return new BoundKeys(Condition.and(conditions), sort, bound.excluded());
		});
	}

	/**
	 * Puts the values of a call in, for a key bound in full.
	 * @param bindings the values
	 * @return the key, or empty when no item can have it
	 * @throws IllegalArgumentException when a value has another type than its attribute
	 */
	public Optional<Map<String, AttributeValue>> bindKey(Bindings bindings) {
		Map<String, AttributeValue> key = new LinkedHashMap<>();
		for (KeyEquals part : this.equal) {
			key.put(part.attribute().name(), part.bind(bindings));
		}
		return key.values().stream().anyMatch(KeyValues::isEmpty) ? Optional.empty() : Optional.of(key);
	}

	@Override
	public String toString() {
		return Stream.concat(this.equal.stream(), Stream.ofNullable(this.range))
			.map(Object::toString)
			.collect(Collectors.joining(" and "));
	}

}
