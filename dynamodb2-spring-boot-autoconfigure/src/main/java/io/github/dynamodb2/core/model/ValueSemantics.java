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
package io.github.dynamodb2.core.model;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue.Type;

/**
 * How DynamoDB compares values: which are the same, which comes first, which begins with
 * or contains another, and which is empty. Numbers are compared by value and never
 * written out, however large their exponent is.
 */
public final class ValueSemantics {

	private ValueSemantics() {
	}

	/**
	 * Tells whether the values of a type come one before the other.
	 * @param type the type of a value
	 * @return whether it is S, N or B, the types of keys
	 */
	public static boolean hasOrder(Type type) {
		return type == Type.S || type == Type.N || type == Type.B;
	}

	/**
	 * Compares two values of the same type in the order in which DynamoDB sorts keys:
	 * numbers by value, strings by their UTF-8 bytes, binary by unsigned bytes.
	 * @param left a value of type S, N or B
	 * @param right a value of the same type
	 * @return negative, zero or positive as {@link java.util.Comparator#compare} says
	 * @throws IllegalArgumentException when the types differ or have no order
	 */
	public static int compare(AttributeValue left, AttributeValue right) {
		if (left.type() != right.type()) {
			throw new IllegalArgumentException("Values must be of one type to be compared but were %s and %s"
				.formatted(left.type(), right.type()));
		}
		return switch (left.type()) {
			case N -> new BigDecimal(left.n()).compareTo(new BigDecimal(right.n()));
			case S, B -> Arrays.compareUnsigned(bytes(left), bytes(right));
			default -> throw new IllegalArgumentException(
					"Only values of type S, N or B have an order but this one is of type %s".formatted(left.type()));
		};
	}

	/**
	 * Sorts values that came in no order, so that they come in the same one on every
	 * start.
	 * @param values the values
	 * @return the values, by type and then in DynamoDB's order where there is one
	 */
	public static List<AttributeValue> sorted(Collection<AttributeValue> values) {
		return values.stream()
			.sorted(Comparator.comparing(AttributeValue::type)
				.thenComparing((left, right) -> hasOrder(left.type()) ? compare(left, right)
						: canonical(left).toString().compareTo(canonical(right).toString())))
			.toList();
	}

	/**
	 * Tells whether two values are the same: of one type, numbers by value, sets without
	 * order, binary by content.
	 * @param left a value
	 * @param right another one
	 * @return whether DynamoDB's {@code =} holds for them
	 */
	public static boolean same(AttributeValue left, AttributeValue right) {
		return left == right || (left.type() == right.type() && canonical(left).equals(canonical(right)));
	}

	/**
	 * Tells whether a string begins with a string, or binary with binary.
	 * @param value a value
	 * @param prefix the beginning
	 * @return whether both are of one such type, and the bytes of the one begin with
	 * those of the other
	 */
	public static boolean begins(AttributeValue value, AttributeValue prefix) {
		return areTexts(value, prefix) && isAt(bytes(value), bytes(prefix), 0);
	}

	/**
	 * Tells whether a value contains another one, as DynamoDB's {@code contains} does.
	 * @param value a string or binary, which contains its parts, or a set or list, which
	 * contains its elements
	 * @param part what it may contain
	 * @return whether it does; no other type contains anything
	 */
	public static boolean contains(AttributeValue value, AttributeValue part) {
		return switch (value.type()) {
			case S, B -> areTexts(value, part) && hasPart(bytes(value), bytes(part));
			case SS -> part.s() != null && value.ss().contains(part.s());
			case NS -> part.n() != null && value.ns().stream().anyMatch((n) -> same(AttributeValue.fromN(n), part));
			case BS -> part.b() != null && value.bs().contains(part.b());
			case L -> value.l().stream().anyMatch((element) -> same(element, part));
			default -> false;
		};
	}

	/**
	 * Returns the size of a value, as DynamoDB's {@code size} does.
	 * @param value the value
	 * @return the characters of a string, the bytes of binary, the elements of a set,
	 * list or map; empty for the other types, which have no size
	 */
	public static Optional<Integer> size(AttributeValue value) {
		return switch (value.type()) {
			case S -> Optional.of(value.s().length());
			case B -> Optional.of(bytes(value).length);
			case SS -> Optional.of(value.ss().size());
			case NS -> Optional.of(value.ns().size());
			case BS -> Optional.of(value.bs().size());
			case L -> Optional.of(value.l().size());
			case M -> Optional.of(value.m().size());
			default -> Optional.empty();
		};
	}

	/**
	 * Tells whether a value is empty, as that of no key attribute can be.
	 * @param value the value
	 * @return whether it is a string or binary of no length
	 */
	public static boolean isEmpty(AttributeValue value) {
		return switch (value.type()) {
			case S -> value.s().isEmpty();
			case B -> value.b().asByteArrayUnsafe().length == 0;
			default -> false;
		};
	}

	/**
	 * Returns what is equal for all spellings of a value, and has the same text on every
	 * start: the number 1 is 1.0, and the elements of a set are sorted.
	 * @param value the value
	 * @return an immutable object with equality by value
	 */
	public static Object canonical(AttributeValue value) {
		Object content = switch (value.type()) {
			case S -> value.s();
			case N -> number(value.n());
			case B -> hex(value.b());
			case BOOL -> value.bool();
			case SS -> List.copyOf(new TreeSet<>(value.ss()));
			case NS -> value.ns().stream().map(ValueSemantics::number).sorted().distinct().toList();
			case BS -> value.bs().stream().map(ValueSemantics::hex).sorted().distinct().toList();
			case L -> value.l().stream().map(ValueSemantics::canonical).toList();
			case M -> entries(value.m());
			default -> "";
		};
		return List.of(value.type(), content);
	}

	private static BigDecimal number(String text) {
		BigDecimal number = new BigDecimal(text);
		boolean storable = NumberLimits.refusal(number).isEmpty();
		return storable ? number.stripTrailingZeros() : number;
	}

	private static String hex(SdkBytes bytes) {
		return HexFormat.of().formatHex(bytes.asByteArrayUnsafe());
	}

	private static Map<String, Object> entries(Map<String, AttributeValue> values) {
		return values.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> canonical(entry.getValue()), (one, other) -> one,
					TreeMap::new));
	}

	private static boolean areTexts(AttributeValue left, AttributeValue right) {
		return left.type() == right.type() && (left.type() == Type.S || left.type() == Type.B);
	}

	private static boolean hasPart(byte[] all, byte[] part) {
		for (int from = 0; from <= all.length - part.length; from++) {
			if (isAt(all, part, from)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isAt(byte[] all, byte[] part, int from) {
		return all.length - from >= part.length && Arrays.equals(all, from, from + part.length, part, 0, part.length);
	}

	private static byte[] bytes(AttributeValue value) {
		return (value.b() != null) ? value.b().asByteArrayUnsafe() : value.s().getBytes(StandardCharsets.UTF_8);
	}

}
