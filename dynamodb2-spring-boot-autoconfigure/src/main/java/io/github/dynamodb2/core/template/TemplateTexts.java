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

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import io.github.dynamodb2.core.template.KeyText.Segment;

/**
 * All texts of a template, as a machine that takes them character by character.
 *
 * @param lead the literal that every text begins with
 * @param segments the values that follow
 * @param open whether anything may follow the beginning, in place of the values
 */
record TemplateTexts(String lead, List<Segment> segments, boolean open) {

	static TemplateTexts of(KeyText template) {
		return new TemplateTexts(template.lead(), template.segments(), false);
	}

	/**
	 * All texts that begin as those of a template.
	 */
	static TemplateTexts beginningWith(String lead) {
		return new TemplateTexts(lead, List.of(), true);
	}

	Set<Character> characters() {
		Set<Character> characters = new HashSet<>();
		this.lead.chars().forEach((character) -> characters.add((char) character));
		this.segments
			.forEach((segment) -> segment.after().chars().forEach((character) -> characters.add((char) character)));
		return characters;
	}

	Place start() {
		return this.lead.isEmpty() ? new Place(0, 0, 0) : new Place(-1, 0, 0);
	}

	boolean isEnd(Place place) {
		if (place.segment() == this.segments.size()) {
			return true;
		}
		if (place.segment() < 0) {
			return false;
		}
		Segment segment = this.segments.get(place.segment());
		return place.segment() == this.segments.size() - 1 && segment.after().isEmpty() && place.taken() > 0
				&& segment.encoding().width().isEmpty();
	}

	/**
	 * Returns where a character leads, empty when no text goes on with it.
	 */
	Optional<Place> next(Place place, char character) {
		if (place.segment() < 0) {
			return (this.lead.charAt(place.matched()) == character) ? Optional.of(inLead(place.matched() + 1))
					: Optional.empty();
		}
		if (place.segment() == this.segments.size()) {
			return this.open ? Optional.of(place) : Optional.empty();
		}
		return inValue(place, this.segments.get(place.segment()), character);
	}

	private Place inLead(int matched) {
		return (matched == this.lead.length()) ? new Place(0, 0, 0) : new Place(-1, matched, 0);
	}

	private static Optional<Place> inValue(Place place, Segment segment, char character) {
		OptionalInt width = segment.encoding().width();
		return width.isPresent() ? inFixed(place, segment, width.getAsInt(), character)
				: inDelimited(place, segment, character);
	}

	private static Optional<Place> inFixed(Place place, Segment segment, int width, char character) {
		int behind = place.taken() - width;
		boolean fits = (behind < 0) ? segment.encoding().admits(character)
				: segment.after().charAt(behind) == character;
		if (!fits) {
			return Optional.empty();
		}
		int taken = place.taken() + 1;
		return Optional.of((taken == width + segment.after().length()) ? place.nextSegment()
				: new Place(place.segment(), 0, taken));
	}

	private static Optional<Place> inDelimited(Place place, Segment segment, char character) {
		String after = segment.after();
		int matched = matched(after, place.matched(), character);
		if (matched == 0 && !segment.encoding().admits(character)) {
			return Optional.empty();
		}
		int taken = Math.min(place.taken() + 1, after.length() + 1);
		if (after.isEmpty() || matched < after.length()) {
			return Optional.of(new Place(place.segment(), matched, taken));
		}
		return (taken > after.length()) ? Optional.of(place.nextSegment()) : Optional.empty();
	}

	/**
	 * Returns how much of a literal is there after one more character, in a text whose
	 * end is a beginning of the literal.
	 */
	private static int matched(String literal, int before, char character) {
		if (literal.isEmpty()) {
			return 0;
		}
		String text = literal.substring(0, before) + character;
		int length = text.length();
		while (length > 0 && !literal.startsWith(text.substring(text.length() - length))) {
			length--;
		}
		return length;
	}

	/**
	 * A place within a text.
	 *
	 * @param segment the value that is being read, or -1 within the lead
	 * @param matched how many characters of the next literal are there
	 * @param taken how many characters of the value and its literal are there, as far as
	 * it matters
	 */
	record Place(int segment, int matched, int taken) {

		Place nextSegment() {
			return new Place(this.segment + 1, 0, 0);
		}

	}

}
