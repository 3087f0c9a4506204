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

import java.util.ArrayList;
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
		Writer writer = new Writer();
		String text = writer.write(condition).text();
		ExpressionLimits.problem(condition, text, writer.operators).ifPresent((problem) -> {
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
		Writer writer = new Writer();
		return ExpressionLimits.problem(condition, writer.write(condition).text(), writer.operators).isEmpty();
	}

	private String name(String name) {
		return this.placeholders.computeIfAbsent(name, (key) -> "#n" + this.placeholders.size());
	}

	private String value(AttributeValue value) {
		String placeholder = ":v" + this.values.size();
		this.values.put(placeholder, value);
		return placeholder;
	}

	/**
	 * Writes one condition. Brackets are put where a part of a larger condition needs
	 * them and nowhere else, because DynamoDB refuses redundant ones.
	 */
	private final class Writer implements Condition.Visitor<Text>, LeafVisitor<Text> {

		private int operators;

		Text write(Condition condition) {
			return condition.accept(this);
		}

		@Override
		public Text and(Condition.And and) {
			return join(and.parts().stream().map(this::write).toList(), " AND ");
		}

		@Override
		public Text or(Condition.Or or) {
			return join(or.parts().stream().map(this::write).toList(), " OR ");
		}

		private Text join(List<Text> parts, String word) {
			if (parts.size() == 1) {
				return parts.get(0);
			}
			this.operators += parts.size() - 1;
			return Text.joined(parts.stream().map(Text::grouped).collect(Collectors.joining(word)));
		}

		/**
		 * Writes a negation; that of many values as negations of their groups.
		 */
		@Override
		public Text not(Condition.Not not) {
			if (not.part() instanceof Leaf.In in) {
				return join(groups(in).stream().map(this::negated).toList(), " AND ");
			}
			return negated(write(not.part()));
		}

		private Text negated(Text part) {
			this.operators++;
			return Text.single("NOT (" + part.text() + ")");
		}

		@Override
		public Text recorded(RecordedCondition condition) {
			return new Text(ConditionRenderer.this.recorded(condition.expression()),
					!condition.expression().isBracketed());
		}

		@Override
		public Text leaf(Leaf leaf) {
			return leaf.dispatch(this);
		}

		@Override
		public Text comparison(Leaf.Comparison leaf) {
			return operator(path(leaf.path()) + " " + leaf.operator().symbol() + " " + value(leaf.operand()));
		}

		@Override
		public Text between(Leaf.Between leaf) {
			return operator(path(leaf.path()) + " BETWEEN " + value(leaf.lower()) + " AND " + value(leaf.upper()));
		}

		@Override
		public Text in(Leaf.In leaf) {
			return join(groups(leaf), " OR ");
		}

		private List<Text> groups(Leaf.In leaf) {
			String path = path(leaf.path());
			List<AttributeValue> operands = ConditionRenderer.this.bindings.get(leaf.values()).l();
			List<Text> groups = new ArrayList<>();
			for (int from = 0; from < operands.size(); from += MOST_OPERANDS) {
				List<AttributeValue> group = operands.subList(from, Math.min(from + MOST_OPERANDS, operands.size()));
				groups.add(operator(path + group.stream()
					.map(ConditionRenderer.this::value)
					.collect(Collectors.joining(", ", " IN (", ")"))));
			}
			return groups;
		}

		@Override
		public Text beginsWith(Leaf.BeginsWith leaf) {
			return operator("begins_with(" + path(leaf.path()) + ", " + value(leaf.prefix()) + ")");
		}

		@Override
		public Text contains(Leaf.Contains leaf) {
			return operator("contains(" + path(leaf.path()) + ", " + value(leaf.element()) + ")");
		}

		@Override
		public Text size(Leaf.Size leaf) {
			this.operators++;
			return operator(
					"size(" + path(leaf.path()) + ") " + leaf.operator().symbol() + " " + value(leaf.operand()));
		}

		@Override
		public Text presence(Leaf.Presence leaf) {
			String path = path(leaf.path());
			return switch (leaf.state()) {
				case EXISTS -> operator("attribute_exists(" + path + ")");
				case NOT_EXISTS -> operator("attribute_not_exists(" + path + ")");
				case IS_NULL -> join(List.of(operator("attribute_not_exists(" + path + ")"), isNull(path)), " OR ");
				case IS_NOT_NULL ->
					join(List.of(operator("attribute_exists(" + path + ")"), negated(isNull(path))), " AND ");
			};
		}

		@Override
		public Text relation(Relation leaf) {
			return operator(term(leaf.left()) + " " + leaf.operator().symbol() + " " + term(leaf.right()));
		}

		@Override
		public Text partOf(PartOf leaf) {
			String function = (leaf.function() == PartOf.Function.CONTAINS) ? "contains" : "begins_with";
			return operator(function + "(" + term(leaf.whole()) + ", " + term(leaf.part()) + ")");
		}

		@Override
		public Text ofType(OfType leaf) {
			return operator("attribute_type(" + path(leaf.path()) + ", " + value(leaf.type()) + ")");
		}

		private String term(Term term) {
			if (term instanceof Term.Value given) {
				return value(given.operand());
			}
			String path = path(term.paths().findFirst().orElseThrow());
			if (term instanceof Term.Attribute) {
				return path;
			}
			this.operators++;
			return "size(" + path + ")";
		}

		private Text isNull(String path) {
			return operator("attribute_type(" + path + ", " + value(NULL_TYPE) + ")");
		}

		private Text operator(String text) {
			this.operators++;
			return Text.single(text);
		}

	}

	/**
	 * The text of a condition.
	 *
	 * @param text the text
	 * @param isJoined whether it joins parts, and needs brackets to be one itself
	 */
	private record Text(String text, boolean isJoined) {

		static Text single(String text) {
			return new Text(text, false);
		}

		static Text joined(String text) {
			return new Text(text, true);
		}

		String grouped() {
			return this.isJoined ? "(" + this.text + ")" : this.text;
		}

	}

}
