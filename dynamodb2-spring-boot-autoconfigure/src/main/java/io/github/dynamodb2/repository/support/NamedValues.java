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
