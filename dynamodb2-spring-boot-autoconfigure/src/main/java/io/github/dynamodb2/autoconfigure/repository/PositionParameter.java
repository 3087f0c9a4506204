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
import org.springframework.util.Assert;

/**
 * The request parameter that a position comes from, which has the name of the argument.
 *
 * @param converter reads the parameter
 */
record PositionParameter(Converter<String, ScrollPosition> converter) {

	static boolean supports(MethodParameter parameter) {
		return parameter.getParameterType() == ScrollPosition.class;
	}

	static String name(MethodParameter parameter) {
		String name = parameter.getParameterName();
		Assert.state(name != null, () -> "The name of argument %d of %s is not known. Compile with -parameters"
			.formatted(parameter.getParameterIndex(), parameter.getExecutable().toGenericString()));
		return name;
	}

	@Nullable ScrollPosition position(@Nullable String token) {
		return this.converter.convert((token != null) ? token : "");
	}

}
