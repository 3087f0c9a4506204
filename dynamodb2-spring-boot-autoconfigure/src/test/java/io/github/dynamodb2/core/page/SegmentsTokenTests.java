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
import java.util.Map;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests of {@link SegmentsToken} and {@link ScanProgress}.
 */
class SegmentsTokenTests {

	private static final Continuation AFTER = Continuation
		.after(Map.of("id", AttributeValue.fromS("a.b"), "n", AttributeValue.fromN("7")));

	private static final List<Continuation> POSITIONS = List.of(Continuation.start(), AFTER, Continuation.end());

	@Test
	void aTokenGivesThePositionsBack() {
		String token = SegmentsToken.encode(POSITIONS, -42);
		assertThat(token).matches("[A-Za-z0-9._~-]+");
		assertThat(SegmentsToken.decode(token, -42, 3)).isEqualTo(POSITIONS);
	}

	@Test
	void aTokenOfAnotherScanIsRefused() {
		String token = SegmentsToken.encode(List.of(Continuation.start()), 1);
		assertThatIllegalArgumentException().isThrownBy(() -> SegmentsToken.decode(token, 2, 1))
			.withMessage("The token belongs to another Scan: go on with the same table, index, condition, values "
					+ "and number of segments");
	}

	@Test
	void aTokenOfAPageIsRefused() {
		String token = ContinuationToken.encode((Continuation.After) AFTER, 1);
		assertThatIllegalArgumentException().isThrownBy(() -> SegmentsToken.decode(token, 1, 1))
			.withMessage("The token is not one of a parallel Scan: go on with what ScanProgress.token() gave, "
					+ "or use scan(..) for the token of a page");
	}

	@Test
	void aDamagedTokenIsRefused() {
		String token = SegmentsToken.encode(POSITIONS, 1);
		assertThatIllegalArgumentException().isThrownBy(() -> SegmentsToken.decode(token + ".0", 1, 3))
			.withMessage("The token is damaged: it has 4 segments but the Scan has 3");
		String cut = SegmentsToken.encode(List.of(AFTER), 1);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> SegmentsToken.decode(cut.substring(0, cut.length() - 4), 1, 1))
			.withMessage("The token is damaged: it is cut or altered");
	}

	@Test
	void progressHasATokenUntilEverySegmentIsDone() {
		assertThat(new ScanProgress(3, 1, 5, 9, 10, 2.5, POSITIONS, 7).token())
			.contains(SegmentsToken.encode(POSITIONS, 7));
		assertThat(new ScanProgress(1, 1, 5, 9, 10, 2.5, List.of(Continuation.end()), 7).token()).isEmpty();
	}

}
