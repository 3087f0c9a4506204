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

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A part of an expression that somebody else wrote, an extension of the Enhanced Client
 * for instance, with placeholders of its own. Only its placeholders are understood, so
 * that they can be replaced by ours.
 *
 * @param text the text
 * @param names the names behind the placeholders that begin with {@code #}
 * @param values the values behind the placeholders that begin with {@code :}
 */
public record RecordedExpression(String text, Map<String, String> names, Map<String, AttributeValue> values) {

	public RecordedExpression {
		names = Map.copyOf(names);
		values = Map.copyOf(values);
	}

	/**
	 * Writes the text with placeholders of a request.
	 */
	String write(ConditionRenderer renderer) {
		StringBuilder written = new StringBuilder();
		int from = 0;
		while (from < this.text.length()) {
			String placeholder = placeholder(from);
			if (placeholder.isEmpty()) {
				written.append(this.text.charAt(from));
				from++;
			}
			else {
				written.append(replaced(placeholder, renderer));
				from += placeholder.length();
			}
		}
		return written.toString();
	}

	/**
	 * Returns the placeholder that stands at a place of the text, the longest if one
	 * begins as another does.
	 */
	private String placeholder(int from) {
		char first = this.text.charAt(from);
		if (first != '#' && first != ':') {
			return "";
		}
		return Stream.concat(this.names.keySet().stream(), this.values.keySet().stream())
			.filter((placeholder) -> this.text.startsWith(placeholder, from))
			.max(Comparator.comparingInt(String::length))
			.orElse("");
	}

	private String replaced(String placeholder, ConditionRenderer renderer) {
		String name = this.names.get(placeholder);
		return (name != null) ? renderer.path(AttributePath.of(name))
				: renderer.value(Operand.literal(Objects.requireNonNull(this.values.get(placeholder))));
	}

	/**
	 * Tells whether brackets stand round the whole text, to which DynamoDB takes no more.
	 */
	boolean isBracketed() {
		int open = 0;
		for (int i = 0; i < this.text.length() - 1; i++) {
			open += switch (this.text.charAt(i)) {
				case '(' -> 1;
				case ')' -> -1;
				default -> 0;
			};
			if (open == 0) {
				return false;
			}
		}
		return this.text.endsWith(")");
	}

	/**
	 * Writes the text for people: names in place of their placeholders, no values.
	 */
	@Override
	public String toString() {
		String readable = this.text;
		for (String placeholder : this.values.keySet().stream().sorted(longestFirst()).toList()) {
			readable = readable.replace(placeholder, "?");
		}
		for (String placeholder : this.names.keySet().stream().sorted(longestFirst()).toList()) {
			readable = readable.replace(placeholder, this.names.get(placeholder));
		}
		return readable;
	}

	private static Comparator<String> longestFirst() {
		return Comparator.comparingInt(String::length).reversed();
	}

}
