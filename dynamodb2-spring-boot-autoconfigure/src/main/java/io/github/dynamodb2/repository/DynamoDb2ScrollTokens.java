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
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.page.ContinuationToken;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Window;

/**
 * The positions of windows, slices and pages as text that a client may keep: URL-safe,
 * valid after a restart, and refused by a query other than its own. Safe for use by
 * several threads.
 * <p>
 * With a secret, tokens are signed by HMAC-SHA256 and altered ones are refused. Without
 * one, a checksum finds accidents and nobody is kept from making a token. A token
 * <em>contains</em> the key values of an item, signed or not, and can be read.
 */
public final class DynamoDb2ScrollTokens {

	/**
	 * The name under which a position keeps the fingerprint of its query, which no
	 * attribute can have.
	 */
	public static final String QUERY = "";

	private static final int LEAST_SECRET = 16;

	private final TokenSeal seal;

	private DynamoDb2ScrollTokens(TokenSeal seal) {
		this.seal = seal;
	}

	/**
	 * Returns tokens with a checksum, which protects against accidents only.
	 * @return the tokens
	 */
	public static DynamoDb2ScrollTokens unsigned() {
		return new DynamoDb2ScrollTokens(TokenSeal.checksum());
	}

	/**
	 * Returns tokens that are signed.
	 * @param secret the secret, the same wherever the tokens are read
	 * @return the tokens
	 * @throws IllegalArgumentException when the secret has fewer than 16 bytes in UTF-8,
	 * which can be guessed
	 */
	public static DynamoDb2ScrollTokens signed(String secret) {
		int bytes = secret.getBytes(StandardCharsets.UTF_8).length;
		if (bytes < LEAST_SECRET) {
			throw new IllegalArgumentException(
					"'secret' must have %d bytes or more but has %d. Take random ones".formatted(LEAST_SECRET, bytes));
		}
		return new DynamoDb2ScrollTokens(TokenSeal.hmac(secret));
	}

	/**
	 * Writes a position down.
	 * @param position a position of a window, or of a {@link KeysetPageRequest}
	 * @return the token, which contains key values
	 * @throws IllegalArgumentException when the position is an offset or goes backwards
	 */
	public String encode(ScrollPosition position) {
		if (!(position instanceof KeysetScrollPosition keyset) || keyset.scrollsBackward()) {
			throw new IllegalArgumentException(
					"Only a position that scrolls forward by keys has a token. Take it from a Window or a Slice");
		}
		Map<String, AttributeValue> key = new LinkedHashMap<>();
		int query = 0;
		for (Map.Entry<String, Object> entry : keyset.getKeys().entrySet()) {
			if (entry.getKey().equals(QUERY)) {
				query = ((Number) entry.getValue()).intValue();
			}
			else {
				key.put(entry.getKey(), write(entry.getValue()));
			}
		}
		return this.seal.seal(ContinuationToken.encode(new Continuation.After(key), query));
	}

	/**
	 * Reads a token.
	 * @param token the token
	 * @return the position
	 * @throws InvalidScrollPositionException when the token is {@code null} or no token,
	 * cut or altered, signed with another secret, or not signed although a secret is set
	 */
	public ScrollPosition decode(@Nullable String token) {
		if (token == null) {
			throw new InvalidScrollPositionException(
					"The token is null. Begin with ScrollPosition.keyset() where there is none");
		}
		try {
			return position(token);
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidScrollPositionException(ex);
		}
	}

	/**
	 * Returns the items of a window and the token of what lies behind its last one.
	 * @param window the window, mapped or as the repository gave it
	 * @param <T> the type of the items
	 * @return the page
	 */
	public <T> DynamoDb2Page<T> page(Window<T> window) {
		String next = window.hasNext() ? encode(window.positionAt(window.size() - 1)) : null;
		return new DynamoDb2Page<>(window.getContent(), next);
	}

	/**
	 * Returns the items of a slice or page and the token of the next one.
	 * @param slice the slice, mapped or as the repository gave it
	 * @param <T> the type of the items
	 * @return the page
	 * @throws IllegalArgumentException when the slice is no repository's of DynamoDB
	 */
	public <T> DynamoDb2Page<T> page(Slice<T> slice) {
		if (!slice.hasNext()) {
			return new DynamoDb2Page<>(slice.getContent(), null);
		}
		if (slice.nextPageable() instanceof KeysetPageRequest next) {
			return new DynamoDb2Page<>(slice.getContent(), encode(next.position()));
		}
		throw new IllegalArgumentException("The slice finds its next page by a number, which has no token. "
				+ "Take it from a repository of DynamoDB");
	}

	private ScrollPosition position(String token) {
		ContinuationToken.Opened opened = ContinuationToken.open(this.seal.open(token));
		if (opened.after().key().isEmpty()) {
			return ScrollPosition.keyset();
		}
		Map<String, Object> keys = new LinkedHashMap<>();
		opened.after().key().forEach((name, value) -> keys.put(name, read(value)));
		keys.put(QUERY, opened.question());
		return ScrollPosition.forward(keys);
	}

	private static AttributeValue write(@Nullable Object value) {
		if (value instanceof Number number) {
			return AttributeValue.fromN(number.toString());
		}
		if (value instanceof String text) {
			return AttributeValue.fromS(text);
		}
		throw new IllegalArgumentException(
				"A position holds strings and numbers. Take it from a Window or a Slice as it is");
	}

	private static Object read(AttributeValue value) {
		return switch (value.type()) {
			case N -> number(value.n());
			case S -> value.s();
			default -> throw new IllegalArgumentException(
					"The token was altered: it holds something else than strings and numbers");
		};
	}

	private static BigDecimal number(String text) {
		try {
			return new BigDecimal(text);
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException("The token was altered: one of its numbers is none", ex);
		}
	}

}
