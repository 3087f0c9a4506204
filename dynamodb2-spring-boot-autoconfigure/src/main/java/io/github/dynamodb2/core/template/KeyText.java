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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * How the text of one key attribute is made: a literal, then values of properties, each
 * with a literal behind it. The only place where such a text is put together or taken
 * apart.
 *
 * @param attribute the key attribute
 * @param lead the literal that every text begins with, perhaps empty
 * @param segments the values that follow
 */
public record KeyText(String attribute, String lead, List<Segment> segments) {

	public KeyText {
		segments = List.copyOf(segments);
	}

	/**
	 * Reads a template.
	 * @param attribute the key attribute
	 * @param text the template, for instance <code>o#{orderId}</code>; <code>{{</code>
	 * and <code>}}</code> are braces
	 * @param encodings how the value of a placeholder is written
	 * @return the template
	 * @throws IllegalArgumentException when the text is no template, or its values could
	 * not be told apart again
	 */
	public static KeyText of(String attribute, String text, Function<Placeholder, Encoding> encodings) {
		return new TemplateParser(attribute, text).parse(encodings);
	}

	/**
	 * Returns the names of the properties, in their order.
	 * @return the names
	 */
	public List<String> properties() {
		return this.segments.stream().map(Segment::property).toList();
	}

	/**
	 * Makes the text of an item that is written.
	 * @param values the value of a property by its name
	 * @return the text, or empty when a property has no value
	 * @throws IllegalArgumentException when a value cannot be part of the text; it names
	 * the property
	 */
	public Optional<String> write(Function<String, @Nullable Object> values) {
		StringBuilder text = new StringBuilder(this.lead);
		for (Segment segment : this.segments) {
			Object value = values.apply(segment.property());
			if (value == null) {
				return Optional.empty();
			}
			text.append(written(segment, value)).append(segment.after());
		}
		return Optional.of(text.toString());
	}

	private String written(Segment segment, Object value) {
		try {
			String text = segment.encoding().write(value);
			segment.problem(text).ifPresent((problem) -> {
				throw new IllegalArgumentException(problem);
			});
			return text;
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException(
					"The value of property '%s' cannot be part of key attribute '%s' (%s): %s"
						.formatted(segment.property(), this.attribute, this, ex.getMessage()));
		}
	}

	/**
	 * Makes the beginning of the texts of all items with some values.
	 * @param values the values of the first properties, in their order, at most as many
	 * as there are; never {@code null}
	 * @return the text up to the next value, or empty when no item can have such values
	 */
	public Optional<String> beginning(List<?> values) {
		StringBuilder text = new StringBuilder(this.lead);
		for (int i = 0; i < values.size(); i++) {
			Optional<String> value = this.segments.get(i).text(values.get(i));
			if (value.isEmpty()) {
				return Optional.empty();
			}
			text.append(value.get()).append(this.segments.get(i).after());
		}
		return Optional.of(text.toString());
	}

	/**
	 * Takes a text apart.
	 * @param text the text of the key attribute
	 * @return the values by property, or empty when no item of the class has this text
	 */
	public Optional<Map<String, Object>> read(String text) {
		List<String> parts = parts(text);
		if (parts.size() != this.segments.size()) {
			return Optional.empty();
		}
		Map<String, Object> values = new LinkedHashMap<>();
		for (int i = 0; i < parts.size(); i++) {
			Segment segment = this.segments.get(i);
			Optional<Object> value = segment.value(parts.get(i));
			if (value.isEmpty()) {
				return Optional.empty();
			}
			Object other = values.put(segment.property(), value.get());
			if (other != null && !other.equals(value.get())) {
				return Optional.empty();
			}
		}
		return (this.segments.isEmpty() && !text.equals(this.lead)) ? Optional.empty() : Optional.of(values);
	}

