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

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.error.UnreadableItemException;
import io.github.dynamodb2.core.error.UnreadableItemException.Misfit;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import org.springframework.data.mapping.model.ParameterValueProvider;

/**
 * One property of an entity, as its class has it. A primitive that is absent has its
 * default, as it has in the entity.
 *
 * @param path the property
 * @param view makes what the projection declares of the entity's own value
 */
record ProjectedProperty(ResolvedPath path, UnaryOperator<@Nullable Object> view) implements MethodProjection {

	@Override
	public List<AttributePath> paths() {
		return List.of(this.path.path());
	}

	@Override
	public @Nullable Object read(Map<String, AttributeValue> item) {
		AttributeValue value = find(item);
		Object read = (value != null) ? decode(value) : null;
		return this.view.apply((read != null) ? read : ParameterValueProvider.getDefaultValue(this.path.type()));
	}

	private @Nullable Object decode(AttributeValue value) {
		try {
			return this.path.decode(value);
		}
		catch (RuntimeException ex) {
			throw new UnreadableItemException(new Misfit(this.path.path().toString(),
					"property '%s' of %s".formatted(this.path.name(),
							this.path.property().getOwningType().getType().getTypeName()),
					this.path.type().getTypeName(), value.type().toString()), ex);
		}
	}

	private @Nullable AttributeValue find(Map<String, AttributeValue> item) {
		AttributeValue found = null;
		Map<String, AttributeValue> attributes = item;
		for (AttributePath.Step step : this.path.path().steps()) {
			found = attributes.get(((AttributePath.Name) step).name());
			if (found == null || Boolean.TRUE.equals(found.nul())) {
				return null;
			}
			attributes = found.m();
		}
		return found;
	}

}
