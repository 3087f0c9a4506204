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

package io.github.dynamodb2.repository.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.core.Key;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Ids that are keys in the words of {@code core}.
 *
 * @param domainType the class of the entities
 * @param parts the key properties, the partition key's first
 */
record KeyIds(Class<?> domainType, List<KeyProperty> parts) implements EntityIds<Key> {

	KeyIds {
		parts = List.copyOf(parts);
	}

	@Override
	public Map<String, AttributeValue> key(Key id) {
		requireComplete(id);
		Map<String, AttributeValue> key = new HashMap<>();
		for (int i = 0; i < this.parts.size(); i++) {
			key.put(this.parts.get(i).attribute(), write(this.parts.get(i), id.values().get(i)));
		}
		return key;
	}

	private void requireComplete(Key id) {
		if (id.values().size() != this.parts.size()) {
			throw new IllegalArgumentException(
					"The given id of %s needs values for %s but has %d".formatted(this.domainType.getSimpleName(),
							this.parts.stream().map(KeyProperty::name).toList(), id.values().size()));
		}
	}

	private static AttributeValue write(KeyProperty part, Object value) {
		if (part.type().isInstance(value)) {
			return part.write(value);
		}
		if (value instanceof String text) {
			return AttributeValue.fromS(text);
		}
		if (value instanceof Number number) {
			return AttributeValue.fromN(new BigDecimal(number.toString()).toPlainString());
		}
		if (value instanceof byte[] bytes) {
			return AttributeValue.fromB(SdkBytes.fromByteArray(bytes));
		}
		throw new IllegalArgumentException("The value of '%s' must be of type %s but was of type %s"
			.formatted(part.name(), part.type().getName(), value.getClass().getName()));
	}

	@Override
	public @Nullable Key id(Object entity) {
		List<Object> values = new ArrayList<>();
		for (KeyProperty part : this.parts) {
			Object value = part.read(entity);
			if (value == null) {
				return null;
			}
			values.add(plain(part.write(value)));
		}
		return new Key(values);
	}

	private static Object plain(AttributeValue value) {
		return switch (value.type()) {
			case N -> new BigDecimal(value.n());
			case B -> value.b().asByteArray();
			default -> value.s();
		};
	}

}
