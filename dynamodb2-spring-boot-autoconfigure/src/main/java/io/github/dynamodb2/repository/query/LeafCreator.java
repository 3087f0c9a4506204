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

package io.github.dynamodb2.repository.query;

import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;

/**
 * Makes conditions on one property, and refuses those that its stored type does not have.
 *
 * @param of the property and what it is compared with
 */
record LeafCreator(Comparand of) {

	Leaf compare(Operator operator) {
		if (operator.orders()) {
			requireOrder();
		}
		return new Leaf.Comparison(this.of.path().path(), operator, this.of.value());
	}

	Leaf between() {
		requireOrder();
		return new Leaf.Between(this.of.path().path(), this.of.value(), this.of.value());
	}

	Leaf in() {
		return new Leaf.In(this.of.path().path(), this.of.values());
	}

	/**
	 * Makes the condition that text begins with the next operand.
	 * @param lenient whether an empty beginning restricts nothing
	 */
	Leaf beginsWith(boolean lenient) {
		requireText();
		return new Leaf.BeginsWith(this.of.path().path(), this.of.value(), lenient);
	}

	Leaf contains() {
		requireContent();
		return new Leaf.Contains(this.of.path().path(), this.of.path().isText() ? this.of.value() : this.of.element());
	}

	Leaf size(Operator operator, Operand number) {
		requireSize();
		return new Leaf.Size(this.of.path().path(), operator, number);
	}

	void requireOrder() {
		if (!this.of.path().hasOrder()) {
			throw this.of.refuse(
					"only strings, numbers and binary values have an order, but it is stored as type " + type(),
					"Compare it by equality");
		}
	}

	void requireText() {
		if (!this.of.path().isText()) {
			throw this.of.refuse("only strings and binary values have a beginning, but it is stored as type " + type(),
					"Use Between");
		}
	}

	void requireContent() {
		if (!this.of.path().isText() && !this.of.path().hasElements()) {
			throw this.of.refuse("only strings, binary values, sets and lists contain something, but it is stored as "
					+ "type " + type(), "Compare it as a whole");
		}
	}

	void requireSize() {
		if (!this.of.path().hasSize()) {
			throw this.of.refuse("only strings, binary values, sets, lists and maps can be empty, but it is stored as "
					+ "type " + type(), "Use IsNull or IsNotNull");
		}
	}

	private Object type() {
		return this.of.path().converter().attributeValueType();
	}

}
