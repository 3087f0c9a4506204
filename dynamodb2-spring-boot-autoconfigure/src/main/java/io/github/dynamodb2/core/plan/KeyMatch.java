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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.model.KeyRole;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How much of an index's key a condition binds.
 *
 * @param equal the attributes bound to single values, partition attributes first
 * @param range the range of the next sort attribute, or {@code null}
 */
public record KeyMatch(List<KeyBinding> equal, @Nullable KeyRange range) {

	public KeyMatch {
		equal = List.copyOf(equal);
	}

	/**
	 * Returns how many key attributes are bound.
	 * @return the number, a range counting as one unless it only has gaps
	 */
	public int bound() {
		return this.equal.size() + ((this.range != null && this.range.restricts()) ? 1 : 0);
	}

	/**
	 * Tells whether an attribute is bound to one value.
	 * @param attribute the attribute's name
	 * @return whether it is
	 */
	public boolean fixes(String attribute) {
		return this.equal.stream().anyMatch((key) -> !key.isMany() && key.attribute().name().equals(attribute));
	}

	/**
	 * Tells whether a call may have to send more than one Query.
	 * @return whether an attribute has several values or ranges
	 */
	public boolean fansOut() {
		return this.equal.stream().anyMatch(KeyBinding::isMany) || (this.range != null && this.range.isMany());
	}

	/**
	 * Puts the values of a call in, for a table's own key bound in full to one value
	 * each.
	 * @param bindings the values
	 * @return the key, or empty when no item can have it
	 * @throws IllegalArgumentException when a value has another type than its attribute
	 */
	public Optional<Map<String, AttributeValue>> bindKey(Bindings bindings) {
		Map<String, AttributeValue> key = new LinkedHashMap<>();
		for (KeyBinding part : this.equal) {
			KeyRole role = (part == this.equal.get(0)) ? KeyRole.PARTITION : KeyRole.SORT;
			part.bind(bindings)
				.stream()
				.filter(role::holds)
				.forEach((value) -> key.put(part.attribute().name(), value));
		}
		return (key.size() == this.equal.size()) ? Optional.of(key) : Optional.empty();
	}

	@Override
	public String toString() {
		return Stream.concat(this.equal.stream(), Stream.ofNullable(this.range))
			.map(Object::toString)
			.collect(Collectors.joining(" and "));
	}

}
