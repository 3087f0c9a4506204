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

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes attribute values as DynamoDB does, and in ways it could: characters escaped or
 * not, blanks between.
 *
 * @param random chooses
 */
public record ResponseJson(RandomGenerator random) {

	/**
	 * The body of a Query's or Scan's response.
	 */
	public byte[] page(List<Map<String, AttributeValue>> items) {
		String count = text("Count") + ":" + items.size();
		String all = text("Items") + blank() + ":" + list(items, this::map);
		String scanned = text("ScannedCount") + ":" + blank() + items.size();
		String capacity = "\"ConsumedCapacity\":{\"TableName\":\"t\",\"CapacityUnits\":2.5}";
		List<String> members = this.random.nextBoolean() ? List.of(count, all, scanned, capacity)
				: List.of(capacity, scanned, all, count);
		return ("{" + String.join(blank() + ",", members) + "}").getBytes(StandardCharsets.UTF_8);
	}

	private String map(Map<String, AttributeValue> values) {
		return values.entrySet()
			.stream()
			.map((entry) -> text(entry.getKey()) + blank() + ":" + value(entry.getValue()))
			.collect(Collectors.joining(",", "{", blank() + "}"));
	}

	private String value(AttributeValue value) {
		String content = switch (value.type()) {
			case S -> text(value.s());
			case N -> text(value.n());
			case B -> binary(value.b());
			case BOOL -> value.bool().toString();
			case NUL -> value.nul().toString();
			case M -> map(value.m());
			case L -> list(value.l(), this::value);
			case SS -> list(value.ss(), this::text);
			case NS -> list(value.ns(), this::text);
			case BS -> list(value.bs(), this::binary);
			default -> throw new IllegalArgumentException(value.toString());
		};
		String type = (value.type() == AttributeValue.Type.NUL) ? "NULL" : value.type().name();
		return "{\"" + type + "\":" + blank() + content + "}";
	}

	private <E> String list(List<E> elements, Function<E, String> write) {
		return elements.stream().map(write).collect(Collectors.joining("," + blank(), "[", "]"));
	}

	private String binary(SdkBytes bytes) {
		return "\"" + Base64.getEncoder().encodeToString(bytes.asByteArray()) + "\"";
	}

	private String text(String text) {
		StringBuilder json = new StringBuilder("\"");
		text.codePoints().forEach((character) -> {
			boolean needed = character < ' ' || character == '"' || character == '\\';
			if (needed || this.random.nextInt(10) == 0) {
				Character.toString(character).chars().forEach((unit) -> json.append("\\u%04x".formatted(unit)));
			}
			else {
				json.appendCodePoint(character);
			}
		});
		return json.append('"').toString();
	}

	private String blank() {
		return (this.random.nextInt(6) == 0) ? "\n " : "";
	}

}
