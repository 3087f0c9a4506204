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
import java.util.Map;

import io.github.dynamodb2.core.condition.AttributePath;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a method wants of each item, when that is less than the entity.
 */
interface MethodProjection {

	/**
	 * Returns the attributes that it is made of.
	 * @return their paths, some of them perhaps inside others
	 */
	List<AttributePath> paths();

	/**
	 * Makes it of the attributes that were read.
	 * @param item the attributes
	 * @return the object, or {@code null} when none of its attributes are there
	 */
	@Nullable Object read(Map<String, AttributeValue> item);

	/**
	 * Returns the attributes to ask for.
	 * @return the paths, none of them inside another, which DynamoDB would refuse
	 */
	default List<AttributePath> selection() {
		List<AttributePath> all = paths().stream().distinct().toList();
		return all.stream().filter((path) -> all.stream().noneMatch((other) -> isInside(path, other))).toList();
	}

	private static boolean isInside(AttributePath path, AttributePath outer) {
		int depth = outer.steps().size();
		return depth < path.steps().size() && path.steps().subList(0, depth).equals(outer.steps());
	}

}
