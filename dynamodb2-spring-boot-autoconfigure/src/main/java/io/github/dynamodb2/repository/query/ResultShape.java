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

import org.jspecify.annotations.Nullable;

/**
 * What a method makes of the items it finds, and how many it reads for that.
 */
interface ResultShape {

	/**
	 * Runs a call.
	 * @param execution the call
	 * @return the result, which Spring Data converts to the method's return type
	 */
	@Nullable Object run(Execution execution);

	/**
	 * Returns what has to be read of each item.
	 * @return whole entities, unless the shape says otherwise
	 */
	default Wanted wanted() {
		return Wanted.ENTITIES;
	}

	/**
	 * What is read of an item.
	 */
	enum Wanted {

		/**
		 * All that the class maps.
		 */
		ENTITIES,

		/**
		 * The table's key.
		 */
		KEYS,

		/**
		 * Nothing: items are counted.
		 */
		COUNT

	}

}
