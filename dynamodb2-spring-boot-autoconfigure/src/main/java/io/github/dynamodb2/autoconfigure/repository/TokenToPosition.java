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

import io.github.dynamodb2.repository.DynamoDb2ScrollTokens;

import org.springframework.core.convert.converter.Converter;
import org.springframework.data.domain.ScrollPosition;

/**
 * Reads tokens; a blank one is the start.
 */
final class TokenToPosition implements Converter<String, ScrollPosition> {

	private final DynamoDb2ScrollTokens tokens;

	TokenToPosition(DynamoDb2ScrollTokens tokens) {
		this.tokens = tokens;
	}

	@Override
	public ScrollPosition convert(String token) {
		return token.isBlank() ? ScrollPosition.keyset() : this.tokens.decode(token);
	}

}
