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

package io.github.dynamodb2.repository.query;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.repository.query.parser.PartTree;

/**
 * What the name of a query method says, once it has been read: when the application
 * starts, or when it is built and code is generated that says the same.
 *
 * @param subject what is done with the items
 * @param distinct whether it asks for distinct items
 * @param limit how many items it asks for
 * @param alternatives the conditions between each {@code Or}; none for all items
 * @param sort the order that it asks for
 */
public record DerivedName(Subject subject, boolean distinct, Limit limit, List<List<DerivedPart>> alternatives,
		Sort sort) {

	public DerivedName {
		alternatives = alternatives.stream().map(List::copyOf).toList();
	}

	/**
	 * Reads a name.
	 * @param method the method's name
	 * @param domainType the class of the entities, whose properties it names
	 * @return what it says
	 * @throws IllegalArgumentException when it names a property that is not there
	 */
	public static DerivedName parse(String method, Class<?> domainType) {
		PartTree tree = new PartTree(method, domainType);
		return new DerivedName(Subject.of(tree), tree.isDistinct(), tree.getResultLimit(),
				tree.stream().map(DerivedName::parts).toList(), tree.getSort());
	}

	private static List<DerivedPart> parts(PartTree.OrPart alternative) {
		return alternative.stream().map(DerivedPart::of).toList();
	}

	boolean isCountProjection() {
		return this.subject == Subject.COUNT;
	}

	boolean isExistsProjection() {
		return this.subject == Subject.EXISTS;
	}

	boolean isDelete() {
		return this.subject == Subject.DELETE;
	}

	boolean isLimiting() {
		return this.limit.isLimited();
	}

	/**
	 * What is done with the items that are found.
	 */
	public enum Subject {

		/**
		 * They are returned.
		 */
		FIND,

		/**
		 * They are counted.
		 */
		COUNT,

		/**
		 * It is returned whether there is one.
		 */
		EXISTS,

		/**
		 * They are deleted.
		 */
		DELETE;

		private static Subject of(PartTree tree) {
			if (tree.isCountProjection()) {
				return COUNT;
			}
			if (tree.isExistsProjection()) {
				return EXISTS;
			}
			return tree.isDelete() ? DELETE : FIND;
		}

	}

}
