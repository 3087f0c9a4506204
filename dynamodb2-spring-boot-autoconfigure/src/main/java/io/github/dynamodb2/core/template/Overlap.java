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

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds out whether two templates can make the same text: walks through the texts of both
 * at once, character by character, and never tries a value. Where it is not sure, they
 * can.
 */
final class Overlap {

	/**
	 * Characters of every kind that encodings tell apart, and one of none.
	 */
	private static final String CHARACTERS = "0123456789abcdef-:.TZ\uE000";

	private final TemplateTexts first;

	private final TemplateTexts second;

	private final Set<Character> characters = new TreeSet<>();

	Overlap(TemplateTexts first, TemplateTexts second) {
		this.first = first;
		this.second = second;
		CHARACTERS.chars().forEach((character) -> this.characters.add((char) character));
		first.characters().forEach(this.characters::add);
		second.characters().forEach(this.characters::add);
	}

	/**
	 * Tells whether there is a text of both.
	 */
	boolean exists() {
		Set<List<TemplateTexts.Place>> seen = new HashSet<>();
		Deque<List<TemplateTexts.Place>> open = new ArrayDeque<>();
		open.add(List.of(this.first.start(), this.second.start()));
		while (!open.isEmpty()) {
			List<TemplateTexts.Place> both = open.remove();
			if (this.first.isEnd(both.get(0)) && this.second.isEnd(both.get(1))) {
				return true;
			}
			for (char character : this.characters) {
				step(both, character).filter(seen::add).ifPresent(open::add);
			}
		}
		return false;
	}

	private Optional<List<TemplateTexts.Place>> step(List<TemplateTexts.Place> both, char character) {
		return this.first.next(both.get(0), character)
			.flatMap((place) -> this.second.next(both.get(1), character).map((other) -> List.of(place, other)));
	}

}
