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

package io.github.dynamodb2.autoconfigure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds the names that somebody may have meant.
 */
final class NearNames {

	private static final int MOST = 3;

	private NearNames() {
	}

	/**
	 * Lists the nearest name and up to two that are hardly farther.
	 * @param name the name that was given
	 * @param known the names that exist, at least one
	 * @return for instance {@code 'a', 'b' or 'c'}
	 */
	static String of(String name, Collection<String> known) {
		int nearest = known.stream().mapToInt((candidate) -> distance(name, candidate)).min().orElseThrow();
		List<String> near = known.stream()
			.filter((candidate) -> distance(name, candidate) <= nearest + 1)
			.sorted(Comparator.comparingInt((String candidate) -> distance(name, candidate))
				.thenComparing(Comparator.naturalOrder()))
			.limit(MOST)
			.map("'%s'"::formatted)
			.toList();
		int last = near.size() - 1;
		String first = near.stream().limit(last).collect(Collectors.joining(", "));
		return first.isEmpty() ? near.get(last) : first + " or " + near.get(last);
	}

	private static int distance(String from, String to) {
		int[] above = new int[to.length() + 1];
		for (int column = 0; column < above.length; column++) {
			above[column] = column;
		}
		for (int row = 1; row <= from.length(); row++) {
			above = nextRow(above, from.charAt(row - 1), to, row);
		}
		return above[to.length()];
	}

	private static int[] nextRow(int[] above, char letter, String to, int row) {
		int[] current = new int[above.length];
		current[0] = row;
		for (int column = 1; column < current.length; column++) {
			int replaced = above[column - 1] + ((letter == to.charAt(column - 1)) ? 0 : 1);
			current[column] = Math.min(replaced, Math.min(above[column], current[column - 1]) + 1);
		}
		return current;
	}

}
