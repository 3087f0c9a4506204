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

package io.github.dynamodb2.autoconfigure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Explains unknown keys under {@code dynamodb2} before Boot does: with what they may have
 * been meant to be, and without their values.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnknownPropertyFailureAnalyzer extends AbstractFailureAnalyzer<UnboundConfigurationPropertiesException> {

	private static final ConfigurationPropertyName ROOT = ConfigurationPropertyName.of("dynamodb2");

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, UnboundConfigurationPropertiesException cause) {
		Map<UnknownKey, ConfigurationProperty> keys = new LinkedHashMap<>();
		for (ConfigurationProperty property : cause.getUnboundProperties()) {
			if (!ROOT.isAncestorOf(property.getName())) {
				return null;
			}
			keys.putIfAbsent(UnknownKey.of(property.getName()), property);
		}
		return new FailureAnalysis(description(keys), actions(keys), cause);
	}

	private static String description(Map<UnknownKey, ConfigurationProperty> keys) {
		return keys.entrySet()
			.stream()
			.map((entry) -> "Property '%s' is unknown.%s".formatted(entry.getKey().property(),
					origin(entry.getValue())))
			.collect(Collectors.joining(System.lineSeparator()));
	}

	private static String origin(ConfigurationProperty property) {
		return (property.getOrigin() != null) ? "%n%n    Origin: %s%n".formatted(property.getOrigin()) : "";
	}

	private static String actions(Map<UnknownKey, ConfigurationProperty> keys) {
		return keys.keySet().stream().map(UnknownKey::cure).collect(Collectors.joining(System.lineSeparator()));
	}

}
