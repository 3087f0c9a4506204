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
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.dynamodb2.core.condition.AttributePath.Name;
import io.github.dynamodb2.core.condition.AttributePath.Place;
import io.github.dynamodb2.core.condition.AttributePath.Step;

/**
 * Reads the text of an attribute path.
 */
final class PathParser {

	private static final Pattern SEGMENT = Pattern.compile("([^.\\[\\]]+)((?:\\[\\d{1,9}])*+)");

	private static final Pattern PLACE = Pattern.compile("\\[(\\d+)]");

	private final String text;

	PathParser(String text) {
		this.text = text;
	}

	AttributePath parse() {
		List<Step> steps = new ArrayList<>();
		for (String segment : this.text.split("\\.", -1)) {
			addSegment(steps, segment);
		}
		return new AttributePath(steps);
	}

	private void addSegment(List<Step> steps, String segment) {
		Matcher matcher = SEGMENT.matcher(segment);
		if (!matcher.matches()) {
			throw new IllegalArgumentException(
					"'%s' is not a path: names parted by dots, places in brackets, as in 'reviews[0].stars'"
						.formatted(this.text));
		}
		steps.add(new Name(matcher.group(1)));
		Matcher place = PLACE.matcher(matcher.group(2));
		while (place.find()) {
			steps.add(new Place(Integer.parseInt(place.group(1))));
		}
	}

}
