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

import io.github.dynamodb2.core.condition.Term;
import io.github.dynamodb2.repository.query.text.TextOperand;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;

/**
 * One side of a comparison in a text: a property, a size, or a value of the call.
 */
sealed interface TextSide {

	/**
	 * Returns where it stands in the text.
	 */
	TextOperand operand();

	/**
	 * What an item says of itself.
	 */
	sealed interface OfItem extends TextSide {

		/**
		 * Returns the property that is looked at.
		 */
		TextComparand comparand();

		/**
		 * Returns the side as a term of a condition.
		 */
		Term term();

		/**
		 * Returns the stored type of what is compared.
		 */
		AttributeValueType type();

		@Override
		default TextOperand operand() {
			return comparand().operand();
		}

	}

	/**
	 * A property.
	 *
	 * @param comparand the property
	 */
	record OfProperty(TextComparand comparand) implements OfItem {

		@Override
		public Term term() {
			return new Term.Attribute(this.comparand.path().path());
		}

		@Override
		public AttributeValueType type() {
			return this.comparand.path().converter().attributeValueType();
		}

	}

	/**
	 * The size of a property.
	 *
	 * @param comparand the property
	 */
	record OfSize(TextComparand comparand) implements OfItem {

		@Override
		public Term term() {
			return new Term.Size(this.comparand.path().path());
		}

		@Override
		public AttributeValueType type() {
			return AttributeValueType.N;
		}

	}

	/**
	 * A value of the call.
	 *
	 * @param operand the parameter or expression
	 */
	record Given(TextOperand operand) implements TextSide {

	}

}
