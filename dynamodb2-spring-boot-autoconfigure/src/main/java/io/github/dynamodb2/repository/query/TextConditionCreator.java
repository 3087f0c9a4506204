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

import java.util.ArrayList;
import java.util.List;

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.condition.Relation;
import io.github.dynamodb2.repository.query.TextSide.Given;
import io.github.dynamodb2.repository.query.TextSide.OfItem;
import io.github.dynamodb2.repository.query.TextSide.OfProperty;
import io.github.dynamodb2.repository.query.text.QueryText;
import io.github.dynamodb2.repository.query.text.QueryTextException;
import io.github.dynamodb2.repository.query.text.TextCondition;
import io.github.dynamodb2.repository.query.text.TextOperand;

import org.springframework.core.ResolvableType;

/**
 * Walks a text once and makes the condition of it that a method's name would become.
 *
 * @param text the text
 * @param properties finds what it names
 * @param arguments knows the parameters
 */
record TextConditionCreator(QueryText text, TextProperties properties,
		NamedArguments arguments) implements TextCondition.Visitor<Condition> {

	/**
	 * Creates the condition of a method.
	 * @param method the method
	 * @param text its text
	 * @param attributes finds attributes
	 * @return the condition
	 * @throws UnsupportedMethodException when the text is no condition, or names what
	 * there is not
	 */
	static MethodCondition create(DynamoDb2QueryMethod method, String text, PropertyAttributes attributes) {
		try {
			QueryText read = QueryText.parse(text);
			NamedArguments arguments = new NamedArguments(method, read);
			TextProperties properties = new TextProperties(method, read, attributes, arguments);
			return properties.method(read.condition().accept(new TextConditionCreator(read, properties, arguments)));
		}
		catch (QueryTextException ex) {
			throw method.refuse(String.valueOf(ex.getMessage()), ex.cure(), ex);
		}
	}

	@Override
	public Condition all(TextCondition.All all) {
		return Condition.and(parts(all.parts()));
	}

	@Override
	public Condition any(TextCondition.Any any) {
		return new Condition.Or(parts(any.parts()));
	}

	private List<Condition> parts(List<TextCondition> parts) {
		return parts.stream().map((part) -> part.accept(this)).toList();
	}

	@Override
	public Condition negated(TextCondition.Negated negated) {
		Condition part = negated.part().accept(this);
		return (part instanceof Condition.Not twice) ? twice.part() : new Condition.Not(part);
	}

	@Override
	public Condition compared(TextCondition.Compared compared) {
		return compare(side(compared.left()), compared.operator(), side(compared.right()));
	}

	private Condition compare(TextSide left, Operator operator, TextSide right) {
		if (left instanceof OfItem item) {
			return (right instanceof OfItem other) ? relation(item, operator, other)
					: valued(item, operator, right.operand());
		}
		if (right instanceof OfItem item) {
			return valued(item, operator.mirrored(), left.operand());
		}
		throw withoutProperty(left);
	}

	private QueryTextException withoutProperty(TextSide first) {
		return this.text.refuse(first.operand(), "'%s' is compared with no property".formatted(first.operand()),
				"Compare it with a property of the item");
	}

	private Condition valued(OfItem item, Operator operator, TextOperand given) {
		if (!(item instanceof OfProperty)) {
			Operand number = this.arguments.slot(given, TextValues::numberProblem, TextValues::number);
			return new LeafCreator(item.comparand()).size(operator, number);
		}
		if (operator.orders()) {
			this.properties.ordered(item.comparand());
		}
		return new LeafCreator(item.comparand().with(List.of(given))).compare(operator);
	}

	private Condition relation(OfItem left, Operator operator, OfItem right) {
		if (left.type() != right.type()) {
			throw this.text.refuse(
					left.operand(), "'%s' is of type %s and '%s' of type %s, which never compare"
						.formatted(left.operand(), left.type(), right.operand(), right.type()),
					"Compare what is stored as one type");
		}
		if (operator.orders() && left instanceof OfProperty) {
			new LeafCreator(left.comparand()).requireOrder();
			this.properties.ordered(left.comparand());
		}
		return new Relation(left.term(), operator, right.term());
	}

	@Override
	public Condition ranged(TextCondition.Ranged ranged) {
		TextSide operand = side(ranged.operand());
		TextSide lower = side(ranged.lower());
		TextSide upper = side(ranged.upper());
		if (operand instanceof OfProperty property && lower instanceof Given && upper instanceof Given) {
			this.properties.ordered(property.comparand());
			return new LeafCreator(property.comparand().with(List.of(ranged.lower(), ranged.upper()))).between();
		}
		return Condition.and(List.of(compare(operand, Operator.GTE, lower), compare(operand, Operator.LTE, upper)));
	}

	@Override
	public Condition oneOf(TextCondition.OneOf oneOf) {
		TextSide operand = side(oneOf.operand());
		List<Condition> alternatives = new ArrayList<>();
		List<TextOperand> given = new ArrayList<>();
		for (TextSide option : oneOf.options().stream().map(this::side).toList()) {
			if (operand instanceof OfProperty && option instanceof Given) {
				given.add(option.operand());
			}
			else {
				alternatives.add(compare(operand, Operator.EQ, option));
			}
		}
		if (!given.isEmpty()) {
			alternatives.add(0, in(((OfProperty) operand).comparand(), given));
		}
		return (alternatives.size() == 1) ? alternatives.get(0) : new Condition.Or(alternatives);
	}

	/**
	 * Makes the choice of values, each of which is one value or many.
	 */
	private Leaf in(TextComparand property, List<TextOperand> given) {
		List<Operand> values = new ArrayList<>();
		List<Operand> lists = new ArrayList<>();
		for (TextOperand operand : given) {
			TextComparand one = property.with(List.of(operand));
			if (operand instanceof TextOperand.Expression) {
				lists.add(this.arguments.slot(operand, (type) -> null, TextValues.oneOrMore(property.path())));
			}
			else if (isMany(operand, property.path())) {
				lists.add(one.values());
			}
			else {
				values.add(one.value());
			}
		}
		boolean single = values.isEmpty() && lists.size() == 1;
		return new Leaf.In(property.path().path(), single ? lists.get(0) : new Operand.Joined(values, lists));
	}

	private boolean isMany(TextOperand operand, ResolvedPath path) {
		ResolvableType type = this.arguments.type(operand).orElseThrow();
		boolean several = type.isArray() || Iterable.class.isAssignableFrom(type.toClass());
		return several
				&& (ArgumentForm.VALUES.problem(path, type) == null || ArgumentForm.VALUE.problem(path, type) != null);
	}

	@Override
	public Condition called(TextCondition.Called called) {
		return new TextFunctions(this.text, this.arguments).condition(called.function(),
				called.operands().stream().map(this::side).toList());
	}

	private TextSide side(TextOperand operand) {
		return this.properties.side(operand);
	}

}
