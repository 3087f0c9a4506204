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

package io.github.dynamodb2.core.entity;

import io.github.dynamodb2.core.engine.TableEngine;
import io.github.dynamodb2.core.operation.TableCall;

/**
 * The engine of a table of entities, for others of ours: every {@code EntityTable} that a
 * connection made has one.
 *
 * @param <T> the type of the entities
 */
public interface EntityEngine<T> {

	/**
	 * Returns the engine of a table.
	 * @param table a table that a connection made
	 * @param <T> the type of the entities
	 * @return its engine
	 * @throws IllegalArgumentException when somebody else made it
	 */
	@SuppressWarnings("unchecked")
	static <T> EntityEngine<T> of(Object table) {
		if (table instanceof EntityEngine<?> known) {
			return (EntityEngine<T>) known;
		}
		throw new IllegalArgumentException(
				"A repository needs a table that a Connection made but was given a %s. Use Connection.entityTable(..)"
					.formatted(table.getClass().getName()));
	}

	/**
	 * Returns what reads and writes.
	 * @return the engine
	 */
	TableEngine<T> engine();

	/**
	 * Returns what makes writes of entities.
	 * @return the form of the entities
	 */
	EntityForm<T> form();

	/**
	 * Returns a call of somebody who is no repository.
	 * @return the call
	 */
	TableCall call();

}
