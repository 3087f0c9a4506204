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

package io.github.dynamodb2.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Changes one thing of a key, as somebody does who makes tokens up.
 */
public final class ForgedKeys {

	private static final List<String> TEXTS = List.of("", "x", "y", "s", "s0", "s2", "s7", "s9", "red", "blue", "12",
			"\u0000", "\uffff", "ü", "x".repeat(1024), "x".repeat(1025), "x".repeat(2048), "x".repeat(2049),
			"x".repeat(5000));

	private static final List<String> NUMBERS = List.of("", "0", "-0", "1", "1.0", "2", "-1", "1e2", "1E+2", "01", "1.",
			".5", "+1", " 1", "1 ", "0x1", "1_000", "NaN", "Infinity", "abc", "\u0661", "9".repeat(38), "9".repeat(39),
			"1" + "0".repeat(125), "1" + "0".repeat(126), "9.9E125", "1E126", "1E-130", "1E-131", "1E999999999",
			"1E9999999999", "0." + "0".repeat(140) + "1", "7".repeat(3000));

	private final Random random;

	public ForgedKeys(Random random) {
		this.random = random;
	}

	public Map<String, AttributeValue> forge(Map<String, AttributeValue> key) {
		Map<String, AttributeValue> forged = new HashMap<>(key);
		String attribute = pick(new ArrayList<>(key.keySet()));
		switch (this.random.nextInt(10)) {
			case 0 -> forged.remove(attribute);
			case 1 -> forged.put(pick(List.of("", "z", "p", "s", "rank", "even")), value());
			case 2 -> forged.put(attribute + "2", forged.remove(attribute));
			case 3 -> forged.put(attribute, value());
			default -> forged.put(attribute, another(key.get(attribute)));
		}
		return forged;
	}

	private AttributeValue another(AttributeValue value) {
		return switch (value.type()) {
			case S -> AttributeValue.fromS(this.random.nextBoolean() ? pick(TEXTS) : neighbour(value.s()));
			case N -> AttributeValue.fromN(pick(NUMBERS));
			default -> AttributeValue.fromB(bytes());
		};
	}

	private String neighbour(String text) {
		char last = text.charAt(text.length() - 1);
		return text.substring(0, text.length() - 1) + (char) (last + this.random.nextInt(5) - 2);
	}

	private AttributeValue value() {
		return switch (this.random.nextInt(3)) {
			case 0 -> AttributeValue.fromS(pick(TEXTS));
			case 1 -> AttributeValue.fromN(pick(NUMBERS));
			default -> AttributeValue.fromB(bytes());
		};
	}

	private SdkBytes bytes() {
		int length = pick(List.of(0, 1, 2, 2, 2, 3, 1024, 1025, 2048, 2049));
		byte[] bytes = new byte[length];
		this.random.nextBytes(bytes);
		if (length > 0 && this.random.nextBoolean()) {
			bytes[0] = 7;
		}
		return SdkBytes.fromByteArray(bytes);
	}

	private <V> V pick(List<V> values) {
		return values.get(this.random.nextInt(values.size()));
	}

}