	private List<String> parts(String text) {
		List<String> parts = new ArrayList<>(this.segments.size());
		int at = text.startsWith(this.lead) ? this.lead.length() : -1;
		for (int i = 0; i < this.segments.size() && at >= 0; i++) {
			int end = this.segments.get(i).end(text, at);
			if (end >= 0) {
				parts.add(text.substring(at, end));
			}
			at = (end >= 0) ? end + this.segments.get(i).after().length() : -1;
		}
		return (at == text.length()) ? parts : List.of();
	}

	/**
	 * Tells whether a range of values of a property is a range of texts.
	 * @param position the property's place among the segments
	 * @return whether texts that are alike before it sort as its values do
	 */
	public boolean sortsBy(int position) {
		Segment segment = this.segments.get(position);
		return segment.encoding().sortsBefore(segment.after());
	}

	/**
	 * Tells whether a text can be one of this template and one of another, too.
	 * @param other the other template
	 * @return whether some values give both the same text, as far as is known
	 */
	public boolean overlaps(KeyText other) {
		return new Overlap(TemplateTexts.of(this), TemplateTexts.of(other)).exists();
	}

	/**
	 * Tells whether some text of another template begins as all of this template do, so
	 * that {@code begins_with} does not tell them apart.
	 * @param other the other template
	 * @return whether there is one, as far as is known
	 */
	public boolean beginsLike(KeyText other) {
		return new Overlap(TemplateTexts.beginningWith(this.lead), TemplateTexts.of(other)).exists();
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(braced(this.lead));
		this.segments.forEach((
				segment) -> text.append('{').append(segment.placeholder()).append('}').append(braced(segment.after())));
		return text.toString();
	}

	private static String braced(String literal) {
		return literal.replace("{", "{{").replace("}", "}}");
	}

	/**
	 * A place for a value in the text of a template.
	 *
	 * @param property the property's name
	 * @param pattern what stands behind its colon, empty where there is none
	 */
	public record Placeholder(String property, String pattern) {

		@Override
		public String toString() {
			return this.pattern.isEmpty() ? this.property : this.property + ":" + this.pattern;
		}

	}

	/**
	 * The value of a property and the literal behind it.
	 *
	 * @param placeholder the place of the value
	 * @param encoding how the value is written
	 * @param after the literal, perhaps empty
	 */
	public record Segment(Placeholder placeholder, Encoding encoding, String after) {

		/**
		 * Returns whose value it is.
		 * @return the property's name
		 */
		public String property() {
			return this.placeholder.property();
		}

		/**
		 * Returns the text of a value, or empty when no item can have it.
		 */
		Optional<String> text(Object value) {
			try {
				return Optional.of(this.encoding.write(value)).filter((text) -> problem(text).isEmpty());
			}
			catch (IllegalArgumentException ex) {
				return Optional.empty();
			}
		}

		/**
		 * Returns the value of a text, or empty when this segment writes no such text.
		 */
		Optional<Object> value(String text) {
			try {
				Object value = this.encoding.read(text);
				boolean isOurs = !this.encoding.isExact() || text(value).equals(Optional.of(text));
				return isOurs ? Optional.of(value) : Optional.empty();
			}
			catch (RuntimeException ex) {
				return Optional.empty();
			}
		}

		private Optional<String> problem(String text) {
			if (text.isEmpty()) {
				return Optional.of("it is empty");
			}
			return (!this.after.isEmpty() && (text + this.after).indexOf(this.after) < text.length())
					? Optional.of("with it '" + this.after + "', which follows it, would be found too early")
					: Optional.empty();
		}

		/**
		 * Returns where a value ends that begins somewhere in a text, or -1.
		 */
		private int end(String text, int start) {
			if (this.encoding.width().isPresent()) {
				int end = start + this.encoding.width().getAsInt();
				return (end <= text.length() && text.startsWith(this.after, end)) ? end : -1;
			}
			int end = this.after.isEmpty() ? text.length() : text.indexOf(this.after, start);
			return (end > start) ? end : -1;
		}

	}

}
