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

package io.github.dynamodb2.core.condition;

/**
 * One method for each kind of condition on an attribute.
 *
 * @param <R> what the methods return
 */
public interface LeafVisitor<R> {

	/**
	 * Takes a comparison.
	 * @param leaf the condition
	 * @return the result
	 */
	R comparison(Leaf.Comparison leaf);

	/**
	 * Takes a range.
	 * @param leaf the condition
	 * @return the result
	 */
	R between(Leaf.Between leaf);

	/**
	 * Takes a choice of values.
	 * @param leaf the condition
	 * @return the result
	 */
	R in(Leaf.In leaf);

	/**
	 * Takes a beginning.
	 * @param leaf the condition
	 * @return the result
	 */
	R beginsWith(Leaf.BeginsWith leaf);

	/**
	 * Takes a part or an element.
	 * @param leaf the condition
	 * @return the result
	 */
	R contains(Leaf.Contains leaf);

	/**
	 * Takes a size.
	 * @param leaf the condition
	 * @return the result
	 */
	R size(Leaf.Size leaf);

	/**
	 * Takes presence or absence.
	 * @param leaf the condition
	 * @return the result
	 */
	R presence(Leaf.Presence leaf);

	/**
	 * Takes a comparison of two attributes.
	 * @param leaf the condition
	 * @return the result
	 */
	R relation(Relation leaf);

	/**
	 * Takes one attribute's being part of another.
	 * @param leaf the condition
	 * @return the result
	 */
	R partOf(PartOf leaf);

	/**
	 * Takes a type.
	 * @param leaf the condition
	 * @return the result
	 */
	R ofType(OfType leaf);

}
