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

package io.github.dynamodb2.repository.query.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.repository.query.text.Token.Kind;

/**
 * Reads conditions: {@code not} binds closest, then {@code and}, then {@code or}. What
 * stands in brackets may be a condition or an operand, so both are read alike and told
 * apart by what follows.
 */
final class TextParser {

	private final String text;

	private final List<Token> tokens;

	private int next;

	TextParser(String text, List<Token> tokens) {
		this.text = text;
		this.tokens = tokens;
	}

	TextCondition parse() {
		if (token().kind() == Kind.END) {
			throw refuse(token(), "there is no condition", "Write one, as in 'city = :city'");
		}
		TextCondition condition = condition(disjunction());
		if (token().kind() != Kind.END) {
			throw unexpected("Join conditions by 'and' or 'or'");
		}
		return condition;
	}

	private TextNode disjunction() {
		return joined("or", this::conjunction, TextCondition.Any::new);
	}

	private TextNode conjunction() {
		return joined("and", this::negation, TextCondition.All::new);
	}

	private TextNode joined(String word, Supplier<TextNode> part, Function<List<TextCondition>, TextCondition> join) {
		TextNode first = part.get();
		if (!token().is(Kind.KEYWORD, word)) {
			return first;
		}
		List<TextCondition> parts = new ArrayList<>(List.of(condition(first)));
		while (skip(Kind.KEYWORD, word)) {
			parts.add(condition(part.get()));
		}
		return join.apply(parts);
	}

	private TextNode negation() {
		return skip(Kind.KEYWORD, "not") ? new TextCondition.Negated(condition(negation())) : comparison();
	}

	private TextNode comparison() {
		TextNode left = primary();
		if (!(left instanceof TextOperand operand)) {
			return left;
		}
		Optional<Operator> operator = operator();
		if (operator.isPresent()) {
			this.next++;
			TextOperand right = operand();
			return new TextCondition.Compared(distinct(operand, List.of(right)), operator.get(), right);
		}
		if (skip(Kind.KEYWORD, "between")) {
			return range(operand);
		}
		return skip(Kind.KEYWORD, "in") ? choice(operand) : operand;
	}

	private Optional<Operator> operator() {
		return Arrays.stream(Operator.values())
			.filter((operator) -> token().is(Kind.SYMBOL, operator.symbol()))
			.findFirst();
	}

	private TextCondition range(TextOperand operand) {
		TextOperand lower = operand();
		if (!skip(Kind.KEYWORD, "and")) {
			throw unexpected("Write the greatest value after 'and', as in 'visits between :least and :most'");
		}
		TextOperand upper = operand();
		return new TextCondition.Ranged(distinct(operand, List.of(lower, upper)), lower, upper);
	}

	private TextCondition choice(TextOperand operand) {
		if (!token().is(Kind.SYMBOL, "(")) {
			throw unexpected("Put what follows 'in' into brackets, as in 'city in (:cities)'");
		}
		List<TextOperand> options = operands();
		return new TextCondition.OneOf(distinct(operand, options), options);
	}

	private TextNode primary() {
		Token token = token();
		if (skip(Kind.SYMBOL, "(")) {
			TextNode inside = disjunction();
			close();
			return inside;
		}
		this.next++;
		return switch (token.kind()) {
			case PARAMETER -> new TextOperand.Parameter(token.text(), token.position());
			case EXPRESSION -> new TextOperand.Expression(token.text(), token.position());
			case QUOTED -> path(token);
			case NAME -> token().is(Kind.SYMBOL, "(") ? function(token) : path(token);
			default -> {
				this.next--;
				throw unexpected(cure(token));
			}
		};
	}

	private static String cure(Token token) {
		return switch (token.kind()) {
			case NUMBER -> "There are no literals: take it as a parameter, as in ':name'";
			case KEYWORD -> "A property of that name stands in backquotes";
			default -> "Write a property, a parameter such as ':name', or a function";
		};
	}

