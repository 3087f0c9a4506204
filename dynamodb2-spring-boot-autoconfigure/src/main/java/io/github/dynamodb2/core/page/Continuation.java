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

package io.github.dynamodb2.core.page;

import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where a result goes on.
 */
public sealed interface Continuation {

	/**
	 * Returns the beginning of a result.
	 * @return the start
	 */
	static Continuation start() {
		return Start.INSTANCE;
	}

	/**
	 * Returns the end of a result.
	 * @return the end
	 */
	static Continuation end() {
		return End.INSTANCE;
	}

	/**
	 * Returns what a {@code LastEvaluatedKey} says.
	 * @param lastKey the key, empty at the end of the result
	 * @return the continuation
	 */
	static Continuation after(Map<String, AttributeValue> lastKey) {
		return lastKey.isEmpty() ? end() : new After(lastKey);
	}

	/**
	 * Tells whether there is nothing more to read.
	 * @return whether the result has ended
	 */
	default boolean isEnd() {
		return false;
	}

	/**
	 * From the first item.
	 */
	enum Start implements Continuation {

		/**
		 * The only instance.
		 */
		INSTANCE

	}

	/**
	 * Behind an item.
	 *
	 * @param key the item's keys: the table's and, on an index, the index's
	 */
	record After(Map<String, AttributeValue> key) implements Continuation {

		public After {
			key = Map.copyOf(key);
		}

		@Override
		public String toString() {
			return "after an item";
		}

	}

	/**
	 * Nowhere: everything was read.
	 */
	enum End implements Continuation {

		/**
		 * The only instance.
		 */
		INSTANCE;

		@Override
		public boolean isEnd() {
			return true;
		}

	}

}
