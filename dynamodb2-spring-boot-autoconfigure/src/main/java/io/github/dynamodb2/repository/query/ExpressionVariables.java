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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.expression.spel.SpelNode;
import org.springframework.expression.spel.ast.CompoundExpression;
import org.springframework.expression.spel.ast.Indexer;
import org.springframework.expression.spel.ast.IntLiteral;
import org.springframework.expression.spel.ast.VariableReference;
import org.springframework.expression.spel.standard.SpelExpressionParser;

/**
 * The parameters that an expression looks at.
 *
 * @param names those that it names, as in {@code #name}
 * @param numbers those that it counts, as in {@code [0]}
 * @param all whether it looks at all of them
 */
record ExpressionVariables(Set<String> names, List<Integer> numbers, boolean all) {

	private static final SpelExpressionParser PARSER = new SpelExpressionParser();

	/**
	 * Finds the parameters of an expression.
	 * @param expression the expression, with {@code #} and braces around it
	 * @throws org.springframework.expression.ParseException when it is none
	 */
	static ExpressionVariables of(String expression) {
		SpelNode root = PARSER.parseRaw(expression.substring(2, expression.length() - 1)).getAST();
		Set<String> names = new LinkedHashSet<>();
		collect(root, names);
		boolean all = names.remove("root") | names.remove("this");
		return new ExpressionVariables(names, numbers(root), all);
	}

	private static void collect(SpelNode node, Set<String> names) {
		if (node instanceof VariableReference) {
			names.add(node.toStringAST().substring(1));
		}
		for (int i = 0; i < node.getChildCount(); i++) {
			collect(node.getChild(i), names);
		}
	}

	/**
	 * Finds indexes that begin an expression, and so are those of the arguments.
	 */
	private static List<Integer> numbers(SpelNode node) {
		if (node instanceof Indexer) {
			return (node.getChild(0) instanceof IntLiteral number)
					? List.of((Integer) number.getLiteralValue().getValue()) : List.of();
		}
		List<Integer> numbers = new ArrayList<>();
		int begins = (node instanceof CompoundExpression) ? 1 : node.getChildCount();
		for (int i = 0; i < begins; i++) {
			numbers.addAll(numbers(node.getChild(i)));
		}
		return numbers;
	}

}
