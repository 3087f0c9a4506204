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

package io.github.dynamodb2.repository;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.page.ContinuationToken;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link DynamoDb2ScrollTokens}.
 */
class DynamoDb2ScrollTokensTests {

	private static final KeysetScrollPosition POSITION = ScrollPosition.forward(
			Map.of("account_type", "a/b+c ü", "number", new BigDecimal("12.50"), DynamoDb2ScrollTokens.QUERY, -42));

	private final DynamoDb2ScrollTokens unsigned = DynamoDb2ScrollTokens.unsigned();

	private final DynamoDb2ScrollTokens signed = DynamoDb2ScrollTokens.signed("a secret of tests");

	@Test
	void tokenBringsThePositionBack() {
		assertThat(this.unsigned.decode(this.unsigned.encode(POSITION))).isEqualTo(POSITION);
		assertThat(DynamoDb2ScrollTokens.signed("a secret of tests").decode(this.signed.encode(POSITION)))
			.isEqualTo(POSITION);
	}

	@Test
	void tokenOfTheBeginningIsTheBeginning() {
		assertThat(this.signed.decode(this.signed.encode(ScrollPosition.keyset())).isInitial()).isTrue();
	}

	@Test
	void tokenIsSafeInAUrl() {
		assertThat(this.unsigned.encode(POSITION)).matches("[A-Za-z0-9_.-]+");
		assertThat(this.signed.encode(POSITION)).matches("[A-Za-z0-9_.-]+");
	}

	@Test
	void alteredTokenIsRefusedWhereverItIsAltered() {
		for (DynamoDb2ScrollTokens tokens : new DynamoDb2ScrollTokens[] { this.signed, this.unsigned }) {
			String token = tokens.encode(POSITION);
			for (int place = 0; place < token.length(); place++) {
				char other = (token.charAt(place) == 'A') ? 'B' : 'A';
				String altered = token.substring(0, place) + other + token.substring(place + 1);
				assertThatIllegalArgumentException().isThrownBy(() -> tokens.decode(altered));
			}
		}
	}

	@Test
	void cutTokenIsRefusedWhereverItIsCut() {
		String token = this.signed.encode(POSITION);
		for (int place = 0; place < token.length(); place++) {
			String cut = token.substring(0, place);
			assertThatIllegalArgumentException().isThrownBy(() -> this.signed.decode(cut));
		}
	}

	@Test
	void tokenOfAnotherSecretIsRefused() {
		String token = DynamoDb2ScrollTokens.signed("another secret of tests").encode(POSITION);
		assertThatIllegalArgumentException().isThrownBy(() -> this.signed.decode(token))
			.withMessage("The token was altered, or signed with another dynamodb2.paging.secret");
	}

	@Test
	void signedAndUnsignedTokensAreToldApart() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.signed.decode(this.unsigned.encode(POSITION)))
			.withMessage("The token is not signed, but dynamodb2.paging.secret asks for signed ones");
		assertThatIllegalArgumentException().isThrownBy(() -> this.unsigned.decode(this.signed.encode(POSITION)))
			.withMessage("The token is signed, but dynamodb2.paging.secret is not set");
	}

	@Test
	void textThatIsNoTokenIsRefused() {
		for (String text : new String[] { "", "x", ".", "hello.world", "ü.ü" }) {
			assertThatIllegalArgumentException().isThrownBy(() -> this.unsigned.decode(text));
			assertThatIllegalArgumentException().isThrownBy(() -> this.signed.decode(text));
			assertThatExceptionOfType(InvalidScrollPositionException.class).isThrownBy(() -> this.signed.decode(text));
		}
	}

	@Test
	void valueThatNoPositionHoldsIsRefused() {
		for (AttributeValue value : new AttributeValue[] { AttributeValue.fromB(SdkBytes.fromUtf8String("x")),
				AttributeValue.fromN("abc"), AttributeValue.fromN("1E9999999999") }) {
			String forged = TokenSeal.checksum()
				.seal(ContinuationToken.encode(new Continuation.After(Map.of("city", value)), 7));
			assertThatExceptionOfType(InvalidScrollPositionException.class)
				.isThrownBy(() -> this.unsigned.decode(forged))
				.withMessageStartingWith("The token was altered: ");
		}
	}

	@Test
	void offsetAndBackwardPositionsHaveNoToken() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.unsigned.encode(ScrollPosition.offset(3)))
			.withMessage("Only a position that scrolls forward by keys has a token. Take it from a Window or a Slice");
		assertThatIllegalArgumentException().isThrownBy(() -> this.unsigned.encode(POSITION.backward()));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.unsigned.encode(ScrollPosition.forward(Map.of("x", true))));
	}

	@Test
	void pageOfAWindowEndsWithTheTokenOfItsLastPosition() {
		Window<String> window = Window.from(List.of("a", "b"),
				(index) -> (index == 1) ? POSITION : ScrollPosition.keyset(), true);
		assertThat(this.signed.page(window.map(String::toUpperCase)))
			.isEqualTo(new DynamoDb2Page<>(List.of("A", "B"), this.signed.encode(POSITION)));
	}

	@Test
	void pageOfASliceEndsWithTheTokenOfItsNextPage() {
		KeysetPageRequest request = KeysetPageRequest.of(0, 1, Sort.unsorted(), ScrollPosition.keyset())
			.withNext(POSITION);
		assertThat(this.signed.page(new SliceImpl<>(List.of("a"), request, true).map(String::toUpperCase)))
			.isEqualTo(new DynamoDb2Page<>(List.of("A"), this.signed.encode(POSITION)));
	}

	@Test
	void lastPageHasNoToken() {
		assertThat(this.unsigned.page(Window.from(List.of("a"), (index) -> POSITION)).next()).isNull();
		assertThat(this.unsigned.page(new SliceImpl<>(List.of("a"))).next()).isNull();
		assertThat(this.unsigned.page(Window.<String>from(List.of(), (index) -> POSITION)))
			.isEqualTo(new DynamoDb2Page<>(List.of(), null));
	}

	@Test
	void sliceOfAnotherStoreHasNoToken() {
		Slice<String> slice = new SliceImpl<>(List.of("a"), PageRequest.of(0, 1), true);
		assertThatIllegalArgumentException().isThrownBy(() -> this.unsigned.page(slice))
			.withMessage("The slice finds its next page by a number, which has no token. "
					+ "Take it from a repository of DynamoDB");
	}

	@Test
	void secretThatCanBeGuessedIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> DynamoDb2ScrollTokens.signed("fifteen letters"))
			.withMessage("'secret' must have 16 bytes or more but has 15. Take random ones");
		assertThat(DynamoDb2ScrollTokens.signed("sixteen letters!")).isNotNull();
	}

	@Test
	void noTokenIsNoPosition() {
		assertThatExceptionOfType(InvalidScrollPositionException.class).isThrownBy(() -> this.signed.decode(null))
			.withMessage("The token is null. Begin with ScrollPosition.keyset() where there is none");
	}

}
