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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes the expressions of one request. Names and values are placeholders always, shared
 * between the expressions, and only those that an expression uses are sent.
 */
public final class ConditionRenderer {

	private static final int MOST_OPERANDS = 100;

	private static final AttributeValue NULL_TYPE = AttributeValue.fromS("NULL");

	private final Bindings bindings;

	private final Map<String, String> placeholders = new LinkedHashMap<>();

	private final Map<String, AttributeValue> values = new LinkedHashMap<>();

	private int operators;

	/**
	 * Creates the renderer of one request.
	 * @param bindings the values of the call
	 */
	public ConditionRenderer(Bindings bindings) {
		this.bindings = bindings;
	}

	/**
	 * Writes a condition.
	 * @param condition the condition
	 * @return the expression, or {@code null} when the condition asks for nothing
	 * @throws IllegalArgumentException when DynamoDB would find it too large
	 */
	public @Nullable String condition(Condition condition) {
		if (condition.isNone()) {
			return null;
		}
		this.operators = 0;
		String text = write(condition);
		ExpressionLimits.problem(condition, text, this.operators).ifPresent((problem) -> {
			throw new IllegalArgumentException(problem);
		});
		return text;
	}

	/**
	 * Writes a projection.
	 * @param paths the attributes wanted
	 * @return the expression, or {@code null} when nothing is named
	 */
	public @Nullable String projection(Collection<AttributePath> paths) {
		return paths.isEmpty() ? null : paths.stream().map(this::path).collect(Collectors.joining(", "));
	}

	/**
	 * Returns the names behind the placeholders.
	 * @return names by placeholder, or {@code null} when there are none
	 */
	public @Nullable Map<String, String> names() {
		if (this.placeholders.isEmpty()) {
			return null;
		}
		Map<String, String> names = new LinkedHashMap<>();
		this.placeholders.forEach((name, placeholder) -> names.put(placeholder, name));
		return names;
	}

	/**
	 * Returns the values behind the placeholders.
	 * @return values by placeholder, or {@code null} when there are none
	 */
	public @Nullable Map<String, AttributeValue> values() {
		return this.values.isEmpty() ? null : this.values;
	}

	/**
	 * Writes the placeholder of a path.
	 * @param path the path
	 * @return placeholders parted by dots, with places in brackets
	 */
	public String path(AttributePath path) {
		StringBuilder text = new StringBuilder();
		for (AttributePath.Step step : path.steps()) {
			if (step instanceof AttributePath.Name name) {
				text.append(text.isEmpty() ? "" : ".").append(name(name.name()));
			}
			else {
				text.append(step);
			}
		}
		return text.toString();
	}

	/**
	 * Writes the placeholder of an operand's value.
	 * @param operand the operand
	 * @return the placeholder
	 */
	public String value(Operand operand) {
		return value(this.bindings.get(operand));
	}

	/**
	 * Writes an expression that somebody else wrote, with placeholders of this request.
	 * @param expression the expression
	 * @return its text
	 */
	public String recorded(RecordedExpression expression) {
		return expression.write(this);
	}

	/**
	 * Tells whether DynamoDB takes a condition in one expression.
	 * @param condition the condition
	 * @return whether {@link #condition} would write it
	 */
	public boolean fits(Condition condition) {
		this.operators = 0;
		String text = write(condition);
		return ExpressionLimits.problem(condition, text, this.operators).isEmpty();
	}

	private String name(String name) {
		return this.placeholders.computeIfAbsent(name, (key) -> "#n" + this.placeholders.size());
	}

	private String value(AttributeValue value) {
		String placeholder = ":v" + this.values.size();
		this.values.put(placeholder, value);
		return placeholder;
	}

	private String write(Condition condition) {
		if (condition instanceof Condition.And and) {
			return join(and.parts(), " AND ");
		}
		if (condition instanceof Condition.Or or) {
			return join(or.parts(), " OR ");
		}
		if (condition instanceof Condition.Not not) {
			this.operators++;
			return "NOT (" + write(not.part()) + ")";
		}
		if (condition instanceof RecordedCondition recorded) {
			return recorded(recorded.expression());
		}
		this.operators++;
		return leaf((Condition.Leaf) condition);
	}

	private String join(List<Condition> parts, String word) {
		this.operators += parts.size() - 1;
		return parts.stream().map(this::part).collect(Collectors.joining(word));
	}

	private String part(Condition part) {
		boolean group = part instanceof Condition.And || part instanceof Condition.Or
				|| part instanceof RecordedCondition;
		return group ? "(" + write(part) + ")" : write(part);
	}

	private String leaf(Condition.Leaf leaf) {
		String path = path(leaf.path());
		if (leaf instanceof Condition.Comparison comparison) {
			return path + " " + comparison.operator().symbol() + " " + value(comparison.operand());
		}
		if (leaf instanceof Condition.Between between) {
			return path + " BETWEEN " + value(between.lower()) + " AND " + value(between.upper());
		}
		if (leaf instanceof Condition.In in) {
			return in(path, this.bindings.get(in.values()).l());
		}
		if (leaf instanceof Condition.BeginsWith begins) {
			return "begins_with(" + path + ", " + value(begins.prefix()) + ")";
		}
		if (leaf instanceof Condition.Contains contains) {
			return "contains(" + path + ", " + value(contains.element()) + ")";
		}
		if (leaf instanceof SizeComparison size) {
			this.operators++;
			return "size(" + path + ") " + size.operator().symbol() + " " + value(size.operand());
		}
		return presence(leaf, path);
	}

	private String presence(Condition.Leaf leaf, String path) {
		if (leaf instanceof Condition.Exists) {
			return "attribute_exists(" + path + ")";
		}
		if (leaf instanceof Condition.NotExists) {
			return "attribute_not_exists(" + path + ")";
		}
		this.operators += (leaf instanceof Condition.IsNull) ? 2 : 3;
		String isNull = "attribute_type(" + path + ", " + value(NULL_TYPE) + ")";
		return (leaf instanceof Condition.IsNull) ? "(attribute_not_exists(" + path + ") OR " + isNull + ")"
				: "(attribute_exists(" + path + ") AND NOT " + isNull + ")";
	}

	private String in(String path, List<AttributeValue> operands) {
		StringBuilder text = new StringBuilder();
		for (int from = 0; from < operands.size(); from += MOST_OPERANDS) {
			List<AttributeValue> group = operands.subList(from, Math.min(from + MOST_OPERANDS, operands.size()));
			this.operators += text.isEmpty() ? 0 : 2;
			text.append(text.isEmpty() ? "" : " OR ");
			text.append(path).append(group.stream().map(this::value).collect(Collectors.joining(", ", " IN (", ")")));
		}
		return (operands.size() > MOST_OPERANDS) ? "(" + text + ")" : text.toString();
	}

}
