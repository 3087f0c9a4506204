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

package io.github.dynamodb2.core.operation;

import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * How many bytes values take in a request, where binary is Base64 and every value names
 * its type: more than the item takes once it is stored.
 */
public final class WireSize {

	private static final int ENVELOPE = 40;

	private static final int TYPE = 10;

	private WireSize() {
	}

	static long of(WriteRequest request) {
		return ENVELOPE
				+ of((request.putRequest() != null) ? request.putRequest().item() : request.deleteRequest().key());
	}

	/**
	 * Returns the size of an item.
	 * @param attributes its attributes
	 * @return the number of bytes
	 */
	public static long of(Map<String, AttributeValue> attributes) {
		long size = 0;
		for (Map.Entry<String, AttributeValue> attribute : attributes.entrySet()) {
			size += text(attribute.getKey()) + of(attribute.getValue());
		}
		return size;
	}

	private static long of(AttributeValue value) {
		return TYPE + switch (value.type()) {
			case S -> text(value.s());
			case N -> text(value.n());
			case B -> binary(value.b().asByteArrayUnsafe().length);
			case SS -> value.ss().stream().mapToLong(WireSize::text).sum();
			case NS -> value.ns().stream().mapToLong(WireSize::text).sum();
			case BS -> value.bs().stream().mapToLong((bytes) -> binary(bytes.asByteArrayUnsafe().length)).sum();
			case L -> value.l().stream().mapToLong(WireSize::of).sum();
			case M -> of(value.m());
			default -> 0;
		};
	}

	private static long binary(int length) {
		return 4L * ((length + 2) / 3) + 3;
	}

	private static long text(String text) {
		long size = 3;
		for (int i = 0; i < text.length(); i++) {
			size += bytes(text.charAt(i));
		}
		return size;
	}

	private static int bytes(char character) {
		if (character < ' ') {
			return 6;
		}
		if (character < 0x80) {
			return (character == '"' || character == '\\') ? 2 : 1;
		}
		return (character < 0x800) ? 2 : 3;
	}

}
