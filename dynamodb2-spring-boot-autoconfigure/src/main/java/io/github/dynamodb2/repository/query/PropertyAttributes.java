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

import org.springframework.data.core.PropertyPath;

/**
 * Finds the attributes behind the properties that a method names, and refuses those that
 * no condition can look at.
 *
 * @param method the method
 * @param paths knows the attributes
 */
record PropertyAttributes(DynamoDb2QueryMethod method, PathResolver paths) {

	ResolvedPath resolve(PropertyPath property) {
		for (PropertyPath step = property; step != null && step.hasNext(); step = step.next()) {
			if (step.isCollection()) {
				throw this.method.refuse(
						"DynamoDB cannot look at '%s' of every element of '%s'"
							.formatted(property.getLeafProperty().getSegment(), step.getSegment()),
						"Store those values in a set of their own and use Containing on that");
			}
		}
		return this.paths.resolve(property);
	}

	ResolvedPath resolve(DerivedPart part) {
		return resolveExactly(part.property());
	}

	/**
	 * Resolves a property that is named with a dot before each nested one, and not
	 * guessed.
	 */
	ResolvedPath resolveExactly(String property) {
		return resolve(PropertyPath.from("\\Q" + property + "\\E", this.method.domainClass()));
	}

	ResolvedPath resolve(String property) {
		return resolve(PropertyPath.from(property, this.method.domainClass()));
	}

}
