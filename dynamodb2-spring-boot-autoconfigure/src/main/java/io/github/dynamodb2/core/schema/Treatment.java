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

/**
 * What the mapping does about an annotation that it knows, in the place where a class
 * carries it.
 *
 * @param scope where the annotation does what it says
 * @param cure why it does nothing elsewhere and what to do, as sentences
 */
public record Treatment(Scope scope, String cure) {

	/**
	 * An annotation that does what it says in every class.
	 * @return the treatment
	 */
	public static Treatment served() {
		return new Treatment(Scope.EVERYWHERE, "");
	}

	/**
	 * An annotation that says something of a table's key: a nested class may carry it if
	 * it has a partition key, and so is a table's class elsewhere.
	 * @param cure what to do in any other nested class
	 * @return the treatment
	 */
	public static Treatment key(String cure) {
		return new Treatment(Scope.KEY, cure);
	}

	/**
	 * An annotation that does what it says in the class of a table's items, in what is
	 * flattened into it too, and nothing in a nested class.
	 * @param cure what to do in a nested class
	 * @return the treatment
	 */
	public static Treatment atTop(String cure) {
		return new Treatment(Scope.TOP, cure);
	}

	/**
	 * An annotation that does nothing in this place.
	 * @param cure why, and what to do
	 * @return the treatment
	 */
	public static Treatment refused(String cure) {
		return new Treatment(Scope.NOWHERE, cure);
	}

	/**
	 * The classes in which an annotation does what it says.
	 */
	public enum Scope {

		/** Every class. */
		EVERYWHERE,

		/** Every class that has a partition key. */
		KEY,

		/** The class of a table's items at its top. */
		TOP,

		/** No class. */
		NOWHERE

	}

}
