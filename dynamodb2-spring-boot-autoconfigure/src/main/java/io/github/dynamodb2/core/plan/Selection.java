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

package io.github.dynamodb2.core.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.Projection;
import io.github.dynamodb2.core.model.TableModel;

/**
 * Which attributes the caller wants of each item.
 */
public sealed interface Selection {

	/**
	 * Returns the selection of whatever the item has.
	 * @return the selection
	 */
	static Selection everything() {
		return new Everything();
	}

	/**
	 * Returns the selection of what a class maps: whole items are asked for, but an index
	 * that holds these attributes will do.
	 * @param attributes the names of the mapped attributes
	 * @return the selection
	 */
	static Selection mapped(Collection<String> attributes) {
		return new Mapped(new TreeSet<>(attributes));
	}

	/**
	 * Returns the selection of some attributes, asked for by a ProjectionExpression.
	 * @param paths the attributes
	 * @return the selection
	 */
	static Selection only(List<AttributePath> paths) {
		return new Only(paths);
	}

	/**
	 * Tells whether an index holds what is wanted.
	 * @param model the table
	 * @param index one of its indexes
	 * @return whether nothing has to be fetched from the table
	 */
	boolean isHeldBy(TableModel model, Index index);

	/**
	 * Returns the attributes to name in the request.
	 * @return the paths, empty when whole items are asked for
	 */
	default List<AttributePath> paths() {
		return List.of();
	}

	/**
	 * Whatever the item has.
	 */
	record Everything() implements Selection {

		@Override
		public boolean isHeldBy(TableModel model, Index index) {
			return index.projection().equals(Projection.all());
		}

	}

	/**
	 * What a class maps.
	 *
	 * @param attributes the names of the mapped attributes
	 */
	record Mapped(Set<String> attributes) implements Selection {

		public Mapped {
			attributes = Collections.unmodifiableSet(new TreeSet<>(attributes));
		}

		@Override
		public boolean isHeldBy(TableModel model, Index index) {
			return this.attributes.stream().allMatch((attribute) -> model.holds(index, attribute));
		}

	}

	/**
	 * Some attributes.
	 *
	 * @param paths the attributes
	 */
	record Only(List<AttributePath> paths) implements Selection {

		public Only {
			paths = List.copyOf(paths);
		}

		@Override
		public boolean isHeldBy(TableModel model, Index index) {
			return this.paths.stream().allMatch((path) -> model.holds(index, path.root()));
		}

		@Override
		public String toString() {
			return this.paths.stream().map(AttributePath::toString).collect(Collectors.joining(", "));
		}

	}

}
