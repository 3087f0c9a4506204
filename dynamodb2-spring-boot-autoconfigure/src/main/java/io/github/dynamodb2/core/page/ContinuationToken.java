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

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The string form of a continuation: a version, the fingerprint of the question, and the
 * key values, in URL-safe Base64. The fingerprint finds mix-ups; it does not protect
 * against forgery.
 */
public final class ContinuationToken {

	private static final byte VERSION = 1;

	/**
	 * Room for a key of 2,048 bytes as Base64.
	 */
	private static final int LONGEST_VALUE = 4096;

	private static final String DAMAGED = "The token is damaged: it is cut or altered";

	private ContinuationToken() {
	}

	/**
	 * Writes a continuation down.
	 * @param after the continuation
	 * @param question the fingerprint of the question it belongs to
	 * @return the token
	 */
	public static String encode(Continuation.After after, int question) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeByte(VERSION);
			out.writeInt(question);
			out.writeByte(after.key().size());
			for (Map.Entry<String, AttributeValue> entry : new TreeMap<>(after.key()).entrySet()) {
				out.writeUTF(entry.getKey());
				write(out, entry.getValue());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
	}

	/**
	 * Reads a token.
	 * @param token the token
	 * @param question the fingerprint of the question that goes on
	 * @return the continuation
	 * @throws IllegalArgumentException when it is no token, or one of another question
	 */
	public static Continuation decode(String token, int question) {
		Opened opened = open(token);
		if (opened.question() != question) {
			throw new IllegalArgumentException(
					"The token belongs to another query: go on with the same table, index, condition and values");
		}
		return opened.after();
	}

	/**
	 * Reads a token without a question.
	 * @param token the token
	 * @return what it says
	 * @throws IllegalArgumentException when it is no token
	 */
	public static Opened open(String token) {
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes(token)))) {
			if (in.readByte() != VERSION) {
				throw new IllegalArgumentException("The token is not one of this version of the library");
			}
			return new Opened(in.readInt(), read(in));
		}
		catch (IOException ex) {
			throw new IllegalArgumentException(DAMAGED, ex);
		}
	}

	private static byte[] bytes(String token) {
		try {
			return Base64.getUrlDecoder().decode(token);
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException(DAMAGED, ex);
		}
	}

	private static Continuation.After read(DataInputStream in) throws IOException {
		Map<String, AttributeValue> key = new LinkedHashMap<>();
		int size = in.readByte();
		for (int i = 0; i < size; i++) {
			if (key.put(in.readUTF(), readValue(in)) != null) {
				throw new IOException("an attribute twice");
			}
		}
		if (in.read() >= 0) {
			throw new IOException("trailing bytes");
		}
		return new Continuation.After(key);
	}

	private static void write(DataOutputStream out, AttributeValue value) throws IOException {
		byte[] bytes = switch (value.type()) {
			case S -> SdkBytes.fromUtf8String(value.s()).asByteArrayUnsafe();
			case N -> SdkBytes.fromUtf8String(value.n()).asByteArrayUnsafe();
			case B -> value.b().asByteArrayUnsafe();
			default -> throw new IllegalArgumentException("A key value must be of type S, N or B");
		};
		out.writeByte(value.type().name().charAt(0));
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	private static AttributeValue readValue(DataInputStream in) throws IOException {
		int type = in.readByte();
		int length = in.readInt();
		if (length < 0 || length > in.available()) {
			throw new IOException("a length beyond the end");
		}
		if (length > LONGEST_VALUE) {
			throw new IOException("longer than any key");
		}
		byte[] bytes = in.readNBytes(length);
		return switch (type) {
			case 'S' -> AttributeValue.fromS(text(bytes));
			case 'N' -> AttributeValue.fromN(text(bytes));
			case 'B' -> AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(bytes));
			default -> throw new IOException("unknown type");
		};
	}

	private static String text(byte[] bytes) throws CharacterCodingException {
		return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
	}

	/**
	 * What a token says.
	 *
	 * @param question the fingerprint of the question it belongs to
	 * @param after the continuation
	 */
	public record Opened(int question, Continuation.After after) {
	}

}
