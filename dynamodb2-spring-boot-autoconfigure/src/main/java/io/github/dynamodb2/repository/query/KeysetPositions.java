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

package io.github.dynamodb2.repository.query;

import java.math.BigDecimal;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.page.Fingerprint;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.ResumeRule;
import io.github.dynamodb2.repository.DynamoDb2ScrollTokens;
import io.github.dynamodb2.repository.InvalidScrollPositionException;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;

/**
 * Turns positions of DynamoDB into those of Spring Data and back: strings stay strings,
 * numbers become {@link BigDecimal}, binary becomes Base64. A position knows its query by
 * a fingerprint, so that it is refused by another.
 *
 * @param rule what a position must be like
 * @param query the method and its plan, without the values of a call
 */
record KeysetPositions(ResumeRule rule, String query) {

	private static final String QUERY = DynamoDb2ScrollTokens.QUERY;

	static KeysetPositions of(MethodName method, TableModel model, AccessPlan plan) {
		return new KeysetPositions(ResumeRule.of(model.keys(), plan), method + ": " + plan);
	}

	/**
	 * Returns where a read goes on.
	 * @param position the position given
	 * @param bindings the values of the call
	 * @return the continuation
	 * @throws InvalidScrollPositionException when the position belongs to another query,
	 * no item can lie there, or it is an offset or goes backwards
	 */
	Continuation start(ScrollPosition position, Bindings bindings) {
		if (position instanceof KeysetScrollPosition keyset && keyset.scrollsBackward()) {
			throw new InvalidScrollPositionException(
					"A position cannot be scrolled backwards. Order the other way and scroll forwards");
		}
		if (position.isInitial()) {
			return Continuation.start();
		}
		if (!(position instanceof KeysetScrollPosition keyset)) {
			throw new InvalidScrollPositionException(
					"DynamoDB cannot skip to an offset. Begin with ScrollPosition.keyset()");
		}
		Map<String, Object> values = new LinkedHashMap<>(keyset.getKeys());
		Object query = values.remove(QUERY);
		if (query instanceof Number number && number.intValue() != fingerprint(bindings)) {
			throw new InvalidScrollPositionException("The position belongs to another query: "
					+ "go on by the method that gave it, with the same arguments and order");
		}
		Map<String, AttributeValue> key = key(values);
		this.rule.refusal(key, bindings).ifPresent((refusal) -> {
			throw new InvalidScrollPositionException(refusal);
		});
		return Continuation.after(key);
	}

	private Map<String, AttributeValue> key(Map<String, Object> values) {
		Set<String> binary = this.rule.attributes()
			.stream()
			.filter((attribute) -> attribute.type() == ScalarAttributeType.B)
			.map(KeyAttribute::name)
			.collect(Collectors.toSet());
		Map<String, AttributeValue> key = new LinkedHashMap<>();
		values.forEach((name, value) -> key.put(name, decode(name, value, binary.contains(name))));
		return key;
	}

	/**
	 * Returns the position behind an item.
	 * @param key where the item lies
	 * @param bindings the values of the call
	 * @return the position
	 */
	KeysetScrollPosition position(Map<String, AttributeValue> key, Bindings bindings) {
		Map<String, Object> values = new LinkedHashMap<>();
		key.forEach((name, value) -> values.put(name, encode(value)));
		values.put(QUERY, fingerprint(bindings));
		return ScrollPosition.forward(values);
	}

	private int fingerprint(Bindings bindings) {
		return Fingerprint.of(this.query + "|" + bindings.canonical());
	}

	private static Object encode(AttributeValue value) {
		return switch (value.type()) {
			case N -> new BigDecimal(value.n());
			case B -> Base64.getEncoder().encodeToString(value.b().asByteArrayUnsafe());
			default -> value.s();
		};
	}

	private static AttributeValue decode(String name, Object value, boolean binary) {
		if (value instanceof Number) {
			return AttributeValue.fromN(value.toString());
		}
		if (!(value instanceof String text)) {
			throw altered(name, "is neither a string nor a number");
		}
		return binary ? AttributeValue.fromB(bytes(name, text)) : AttributeValue.fromS(text);
	}

	private static SdkBytes bytes(String name, String text) {
		try {
			return SdkBytes.fromByteArrayUnsafe(Base64.getDecoder().decode(text));
		}
		catch (IllegalArgumentException ex) {
			throw altered(name, "is no Base64");
		}
	}

	private static InvalidScrollPositionException altered(String name, String problem) {
		return new InvalidScrollPositionException("The position was altered: '%s' %s".formatted(name, problem));
	}

}
