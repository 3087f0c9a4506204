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

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationPropertiesBindHandlerAdvisor;
import org.springframework.boot.context.properties.bind.AbstractBindHandler;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.env.Environment;

/**
 * Takes blank keys under {@code dynamodb2} for keys that are not set, as placeholders
 * without a value leave them: Boot would take a blank number, time or class for a key
 * that nobody knows. Texts are left to the records that hold them.
 *
 * @param environment resolves placeholders
 */
public record BlankSettings(Environment environment) implements ConfigurationPropertiesBindHandlerAdvisor {

	private static final ConfigurationPropertyName ROOT = ConfigurationPropertyName.of("dynamodb2");

	@Override
	public BindHandler apply(BindHandler handler) {
		return new Handler(handler, this.environment);
	}

	/**
	 * Takes a blank text for one that is not set.
	 * @param value the text, or {@code null}
	 * @return the text, or {@code null} when there is nothing in it
	 */
	static @Nullable String toNull(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : value;
	}

	/**
	 * Skips blank keys.
	 */
	private static final class Handler extends AbstractBindHandler {

		private final Environment environment;

		Handler(BindHandler parent, Environment environment) {
			super(parent);
			this.environment = environment;
		}

		@Override
		public <T> @Nullable Bindable<T> onStart(ConfigurationPropertyName name, Bindable<T> target,
				BindContext context) {
			if (ROOT.isAncestorOf(name) && isScalar(target.getType().toClass()) && isBlank(name, context)) {
				super.onSuccess(name, target, context, "");
				return null;
			}
			return super.onStart(name, target, context);
		}

		private static boolean isScalar(Class<?> type) {
			return !type.isPrimitive() && type != String.class && !type.isRecord() && !Map.class.isAssignableFrom(type)
					&& !Collection.class.isAssignableFrom(type);
		}

		private boolean isBlank(ConfigurationPropertyName name, BindContext context) {
			return StreamSupport.stream(context.getSources().spliterator(), false)
				.map((source) -> source.getConfigurationProperty(name))
				.filter(Objects::nonNull)
				.findFirst()
				.map((property) -> property.getValue())
				.filter(CharSequence.class::isInstance)
				.filter((value) -> this.environment.resolvePlaceholders(value.toString()).isBlank())
				.isPresent();
		}

	}

}
