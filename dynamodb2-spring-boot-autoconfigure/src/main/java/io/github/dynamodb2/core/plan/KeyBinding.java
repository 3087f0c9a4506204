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

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.ConditionEvaluator;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.model.KeyAttribute;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A key attribute that is bound to single values.
 */
public sealed interface KeyBinding {

	/**
	 * Returns the key attribute.
	 * @return the attribute
	 */
	KeyAttribute attribute();

	/**
	 * Puts the values of a call in.
	 * @param bindings the values
	 * @return each distinct value once, in the order given, without empty ones, which no
	 * key can have
	 * @throws IllegalArgumentException when a value has another type than the attribute
	 */
	List<AttributeValue> bind(Bindings bindings);

	/**
	 * Tells whether a call may bind the attribute to more than one value.
	 * @return whether there may be several values
	 */
	boolean isMany();

	/**
	 * Says for people that the attribute has none of the values.
	 * @return the text, without values
	 */
	String negated();

	/**
	 * An attribute that is bound to one value.
	 *
	 * @param attribute the attribute
	 * @param operand the value
	 */
	record Equal(KeyAttribute attribute, Operand operand) implements KeyBinding {

		@Override
		public List<AttributeValue> bind(Bindings bindings) {
			return this.attribute.possible(List.of(bindings.get(this.operand)));
		}

		@Override
		public boolean isMany() {
			return false;
		}

		@Override
		public String negated() {
			return this.attribute.name() + " <> " + this.operand;
		}

		@Override
		public String toString() {
			return this.attribute.name() + " = " + this.operand;
		}

	}

	/**
	 * An attribute that is bound to one of several values.
	 *
	 * @param attribute the attribute
	 * @param values an operand whose value is a list
	 */
	record In(KeyAttribute attribute, Operand values) implements KeyBinding {

		@Override
		public List<AttributeValue> bind(Bindings bindings) {
			return this.attribute.possible(bindings.get(this.values).l());
		}

		@Override
		public boolean isMany() {
			return true;
		}

		@Override
		public String negated() {
			return this.attribute.name() + " not in (" + this.values + ")";
		}

		@Override
		public String toString() {
			return this.attribute.name() + " in (" + this.values + ")";
		}

	}

	/**
	 * An attribute that is bound to those of some values that meet other conditions too;
	 * the others are not asked for.
	 *
	 * @param among what gives the value or the values
	 * @param others the other conditions on the attribute
	 */
	record Among(KeyBinding among, List<Condition> others) implements KeyBinding {

		public Among {
			others = List.copyOf(others);
		}

		@Override
		public KeyAttribute attribute() {
			return this.among.attribute();
		}

		@Override
		public List<AttributeValue> bind(Bindings bindings) {
			this.others.forEach((condition) -> check(condition, bindings));
			return this.among.bind(bindings).stream().filter((value) -> meetsOthers(value, bindings)).toList();
		}

		private boolean meetsOthers(AttributeValue value, Bindings bindings) {
			ConditionEvaluator evaluator = new ConditionEvaluator(bindings, Map.of(attribute().name(), value));
			return this.others.stream().allMatch(evaluator::meets);
		}

		private void check(Condition condition, Bindings bindings) {
			if (condition instanceof Condition.Not not) {
				check(not.part(), bindings);
			}
			if (condition instanceof Leaf.In in) {
				bindings.get(in.values()).l().forEach(attribute()::checked);
			}
			else if (condition instanceof Leaf leaf) {
				leaf.operands().map(bindings::get).forEach(attribute()::checked);
			}
		}

		@Override
		public boolean isMany() {
			return this.among.isMany();
		}

		@Override
		public String negated() {
			return "not (" + this + ")";
		}

		@Override
		public String toString() {
			return Stream.concat(Stream.of(this.among), this.others.stream())
				.map(Object::toString)
				.collect(Collectors.joining(" and "));
		}

	}

}
