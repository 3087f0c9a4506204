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

package io.github.dynamodb2.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import io.github.dynamodb2.core.model.Projection;

import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Reads the {@link IndexProjection}s of a class.
 */
final class AnnotatedProjections {

	private AnnotatedProjections() {
	}

	static Map<String, Projection> of(Class<?> type) {
		Map<String, Projection> projections = new HashMap<>();
		for (IndexProjection annotation : AnnotatedElementUtils.findMergedRepeatableAnnotations(type,
				IndexProjection.class)) {
			if (projections.put(annotation.indexName(), projection(type, annotation)) != null) {
				throw new IllegalArgumentException("%s has two @IndexProjection for index '%s'. Leave one of them"
					.formatted(type.getName(), annotation.indexName()));
			}
		}
		return projections;
	}

	private static Projection projection(Class<?> type, IndexProjection annotation) {
		try {
			return new Projection(annotation.type(), Set.of(annotation.include()));
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException("@IndexProjection for index '%s' of %s is wrong: %s"
				.formatted(annotation.indexName(), type.getName(), ex.getMessage()), ex);
		}
	}

}
