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

package io.github.dynamodb2.core;

import java.util.Arrays;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * What can be said about an attribute. Values are strings, numbers of any Java type,
 * booleans, {@code byte[]}, and lists, sets and maps of them; in tables of entities also
 * what the attribute's converter takes. A {@code null} is refused: use {@code exists} and
 * {@code notExists}.
 *
 * @param <S> the type of the specification that goes on
 */
public interface Operators<S> {

	/**
	 * Equal; false where the attribute is absent.
	 * @param value the value
	 * @return the specification
	 */
	S eq(Object value);

	/**
	 * Not equal; true where the attribute is absent or of another type.
	 * @param value the value
	 * @return the specification
	 */
	S ne(Object value);

	/**
	 * Less than.
	 * @param value the value
	 * @return the specification
	 */
	S lt(Object value);

	/**
	 * Less than or equal.
	 * @param value the value
	 * @return the specification
	 */
	S lte(Object value);

	/**
	 * Greater than.
	 * @param value the value
	 * @return the specification
	 */
	S gt(Object value);

	/**
	 * Greater than or equal.
	 * @param value the value
	 * @return the specification
	 */
	S gte(Object value);

	/**
	 * Between two values, both included; the other way round nothing lies between them.
	 * @param lower the least value
	 * @param upper the greatest value
	 * @return the specification
	 */
	S between(Object lower, Object upper);

	/**
	 * Begins with a value: strings and binary only.
	 * @param prefix the beginning
	 * @return the specification
	 */
	S beginsWith(Object prefix);

	/**
	 * One of several values; of none, nothing is found.
	 * @param values the values
	 * @return the specification
	 */
	default S in(@Nullable Object... values) {
		return in(Arrays.asList(Required.value("values", values)));
	}

	/**
	 * One of several values; of none, nothing is found.
	 * @param values the values
	 * @return the specification
	 */
	S in(Collection<?> values);

	/**
	 * A string has a part, or a set or list has an element.
	 * @param element the part or element
	 * @return the specification
	 */
	S contains(Object element);

	/**
	 * A string lacks a part, or a set or list an element; true where the attribute is
	 * absent.
	 * @param element the part or element
	 * @return the specification
	 */
	S notContains(Object element);

	/**
	 * The attribute is there, be it NULL.
	 * @return the specification
	 */
	S exists();

	/**
	 * The attribute is not there.
	 * @return the specification
	 */
	S notExists();

}
