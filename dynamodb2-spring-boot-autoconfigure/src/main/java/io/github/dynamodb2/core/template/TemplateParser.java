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

package io.github.dynamodb2.core.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import io.github.dynamodb2.core.template.KeyText.Placeholder;
import io.github.dynamodb2.core.template.KeyText.Segment;

/**
 * Reads the text of a template: literals and placeholders, nothing else.
 */
final class TemplateParser {

	private final String attribute;

	private final String text;

	private final List<Placeholder> placeholders = new ArrayList<>();

	private final List<StringBuilder> literals = new ArrayList<>(List.of(new StringBuilder()));

	TemplateParser(String attribute, String text) {
		this.attribute = attribute;
		this.text = text;
	}

	KeyText parse(Function<Placeholder, Encoding> encodings) {
		int at = 0;
		while (at < this.text.length()) {
			at = next(at);
		}
		if (this.text.isEmpty()) {
			throw problem("it is empty, and so would the key be");
		}
		KeyText template = new KeyText(this.attribute, this.literals.get(0).toString(), segments(encodings));
		checkSeparation(template.segments());
		return template;
	}

	private int next(int at) {
		char character = this.text.charAt(at);
		if (character != '{' && character != '}') {
			this.literals.get(this.literals.size() - 1).append(character);
			return at + 1;
		}
		if (this.text.startsWith(String.valueOf(character).repeat(2), at)) {
			this.literals.get(this.literals.size() - 1).append(character);
			return at + 2;
		}
		if (character == '}') {
			throw problem(
					"at character %d a placeholder ends that never began. A brace in a key is '}}'".formatted(at + 1));
		}
		return placeholder(at);
	}

	private int placeholder(int at) {
		int end = this.text.indexOf('}', at);
		if (end < 0) {
			throw problem("the placeholder at character %d has no end. A brace in a key is '{{'".formatted(at + 1));
		}
		String inside = this.text.substring(at + 1, end);
		int colon = inside.indexOf(':');
		String property = (colon < 0) ? inside : inside.substring(0, colon);
		String pattern = (colon < 0) ? "" : inside.substring(colon + 1);
		if (!isName(property) || (colon >= 0 && pattern.isEmpty())) {
			throw problem(
					"the placeholder at character %d is not the name of a property, or its name, ':' and a pattern"
						.formatted(at + 1));
		}
		this.placeholders.add(new Placeholder(property, pattern));
		this.literals.add(new StringBuilder());
		return end + 1;
	}

	private static boolean isName(String property) {
		return !property.isEmpty() && Character.isJavaIdentifierStart(property.charAt(0))
				&& property.chars().allMatch(Character::isJavaIdentifierPart);
	}

	private List<Segment> segments(Function<Placeholder, Encoding> encodings) {
		List<Segment> segments = new ArrayList<>();
		for (int i = 0; i < this.placeholders.size(); i++) {
			Placeholder placeholder = this.placeholders.get(i);
			segments.add(new Segment(placeholder, encodings.apply(placeholder), this.literals.get(i + 1).toString()));
		}
		return segments;
	}

	private void checkSeparation(List<Segment> segments) {
		for (int i = 0; i < segments.size() - 1; i++) {
			Segment segment = segments.get(i);
			if (segment.after().isEmpty() && segment.encoding().width().isEmpty()) {
				throw problem(("nothing separates '%s' from '%s', so that their values could not be told apart. "
						+ "Put a literal between them, for instance '#'")
					.formatted(segment.property(), segments.get(i + 1).property()));
			}
		}
	}

	private IllegalArgumentException problem(String reason) {
		return new IllegalArgumentException(
				"Template '%s' of key attribute '%s': %s".formatted(this.text, this.attribute, reason));
	}

}
