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

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an item must be like: an immutable tree whose leaves name attributes and operands.
 * Its text form shows names and operators and hides every value.
 */
public sealed interface Condition permits Condition.And, Condition.Or, Condition.Not, Leaf, RecordedCondition {

	/**
	 * Returns the condition that every item meets.
	 * @return a conjunction of nothing
	 */
	static Condition none() {
		return And.NOTHING;
	}

	/**
	 * Joins conditions so that all must hold.
	 * @param parts the conditions; conjunctions among them are flattened
	 * @return the only part when there is one, else their conjunction
	 */
	static Condition and(Collection<? extends Condition> parts) {
		List<Condition> flat = parts.stream().flatMap((part) -> part.conjuncts().stream()).toList();
		return (flat.size() == 1) ? flat.get(0) : new And(flat);
	}

	/**
	 * Returns the parts that must all hold.
	 * @return the parts of a conjunction, the condition itself otherwise
	 */
	default List<Condition> conjuncts() {
		return List.of(this);
	}

	/**
	 * Tells whether every item meets the condition because it asks for nothing.
	 * @return whether it is the empty conjunction
	 */
	default boolean isNone() {
		return false;
	}

	/**
	 * Returns every path that the condition looks at.
	 * @return the paths, in order, with repetitions
	 */
	Stream<AttributePath> paths();

	/**
	 * Tells whether an item that lacks an attribute cannot meet the condition.
	 * @param attribute the top-level attribute's name
	 * @return whether meeting the condition proves that the attribute is there
	 */
	boolean proves(String attribute);

	/**
	 * Hands the condition to the method for its form.
	 * @param visitor one method a form
	 * @param <R> what the methods return
	 * @return what the method returned
	 */
	<R> R accept(Visitor<R> visitor);

	/**
	 * Writes the condition as a part of a larger one, for people.
	 * @return its text, in brackets where that needs them
	 */
	default String grouped() {
		return toString();
	}

	/**
	 * All parts hold.
	 *
	 * @param parts the parts; none means that everything holds
	 */
	record And(List<Condition> parts) implements Condition {

		private static final And NOTHING = new And(List.of());

		public And {
			parts = List.copyOf(parts);
		}

		@Override
		public List<Condition> conjuncts() {
			return this.parts;
		}

		@Override
		public boolean isNone() {
			return this.parts.isEmpty();
		}

		@Override
		public Stream<AttributePath> paths() {
			return this.parts.stream().flatMap(Condition::paths);
		}

		@Override
		public boolean proves(String attribute) {
			return this.parts.stream().anyMatch((part) -> part.proves(attribute));
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.and(this);
		}

		@Override
		public String grouped() {
			return "(" + this + ")";
		}

		@Override
		public String toString() {
			return isNone() ? "everything"
					: this.parts.stream().map(Condition::grouped).collect(Collectors.joining(" and "));
		}

	}

	/**
	 * At least one part holds.
	 *
	 * @param parts the parts, at least two
	 */
	record Or(List<Condition> parts) implements Condition {

		public Or {
			parts = List.copyOf(parts);
			if (parts.size() < 2) {
				throw new IllegalArgumentException("A disjunction needs two parts but has " + parts.size());
			}
		}

		@Override
		public Stream<AttributePath> paths() {
			return this.parts.stream().flatMap(Condition::paths);
		}

		@Override
		public boolean proves(String attribute) {
			return this.parts.stream().allMatch((part) -> part.proves(attribute));
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.or(this);
		}

		@Override
		public String grouped() {
			return "(" + this + ")";
		}

		@Override
		public String toString() {
			return this.parts.stream().map(Condition::grouped).collect(Collectors.joining(" or "));
		}

	}

	/**
	 * A part does not hold; true where the part's attribute is absent.
	 *
	 * @param part the part
	 */
	record Not(Condition part) implements Condition {

		@Override
		public Stream<AttributePath> paths() {
			return this.part.paths();
		}

		@Override
		public boolean proves(String attribute) {
			return false;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.not(this);
		}

		@Override
		public String toString() {
			return "not (" + this.part + ")";
		}

	}

	/**
	 * One method for each form of a condition.
	 *
	 * @param <R> what the methods return
	 */
	interface Visitor<R> {

		/**
		 * Takes a conjunction.
		 * @param and the conjunction
		 * @return the result
		 */
		R and(And and);

		/**
		 * Takes a disjunction.
		 * @param or the disjunction
		 * @return the result
		 */
		R or(Or or);

		/**
		 * Takes a negation.
		 * @param not the negation
		 * @return the result
		 */
		R not(Not not);

		/**
		 * Takes a condition on one attribute.
		 * @param leaf the condition
		 * @return the result
		 */
		R leaf(Leaf leaf);

		/**
		 * Takes a condition that somebody else wrote. Only guards of writes have one.
		 * @param recorded the condition
		 * @return the result
		 * @throws IllegalStateException unless it is overridden
		 */
		default R recorded(RecordedCondition recorded) {
			throw new IllegalStateException("Only the service knows what '%s' asks".formatted(recorded));
		}

	}

}
