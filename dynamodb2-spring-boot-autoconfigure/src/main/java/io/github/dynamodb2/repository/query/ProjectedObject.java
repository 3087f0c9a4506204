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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.error.UnreadableItemException;
import io.github.dynamodb2.core.error.UnreadableItemException.Misfit;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An object made of several properties, by name: the proxy of an interface, or an
 * instance of a class.
 *
 * @param type the type of the object
 * @param parts the properties
 * @param maker makes the object of their values
 * @param required whether the object is made when all of them are absent
 */
record ProjectedObject(Class<?> type, Map<String, MethodProjection> parts,
		Function<Map<String, @Nullable Object>, Object> maker, boolean required) implements MethodProjection {

	@Override
	public List<AttributePath> paths() {
		return this.parts.values().stream().flatMap((part) -> part.paths().stream()).toList();
	}

	@Override
	public @Nullable Object read(Map<String, AttributeValue> item) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		this.parts.forEach((name, part) -> values.put(name, part.read(item)));
		boolean absent = !this.required
				&& values.values().stream().allMatch((value) -> value == null || Optional.empty().equals(value));
		return absent ? null : make(values);
	}

	private Object make(Map<String, @Nullable Object> values) {
		try {
			return this.maker.apply(values);
		}
		catch (RuntimeException ex) {
			throw new UnreadableItemException(new Misfit("", this.type.getTypeName(), this.type.getTypeName(), "M"),
					ex);
		}
	}

}
