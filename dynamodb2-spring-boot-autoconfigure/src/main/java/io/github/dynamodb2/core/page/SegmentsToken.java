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

package io.github.dynamodb2.core.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The string form of where all segments of a parallel Scan go on: the fingerprint of the
 * question and a {@link ContinuationToken} for each segment that has begun and not ended.
 */
public final class SegmentsToken {

	private static final String PREFIX = "p";

	private static final String SEPARATOR = ".";

	private static final String START = "0";

	private static final String END = "1";

	private static final int RADIX = 16;

	private SegmentsToken() {
	}

	/**
	 * Writes the positions down.
	 * @param positions where each segment goes on
	 * @param question the fingerprint of the question they belong to
	 * @return the token
	 */
	public static String encode(List<Continuation> positions, int question) {
		StringBuilder token = new StringBuilder(PREFIX).append(Integer.toUnsignedString(question, RADIX));
		for (Continuation position : positions) {
			token.append(SEPARATOR).append(text(position, question));
		}
		return token.toString();
	}

	private static String text(Continuation position, int question) {
		if (position instanceof Continuation.After after) {
			return ContinuationToken.encode(after, question);
		}
		return position.isEnd() ? END : START;
	}

	/**
	 * Reads a token.
	 * @param token the token
	 * @param question the fingerprint of the question that goes on
	 * @param segments how many segments the Scan has
	 * @return where each segment goes on
	 * @throws IllegalArgumentException when it is no token of a parallel Scan, or one of
	 * another question
	 */
	public static List<Continuation> decode(String token, int question, int segments) {
		String[] parts = token.split("\\" + SEPARATOR, -1);
		if (!token.startsWith(PREFIX) || parts.length < 2) {
			throw new IllegalArgumentException("The token is not one of a parallel Scan: go on with what "
					+ "ScanProgress.token() gave, or use scan(..) for the token of a page");
		}
		if (!parts[0].equals(PREFIX + Integer.toUnsignedString(question, RADIX))) {
			throw new IllegalArgumentException("The token belongs to another Scan: go on with the same table, index, "
					+ "condition, values and number of segments");
		}
		if (parts.length != segments + 1) {
			throw new IllegalArgumentException("The token is damaged: it has %d segments but the Scan has %d"
				.formatted(parts.length - 1, segments));
		}
		List<Continuation> positions = new ArrayList<>(segments);
		for (int segment = 1; segment <= segments; segment++) {
			positions.add(position(parts[segment], question));
		}
		return positions;
	}

	private static Continuation position(String text, int question) {
		return switch (text) {
			case START -> Continuation.start();
			case END -> Continuation.end();
			default -> ContinuationToken.decode(text, question);
		};
	}

}
