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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.QueryPlan;
import io.github.dynamodb2.core.plan.ScanPlan;
import io.github.dynamodb2.repository.DynamoDb2ScrollTokens;
import io.github.dynamodb2.repository.InvalidScrollPositionException;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;

/**
 * Turns positions of DynamoDB into those of Spring Data and back: strings stay strings,
 * numbers become {@link BigDecimal}, binary becomes Base64. A position knows its query by
 * a fingerprint, so that it is refused by another.
 *
 * @param attributes the attributes that make a position: the keys of the table and of the
 * index
 * @param query the query, without the values of a call
 */
record KeysetPositions(Set<KeyAttribute> attributes, String query) {

	private static final String QUERY = DynamoDb2ScrollTokens.QUERY;

	static KeysetPositions of(TableModel model, AccessPlan plan) {
		Set<KeyAttribute> attributes = new LinkedHashSet<>(model.keys().attributes());
		attributes.addAll(index(model, plan).keys().attributes());
		return new KeysetPositions(attributes, plan.toString());
	}

	private static Index index(TableModel model, AccessPlan plan) {
		if (plan instanceof QueryPlan query) {
			return query.index();
		}
		return (plan instanceof ScanPlan scan) ? scan.index() : model.primary();
	}

	/**
	 * Returns where a read goes on.
	 * @param position the position given
	 * @param bindings the values of the call
	 * @return the continuation
	 * @throws InvalidScrollPositionException when the position belongs to another query
	 * @throws IllegalArgumentException when it is an offset or goes backwards
	 */
	Continuation start(ScrollPosition position, Bindings bindings) {
		if (position.isInitial()) {
			return Continuation.start();
		}
		if (!(position instanceof KeysetScrollPosition keyset)) {
			throw new IllegalArgumentException("DynamoDB cannot skip to an offset. Begin with ScrollPosition.keyset()");
		}
		if (keyset.scrollsBackward()) {
			throw new IllegalArgumentException(
					"A position cannot be scrolled backwards. Order the other way and scroll forwards");
		}
		Map<String, Object> values = new LinkedHashMap<>(keyset.getKeys());
		Object query = values.remove(QUERY);
		if (query instanceof Number number && number.intValue() != fingerprint(bindings)) {
			throw new InvalidScrollPositionException("The position belongs to another query: "
					+ "go on by the method that gave it, with the same arguments and order");
		}
		return Continuation.after(key(values));
	}

	private Map<String, AttributeValue> key(Map<String, Object> values) {
		Map<String, AttributeValue> key = new HashMap<>();
		for (KeyAttribute attribute : this.attributes) {
			Object value = values.get(attribute.name());
			if (value != null) {
				key.put(attribute.name(), decode(attribute, value));
			}
		}
		if (key.size() != this.attributes.size() || values.size() != key.size()) {
			throw new InvalidScrollPositionException(
					"The position belongs to another query: this one goes on by %s but was given %s"
						.formatted(this.attributes, values.keySet()));
		}
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
		return (this.query + "|" + bindings.values()).hashCode();
	}

	private static Object encode(AttributeValue value) {
		return switch (value.type()) {
			case N -> new BigDecimal(value.n());
			case B -> Base64.getEncoder().encodeToString(value.b().asByteArrayUnsafe());
			default -> value.s();
		};
	}

	private static AttributeValue decode(KeyAttribute attribute, Object value) {
		return switch (attribute.type()) {
			case N -> AttributeValue.fromN(value.toString());
			case B -> AttributeValue.fromB(SdkBytes.fromByteArray(Base64.getDecoder().decode(value.toString())));
			default -> AttributeValue.fromS(value.toString());
		};
	}

}
