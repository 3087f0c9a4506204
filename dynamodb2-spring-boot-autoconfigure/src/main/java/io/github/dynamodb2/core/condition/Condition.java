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
import java.util.stream.Stream;

/**
 * What an item must be like: an immutable tree whose leaves name attributes and operands.
 * Its text form shows names and operators and hides every value.
 */
public sealed interface Condition
		permits Condition.And, Condition.Or, Condition.Not, Condition.Leaf, RecordedCondition {

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
	 * A condition on one attribute.
	 */
	sealed interface Leaf extends Condition permits Comparison, Between, In, BeginsWith, Contains, Exists, NotExists,
			IsNull, IsNotNull, SizeComparison {

		/**
		 * Returns the attribute that is looked at.
		 * @return its path
		 */
		AttributePath path();

		@Override
		default Stream<AttributePath> paths() {
			return Stream.of(path());
		}

		@Override
		default boolean proves(String attribute) {
			return path().root().equals(attribute);
		}

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
		public String toString() {
			return ConditionText.join(this.parts, " and ");
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
		public String toString() {
			return ConditionText.join(this.parts, " or ");
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
		public String toString() {
			return "not (" + this.part + ")";
		}

	}

	/**
	 * An attribute compares with a value.
	 *
	 * @param path the attribute
	 * @param operator how it compares
	 * @param operand the value
	 */
	record Comparison(AttributePath path, Operator operator, Operand operand) implements Leaf {

		@Override
		public boolean proves(String attribute) {
			return this.operator != Operator.NE && Leaf.super.proves(attribute);
		}

		@Override
		public String toString() {
			return this.path + " " + this.operator.symbol() + " " + this.operand;
		}

	}

	/**
	 * An attribute lies between two values, both included.
	 *
	 * @param path the attribute
	 * @param lower the least value
	 * @param upper the greatest value
	 */
	record Between(AttributePath path, Operand lower, Operand upper) implements Leaf {

		@Override
		public String toString() {
			return this.path + " between " + this.lower + " and " + this.upper;
		}

	}

	/**
	 * An attribute is one of several values.
	 *
	 * @param path the attribute
	 * @param values an operand whose value is a list
	 */
	record In(AttributePath path, Operand values) implements Leaf {

		@Override
		public String toString() {
			return this.path + " in (" + this.values + ")";
		}

	}

	/**
	 * A string or binary attribute begins with a value.
	 *
	 * @param path the attribute
	 * @param prefix the beginning
	 */
	record BeginsWith(AttributePath path, Operand prefix) implements Leaf {

		@Override
		public String toString() {
			return this.path + " begins with " + this.prefix;
		}

	}

	/**
	 * A string has a part, or a set or list has an element.
	 *
	 * @param path the attribute
	 * @param element the part or element
	 */
	record Contains(AttributePath path, Operand element) implements Leaf {

		@Override
		public String toString() {
			return this.path + " contains " + this.element;
		}

	}

	/**
	 * An attribute is there, be it NULL.
	 *
	 * @param path the attribute
	 */
	record Exists(AttributePath path) implements Leaf {

		@Override
		public String toString() {
			return this.path + " exists";
		}

	}

	/**
	 * An attribute is not there.
	 *
	 * @param path the attribute
	 */
	record NotExists(AttributePath path) implements Leaf {

		@Override
		public boolean proves(String attribute) {
			return false;
		}

		@Override
		public String toString() {
			return this.path + " does not exist";
		}

	}

	/**
	 * An attribute is not there, or is NULL.
	 *
	 * @param path the attribute
	 */
	record IsNull(AttributePath path) implements Leaf {

		@Override
		public boolean proves(String attribute) {
			return false;
		}

		@Override
		public String toString() {
			return this.path + " is null";
		}

	}

	/**
	 * An attribute is there and is not NULL.
	 *
	 * @param path the attribute
	 */
	record IsNotNull(AttributePath path) implements Leaf {

		@Override
		public String toString() {
			return this.path + " is not null";
		}

	}

}
