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

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.OfType;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.PartOf;
import io.github.dynamodb2.core.condition.Term;
import io.github.dynamodb2.repository.query.TextSide.Given;
import io.github.dynamodb2.repository.query.TextSide.OfItem;
import io.github.dynamodb2.repository.query.TextSide.OfProperty;
import io.github.dynamodb2.repository.query.text.QueryText;
import io.github.dynamodb2.repository.query.text.QueryTextException;
import io.github.dynamodb2.repository.query.text.TextFunction;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;

import org.springframework.core.ResolvableType;

/**
 * The functions of texts: one arrow each, to the condition that it means.
 *
 * @param text the text
 * @param arguments knows the parameters
 */
record TextFunctions(QueryText text, NamedArguments arguments) {

	private static final Map<AttributeValueType, AttributeValueType> ELEMENTS = Map.of(AttributeValueType.SS,
			AttributeValueType.S, AttributeValueType.NS, AttributeValueType.N, AttributeValueType.BS,
			AttributeValueType.B);

	Condition condition(TextFunction function, List<TextSide> sides) {
		return switch (function) {
			case ATTRIBUTE_EXISTS -> Leaf.exists(property(function, sides.get(0)).path().path());
			case ATTRIBUTE_NOT_EXISTS -> Leaf.notExists(property(function, sides.get(0)).path().path());
			case ATTRIBUTE_TYPE -> ofType(function, sides);
			case BEGINS_WITH -> beginsWith(function, sides.get(0), sides.get(1));
			case CONTAINS -> contains(function, sides.get(0), sides.get(1));
		};
	}

	private Condition ofType(TextFunction function, List<TextSide> sides) {
		TextComparand property = property(function, sides.get(0));
		if (!(sides.get(1) instanceof Given type)) {
			throw refuse(function, sides.get(1), "a parameter that names the type");
		}
		return new OfType(property.path().path(),
				this.arguments.slot(type.operand(), TextValues::typeProblem, TextValues::type));
	}

	private Condition beginsWith(TextFunction function, TextSide whole, TextSide part) {
		if (whole instanceof OfProperty property && part instanceof Given) {
			return new LeafCreator(property.comparand().with(List.of(part.operand()))).beginsWith(false);
		}
		TextComparand first = property(function, (part instanceof Given) ? whole : part);
		new LeafCreator(first).requireText();
		if (whole instanceof Given) {
			return new PartOf(PartOf.Function.BEGINS_WITH, value(first, whole), ((OfItem) part).term());
		}
		requireType(whole, property(function, whole), ((OfItem) part).type());
		return new PartOf(PartOf.Function.BEGINS_WITH, ((OfItem) whole).term(), ((OfItem) part).term());
	}

	private Condition contains(TextFunction function, TextSide whole, TextSide part) {
		if (whole instanceof OfProperty property && part instanceof Given) {
			return new LeafCreator(property.comparand().with(List.of(part.operand()))).contains();
		}
		if (whole instanceof Given) {
			TextComparand element = property(function, part);
			return new PartOf(PartOf.Function.CONTAINS, container(element, whole), ((OfItem) part).term());
		}
		TextComparand container = property(function, whole);
		new LeafCreator(container).requireContent();
		requireElement(whole, container, ((OfItem) part).type());
		return new PartOf(PartOf.Function.CONTAINS, ((OfItem) whole).term(), ((OfItem) part).term());
	}

	private Term value(TextComparand property, TextSide given) {
		return new Term.Value(property.with(List.of(given.operand())).value());
	}

	/**
	 * Makes the value that a property may be part of: text, or several values.
	 */
	private Term container(TextComparand element, TextSide given) {
		Optional<ResolvableType> type = this.arguments.type(given.operand());
		boolean text = element.path().isText() && type.filter((known) -> isOne(element.path(), known)).isPresent();
		if (text) {
			return value(element, given);
		}
		Operand several = element.with(List.of(given.operand())).values();
		return new Term.Value(several);
	}

	private static boolean isOne(ResolvedPath path, ResolvableType type) {
		return ArgumentForm.VALUE.problem(path, type) == null;
	}

	private void requireType(TextSide side, TextComparand property, AttributeValueType type) {
		if (!property.path().isStoredAs(type)) {
			throw never(side, property, type);
		}
	}

	private void requireElement(TextSide side, TextComparand container, AttributeValueType type) {
		AttributeValueType stored = container.path().converter().attributeValueType();
		if (stored != AttributeValueType.L && ELEMENTS.getOrDefault(stored, stored) != type) {
			throw never(side, container, type);
		}
	}

	private QueryTextException never(TextSide side, TextComparand property, AttributeValueType type) {
		return this.text.refuse(
				side.operand(), "property '%s' is of type %s and never holds one of type %s"
					.formatted(property.path().name(), property.path().converter().attributeValueType(), type),
				"Compare what is stored as one type");
	}

	private TextComparand property(TextFunction function, TextSide side) {
		if (side instanceof OfProperty property) {
			return property.comparand();
		}
		throw refuse(function, side, "a property");
	}

	private QueryTextException refuse(TextFunction function, TextSide side, String wanted) {
		return this.text.refuse(side.operand(),
				"'%s' takes %s but was given '%s'".formatted(function, wanted, side.operand()),
				"Write what it takes, or another condition");
	}

}
