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

package io.github.dynamodb2.repository.oracle;

import java.util.EnumSet;
import java.util.Set;

import static io.github.dynamodb2.repository.oracle.Keyword.CONTAINING;
import static io.github.dynamodb2.repository.oracle.Keyword.EXISTS;
import static io.github.dynamodb2.repository.oracle.Keyword.FALSE;
import static io.github.dynamodb2.repository.oracle.Keyword.IS;
import static io.github.dynamodb2.repository.oracle.Keyword.IS_EMPTY;
import static io.github.dynamodb2.repository.oracle.Keyword.IS_NOT_EMPTY;
import static io.github.dynamodb2.repository.oracle.Keyword.IS_NOT_NULL;
import static io.github.dynamodb2.repository.oracle.Keyword.IS_NULL;
import static io.github.dynamodb2.repository.oracle.Keyword.NOT;
import static io.github.dynamodb2.repository.oracle.Keyword.NOT_CONTAINING;
import static io.github.dynamodb2.repository.oracle.Keyword.STARTING_WITH;
import static io.github.dynamodb2.repository.oracle.Keyword.TRUE;

/**
 * The kinds of properties, with the keywords that each of them has.
 */
enum Kind {

	TEXT(EnumSet.complementOf(EnumSet.of(TRUE, FALSE)), String.class),

	NUMBER(EnumSet.complementOf(
			EnumSet.of(TRUE, FALSE, STARTING_WITH, CONTAINING, NOT_CONTAINING, IS_EMPTY, IS_NOT_EMPTY)), Integer.class),

	TRUTH(EnumSet.of(TRUE, FALSE, IS, NOT), boolean.class),

	TEXT_SET(EnumSet.of(CONTAINING, NOT_CONTAINING, IS_NULL, IS_NOT_NULL, IS_EMPTY, IS_NOT_EMPTY, EXISTS),
			String.class),

	NUMBER_LIST(EnumSet.of(CONTAINING, NOT_CONTAINING, IS_NULL, IS_NOT_NULL, IS_EMPTY, IS_NOT_EMPTY, EXISTS),
			Integer.class);

	private final Set<Keyword> keywords;

	private final Class<?> argument;

	Kind(Set<Keyword> keywords, Class<?> argument) {
		this.keywords = keywords;
		this.argument = argument;
	}

	Set<Keyword> keywords() {
		return this.keywords;
	}

	/**
	 * Returns the type of a parameter for one value.
	 */
	Class<?> argument() {
		return this.argument;
	}

}