	private TextNode function(Token name) {
		if (name.text().equals(TextFunction.SIZE)) {
			return size(name, operands());
		}
		TextFunction function = TextFunction.find(name.text())
			.orElseThrow(() -> refuse(name, "there is no function '%s'".formatted(name.text()),
					"There are %s, in lower case".formatted(TextFunction.known())));
		List<TextOperand> operands = operands();
		checkNumber(name, operands, function.operands());
		distinct(operands.get(0), operands.subList(1, operands.size()));
		return new TextCondition.Called(function, operands);
	}

	private TextOperand size(Token name, List<TextOperand> operands) {
		checkNumber(name, operands, 1);
		if (operands.get(0) instanceof TextOperand.Path path) {
			return new TextOperand.Size(path, name.position());
		}
		throw refuse(name, "'size' takes a property", "Write one, as in 'size(tags)'");
	}

	private void checkNumber(Token name, List<TextOperand> operands, int number) {
		if (operands.size() != number) {
			throw refuse(name,
					"'%s' takes %d of what stands in its brackets but was given %d".formatted(name.text(), number,
							operands.size()),
					(operands.size() < number) ? "Add the other one" : "Leave the others out");
		}
	}

	private TextOperand.Path path(Token first) {
		List<TextOperand.Step> steps = new ArrayList<>();
		steps.add(new TextOperand.Step(first.text(), places()));
		while (skip(Kind.SYMBOL, ".")) {
			if (token().kind() != Kind.NAME && token().kind() != Kind.QUOTED) {
				throw unexpected("Write a property after the dot; one named like a keyword stands in backquotes");
			}
			steps.add(new TextOperand.Step(this.tokens.get(this.next++).text(), places()));
		}
		return new TextOperand.Path(steps, first.position());
	}

	private List<Integer> places() {
		List<Integer> places = new ArrayList<>();
		while (skip(Kind.SYMBOL, "[")) {
			places.add(place());
			this.next++;
			if (!skip(Kind.SYMBOL, "]")) {
				throw unexpected("Close the bracket by ']'");
			}
		}
		return places;
	}

	private int place() {
		try {
			if (token().kind() == Kind.NUMBER) {
				return Integer.parseInt(token().text());
			}
		}
		catch (NumberFormatException ex) {
			throw refuse(token(), "a list has no such place", "Write a number up to " + Integer.MAX_VALUE);
		}
		throw unexpected("Write the place in the list, from 0");
	}

	private List<TextOperand> operands() {
		this.next++;
		List<TextOperand> operands = new ArrayList<>();
		do {
			operands.add(operand());
		}
		while (skip(Kind.SYMBOL, ","));
		close();
		return operands;
	}

	private TextOperand operand() {
		Token begin = token();
		if (primary() instanceof TextOperand operand) {
			return operand;
		}
		throw refuse(begin, "a condition stands where a property or a parameter should",
				"Join conditions by 'and' or 'or'");
	}

	private void close() {
		if (!skip(Kind.SYMBOL, ")")) {
			throw unexpected("Close the bracket by ')'");
		}
	}

	private TextOperand distinct(TextOperand first, List<TextOperand> others) {
		if (first instanceof TextOperand.Path path && others.stream()
			.anyMatch((other) -> other instanceof TextOperand.Path same && same.steps().equals(path.steps()))) {
			throw new QueryTextException(this.text, first.position(),
					"property '%s' is compared with itself".formatted(path), "Compare it with something else");
		}
		return first;
	}

	private TextCondition condition(TextNode node) {
		if (node instanceof TextCondition condition) {
			return condition;
		}
		throw unexpected("Compare '%s' with something, as in 'city = :city'".formatted(node));
	}

	private boolean skip(Kind kind, String said) {
		boolean there = token().is(kind, said);
		this.next += there ? 1 : 0;
		return there;
	}

	private Token token() {
		return this.tokens.get(this.next);
	}

	private QueryTextException unexpected(String cure) {
		return refuse(token(), "%s was not expected".formatted(token()), cure);
	}

	private QueryTextException refuse(Token token, String reason, String cure) {
		return new QueryTextException(this.text, token.position(), reason, cure);
	}

}
