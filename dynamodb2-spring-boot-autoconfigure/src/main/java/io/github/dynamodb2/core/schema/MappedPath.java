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

package io.github.dynamodb2.core.schema;

import java.util.List;

import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;

/**
 * Where a property is stored: the attribute's name, below it those of nested attributes,
 * and the last one's converter.
 *
 * @param segments attribute names from the item down, at least one
 * @param converter the converter of the last one's values
 */
public record MappedPath(List<String> segments, AttributeConverter<?> converter) {

	public MappedPath {
		if (segments.isEmpty()) {
			throw new IllegalArgumentException("'segments' must not be empty");
		}
		segments = List.copyOf(segments);
	}

}
