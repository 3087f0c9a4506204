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

import java.util.stream.Stream;

/**
 * A condition that is no combination of others: on one attribute, or between two.
 */
public sealed interface Leaf extends Condition permits Leaf.Comparison, Leaf.Between, Leaf.In, Leaf.BeginsWith,
		Leaf.Contains, Leaf.Size, Leaf.Presence, Relation, PartOf, OfType {

	/**
	 * Returns the condition that an attribute is there, be it NULL.
	 * @param path the attribute
	 * @return the condition
	 */
	static Leaf exists(AttributePath path) {
		return new Presence(path, State.EXISTS);
	}

	/**
	 * Returns the condition that an attribute is not there.
	 * @param path the attribute
	 * @return the condition
	 */
	static Leaf notExists(AttributePath path) {
		return new Presence(path, State.NOT_EXISTS);
	}

	/**
	 * Returns the attribute that is looked at, the first one of two.
	 * @return its path
	 */
	AttributePath path();

	/**
	 * Hands the condition to the method for its kind.
	 * @param visitor one method a kind
	 * @param <R> what the methods return
	 * @return what the method returned
	 */
	<R> R dispatch(LeafVisitor<R> visitor);

	/**
	 * Returns what the attribute is compared with.
	 * @return the operands
	 */
	default Stream<Operand> operands() {
		return Stream.empty();
	}

	@Override
	default Stream<AttributePath> paths() {
		return Stream.of(path());
	}

	@Override
	default boolean proves(String attribute) {
		return path().root().equals(attribute);
	}

	@Override
	default <R> R accept(Visitor<R> visitor) {
		return visitor.leaf(this);
	}

	/**
	 * Tells whether the condition is about a top-level attribute.
	 * @param attribute the attribute's name
	 * @return whether it is about that one, and nothing inside it
	 */
	default boolean isAbout(String attribute) {
		return path().isTopLevel() && path().root().equals(attribute);
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
		public <R> R dispatch(LeafVisitor<R> visitor) {
			return visitor.comparison(this);
		}

		@Override
		public Stream<Operand> operands() {
			return Stream.of(this.operand);
		}

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
		public <R> R dispatch(LeafVisitor<R> visitor) {
			return visitor.between(this);
		}

		@Override
		public Stream<Operand> operands() {
			return Stream.of(this.lower, this.upper);
		}

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
		public <R> R dispatch(LeafVisitor<R> visitor) {
			return visitor.in(this);
		}

		@Override
		public Stream<Operand> operands() {
			return Stream.of(this.values);
		}

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
	 * @param lenient whether an empty beginning restricts nothing; else the attribute
	 * must be there and of the beginning's type, as DynamoDB has it
	 */
	record BeginsWith(AttributePath path, Operand prefix, boolean lenient) implements Leaf {

		@Override
		public <R> R dispatch(LeafVisitor<R> visitor) {
			return visitor.beginsWith(this);
		}

		@Override
		public Stream<Operand> operands() {
			return Stream.of(this.prefix);
		}

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
		public <R> R dispatch(LeafVisitor<R> visitor) {
			return visitor.contains(this);
		}

		@Override
		public Stream<Operand> operands() {
			return Stream.of(this.element);
		}

		@Override
		public String toString() {
			return this.path + " contains " + this.element;
		}

	}

	/**
	 * The size of an attribute compares with a number: the length of a string or of
	 * binary, the number of elements of a set, list or map. Where the attribute is
	 * absent, or of a type without a size, {@code <>} alone holds.
	 *
	 * @param path the attribute
	 * @param operator how the size compares
	 * @param operand the number
	 */
	record Size(AttributePath path, Operator operator, Operand operand) implements Leaf {

		@Override
		public <R> R dispatch(LeafVisitor<R> visitor) {
			return visitor.size(this);
		}

		@Override
		public Stream<Operand> operands() {
			return Stream.of(this.operand);
		}

		@Override
		public String toString() {
			return "size of " + this.path + " " + this.operator.symbol() + " " + this.operand;
		}

	}

	/**
	 * An attribute is there or not.
	 *
	 * @param path the attribute
	 * @param state how it has to be
	 */
	record Presence(AttributePath path, State state) implements Leaf {

		@Override
		public <R> R dispatch(LeafVisitor<R> visitor) {
			return visitor.presence(this);
		}

		@Override
		public boolean proves(String attribute) {
			return this.state.needsValue() && Leaf.super.proves(attribute);
		}

		@Override
		public String toString() {
			return this.path + " " + this.state;
		}

	}

	/**
	 * How an attribute has to be for a {@link Presence}.
	 */
	enum State {

		/**
		 * There, be it NULL.
		 */
		EXISTS("exists", true),

		/**
		 * Not there.
		 */
		NOT_EXISTS("does not exist", false),

		/**
		 * Not there, or NULL.
		 */
		IS_NULL("is null", false),

		/**
		 * There, and not NULL.
		 */
		IS_NOT_NULL("is not null", true);

		private final String text;

		private final boolean needsValue;

		State(String text, boolean needsValue) {
			this.text = text;
			this.needsValue = needsValue;
		}

		/**
		 * Tells whether the attribute has to be there.
		 * @return whether it has to
		 */
		public boolean needsValue() {
			return this.needsValue;
		}

		@Override
		public String toString() {
			return this.text;
		}

	}

}
