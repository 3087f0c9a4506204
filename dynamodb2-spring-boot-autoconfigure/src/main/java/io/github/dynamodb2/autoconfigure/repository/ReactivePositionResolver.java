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

package io.github.dynamodb2.autoconfigure.repository;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.SyncHandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;

/**
 * Gives the methods of controllers their positions in WebFlux.
 */
final class ReactivePositionResolver implements SyncHandlerMethodArgumentResolver {

	private final PositionParameter position;

	ReactivePositionResolver(Converter<String, ScrollPosition> converter) {
		this.position = new PositionParameter(converter);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return PositionParameter.supports(parameter);
	}

	@Override
	public @Nullable Object resolveArgumentValue(MethodParameter parameter, BindingContext context,
			ServerWebExchange exchange) {
		return this.position
			.position(exchange.getRequest().getQueryParams().getFirst(PositionParameter.name(parameter)));
	}

}
