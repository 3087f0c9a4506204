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

import java.util.Map;

import io.github.dynamodb2.mapping.DynamoDb2PersistentProperty;
import org.jspecify.annotations.Nullable;

import org.springframework.data.mapping.Parameter;
import org.springframework.data.mapping.model.ParameterValueProvider;

/**
 * Gives the parameters of a constructor their values by name.
 *
 * @param values the values by the names of properties
 */
record NamedValues(Map<String, Object> values) implements ParameterValueProvider<DynamoDb2PersistentProperty> {

	@Override
	@SuppressWarnings("unchecked")
	public <T> @Nullable T getParameterValue(Parameter<T, DynamoDb2PersistentProperty> parameter) {
		Object value = this.values.get(parameter.getName());
		return (T) ((value != null) ? value : ParameterValueProvider.getDefaultValue(parameter.getRawType()));
	}

}
