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

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests of {@link ContinuationToken}.
 */
class ContinuationTokenTests {

	private static final Continuation.After AFTER = new Continuation.After(
			Map.of("name", AttributeValue.fromS("Zürich 🏔"), "n", AttributeValue.fromN("-12.50"), "b",
					AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] { 0, -1 }))));

	@Test
	void aTokenBringsTheKeyBack() {
		assertThat(ContinuationToken.decode(ContinuationToken.encode(AFTER, 42), 42)).isEqualTo(AFTER);
	}

	@Test
	void aTokenIsSafeInAUrl() {
		assertThat(ContinuationToken.encode(AFTER, 42)).matches("[A-Za-z0-9_-]+");
	}

	@Test
	void aTokenOfAnotherQuestionIsRefused() {
		String token = ContinuationToken.encode(AFTER, 42);
		assertThatIllegalArgumentException().isThrownBy(() -> ContinuationToken.decode(token, 43))
			.withMessage("The token belongs to another query: go on with the same table, index, condition and values");
	}

	@Test
	void aCutTokenIsRefusedWhereverItIsCut() {
		byte[] bytes = Base64.getUrlDecoder().decode(ContinuationToken.encode(AFTER, 42));
		for (int length = 0; length < bytes.length; length++) {
			String cut = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, length));
			assertThatIllegalArgumentException().isThrownBy(() -> ContinuationToken.decode(cut, 42));
		}
	}

	@Test
	void aTextThatIsNoTokenIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> ContinuationToken.decode("no token!", 42))
			.withMessage("The token is damaged: it is cut or altered");
	}

	@Test
	void aTextThatIsNotUtf8IsRefused() {
		byte[] bytes = Base64.getUrlDecoder()
			.decode(ContinuationToken.encode(new Continuation.After(Map.of("n", AttributeValue.fromS("x"))), 42));
		bytes[bytes.length - 1] = -1;
		String altered = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		assertThatIllegalArgumentException().isThrownBy(() -> ContinuationToken.decode(altered, 42))
			.withMessage("The token is damaged: it is cut or altered");
	}

	@Test
	void aValueLongerThanAnyKeyIsRefused() {
		String token = ContinuationToken
			.encode(new Continuation.After(Map.of("n", AttributeValue.fromS("x".repeat(5000)))), 42);
		assertThatIllegalArgumentException().isThrownBy(() -> ContinuationToken.decode(token, 42));
	}

	@Test
	void anAttributeThatIsThereTwiceIsRefused() {
		byte[] bytes = Base64.getUrlDecoder()
			.decode(ContinuationToken.encode(
					new Continuation.After(Map.of("n", AttributeValue.fromS("x"), "m", AttributeValue.fromS("y"))),
					42));
		String twice = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(new String(bytes, StandardCharsets.ISO_8859_1).replace('m', 'n')
				.getBytes(StandardCharsets.ISO_8859_1));
		assertThatIllegalArgumentException().isThrownBy(() -> ContinuationToken.decode(twice, 42));
	}

	@Test
	void theLastPageHasNoToken() {
		assertThat(new ItemPage<>(List.of("x"), 1, 0, Continuation.end(), 42).token()).isEmpty();
		assertThat(new ItemPage<>(List.of("x"), 1, 0, AFTER, 42).token()).contains(ContinuationToken.encode(AFTER, 42));
	}

}
