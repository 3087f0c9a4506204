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

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.function.Function;
import java.util.zip.CRC32;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals texts with a tag, parted by a dot, that shows whether they are as they were.
 *
 * @param tag makes the tag of a text
 * @param signs whether nobody without the secret can make a tag
 */
record TokenSeal(Function<byte[], byte[]> tag, boolean signs) {

	private static final String ALGORITHM = "HmacSHA256";

	private static final int CHECKSUM_LETTERS = 6;

	private static final int SIGNATURE_LETTERS = 43;

	private static final String DAMAGED = "The token is damaged: it is cut or altered";

	static TokenSeal checksum() {
		return new TokenSeal((text) -> {
			CRC32 crc = new CRC32();
			crc.update(text);
			return ByteBuffer.allocate(Integer.BYTES).putInt((int) crc.getValue()).array();
		}, false);
	}

	static TokenSeal hmac(String secret) {
		SecretKeySpec key = new SecretKeySpec(bytes(secret), ALGORITHM);
		return new TokenSeal((text) -> {
			try {
				Mac mac = Mac.getInstance(ALGORITHM);
				mac.init(key);
				return mac.doFinal(text);
			}
			catch (GeneralSecurityException ex) {
				throw new IllegalStateException("This JVM has no " + ALGORITHM, ex);
			}
		}, true);
	}

	String seal(String text) {
		return text + "." + tagOf(text);
	}

	/**
	 * Returns the text of a sealed one.
	 * @throws IllegalArgumentException when the seal is broken, or is no seal of this
	 * kind
	 */
	String open(String sealed) {
		int dot = sealed.lastIndexOf('.');
		if (dot < 0) {
			throw new IllegalArgumentException(DAMAGED);
		}
		String text = sealed.substring(0, dot);
		String found = sealed.substring(dot + 1);
		if (!MessageDigest.isEqual(bytes(found), bytes(tagOf(text)))) {
			throw new IllegalArgumentException(this.signs ? unsigned(found) : unsealed(found));
		}
		return text;
	}

	private static String unsigned(String found) {
		return (found.length() == CHECKSUM_LETTERS)
				? "The token is not signed, but dynamodb2.paging.secret asks for signed ones"
				: "The token was altered, or signed with another dynamodb2.paging.secret";
	}

	private static String unsealed(String found) {
		return (found.length() == SIGNATURE_LETTERS) ? "The token is signed, but dynamodb2.paging.secret is not set"
				: DAMAGED;
	}

	private String tagOf(String text) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(this.tag.apply(bytes(text)));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
