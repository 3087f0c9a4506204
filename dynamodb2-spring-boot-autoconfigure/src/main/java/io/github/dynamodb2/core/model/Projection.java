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

package io.github.dynamodb2.core.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/**
 * Which attributes an index holds besides its own key and the table's.
 *
 * @param type all, keys only, or those listed
 * @param include the attributes listed, for {@link ProjectionType#INCLUDE} only
 */
public record Projection(ProjectionType type, Set<String> include) {

	private static final Projection ALL = new Projection(ProjectionType.ALL, Set.of());

	private static final Projection KEYS_ONLY = new Projection(ProjectionType.KEYS_ONLY, Set.of());

	public Projection {
		if (include.stream().anyMatch((attribute) -> attribute == null || attribute.isEmpty())) {
			throw new IllegalArgumentException("A projection lists an attribute without a name");
		}
		include = Collections.unmodifiableSet(new TreeSet<>(include));
		if (type == ProjectionType.INCLUDE && include.isEmpty()) {
			throw new IllegalArgumentException("A projection of type INCLUDE needs the attributes to include");
		}
		if (type != ProjectionType.INCLUDE && !include.isEmpty()) {
			throw new IllegalArgumentException(
					"Only a projection of type INCLUDE lists attributes but it was %s".formatted(type));
		}
	}

	/**
	 * Returns the projection of every attribute.
	 * @return the projection
	 */
	public static Projection all() {
		return ALL;
	}

	/**
	 * Returns the projection of the keys alone.
	 * @return the projection
	 */
	public static Projection keysOnly() {
		return KEYS_ONLY;
	}

	/**
	 * Returns the projection of the keys and some attributes.
	 * @param attributes the attributes' names, at least one
	 * @return the projection
	 */
	public static Projection include(List<String> attributes) {
		return new Projection(ProjectionType.INCLUDE, new LinkedHashSet<>(attributes));
	}

	/**
	 * Tells whether the projection copies an attribute, keys apart.
	 * @param attribute the attribute's name
	 * @return whether it is copied
	 */
	public boolean copies(String attribute) {
		return this.type == ProjectionType.ALL || this.include.contains(attribute);
	}

}
