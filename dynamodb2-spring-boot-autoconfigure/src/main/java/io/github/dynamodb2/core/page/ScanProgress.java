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

import java.util.List;
import java.util.Optional;

/**
 * How far a parallel Scan has come: what the caller has taken of it, not what was read
 * ahead. It is handed out whenever all items of a page have been taken.
 *
 * @param segments how many segments the Scan has
 * @param segmentsDone how many of them have been read and taken to their end
 * @param pages the pages taken since the Scan began or went on, empty ones among them
 * @param items the items on these pages
 * @param scannedItems the items that DynamoDB read for them, before the filter
 * @param consumedCapacity the read capacity units that they consumed, of all segments
 * together; 0 when the service did not say
 * @param positions where each segment goes on
 * @param question a fingerprint of the question, so that a token of another is refused
 */
public record ScanProgress(int segments, int segmentsDone, long pages, long items, long scannedItems,
		double consumedCapacity, List<Continuation> positions, int question) {

	public ScanProgress {
		positions = List.copyOf(positions);
	}

	/**
	 * Returns the text with which the same parallel Scan goes on, in as many segments,
	 * and gives exactly the items that have not been taken yet.
	 * @return an opaque, URL-safe token that contains key values; empty when all has been
	 * taken
	 */
	public Optional<String> token() {
		return (this.segmentsDone < this.segments) ? Optional.of(SegmentsToken.encode(this.positions, this.question))
				: Optional.empty();
	}

}
