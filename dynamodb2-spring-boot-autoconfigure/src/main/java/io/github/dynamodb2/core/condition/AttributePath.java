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

package io.github.dynamodb2.core.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The way to an attribute: a top-level name, then names in maps and places in lists.
 *
 * @param steps the steps, the first a name
 */
public record AttributePath(List<Step> steps) {

	public AttributePath {
		steps = List.copyOf(steps);
		if (steps.isEmpty() || !(steps.get(0) instanceof Name)) {
			throw new IllegalArgumentException("An attribute path must start with a name");
		}
	}

	/**
	 * Returns the path of names from the top; a name with a dot stays one name.
	 * @param names the names, at least one
	 * @return the path
	 */
	public static AttributePath of(String... names) {
		List<Step> steps = new ArrayList<>();
		for (String name : names) {
			steps.add(new Name(name));
		}
		return new AttributePath(steps);
	}

	/**
	 * Reads a path such as {@code info.rating} or {@code reviews[0].stars}.
	 * @param text the path: names parted by dots, each with places in brackets
	 * @return the path
	 * @throws IllegalArgumentException when the text is no such path
	 */
	public static AttributePath parse(String text) {
		return new PathParser(text).parse();
	}

	/**
	 * Returns the top-level attribute that the path starts from.
	 * @return the attribute's name
	 */
	public String root() {
		return ((Name) this.steps.get(0)).name();
	}

	/**
	 * Tells whether the path is a top-level attribute.
	 * @return whether it has one step
	 */
	public boolean isTopLevel() {
		return this.steps.size() == 1;
	}

	@Override
	public String toString() {
		return this.steps.stream().map(Step::toString).collect(Collectors.joining()).substring(1);
	}

	/**
	 * One step of a path.
	 */
	public sealed interface Step permits Name, Place {

		/**
		 * Goes the step.
		 * @param value where it begins
		 * @return where it leads, or empty when there is nothing
		 */
		Optional<AttributeValue> in(AttributeValue value);

	}

	/**
	 * A step to an attribute of the item or of a map.
	 *
	 * @param name the attribute's name, not empty
	 */
	public record Name(String name) implements Step {

		public Name {
			if (name == null || name.isEmpty()) {
				throw new IllegalArgumentException("An attribute name must not be empty");
			}
		}

		@Override
		public Optional<AttributeValue> in(AttributeValue value) {
			return value.hasM() ? Optional.ofNullable(value.m().get(this.name)) : Optional.empty();
		}

		@Override
		public String toString() {
			return "." + this.name;
		}

	}

	/**
	 * A step to an element of a list.
	 *
	 * @param index the element's place, from 0
	 */
	public record Place(int index) implements Step {

		public Place {
			if (index < 0) {
				throw new IllegalArgumentException("A place in a list must be 0 or more but was " + index);
			}
		}

		@Override
		public Optional<AttributeValue> in(AttributeValue value) {
			return (value.hasL() && this.index < value.l().size()) ? Optional.of(value.l().get(this.index))
					: Optional.empty();
		}

		@Override
		public String toString() {
			return "[" + this.index + "]";
		}

	}

}
