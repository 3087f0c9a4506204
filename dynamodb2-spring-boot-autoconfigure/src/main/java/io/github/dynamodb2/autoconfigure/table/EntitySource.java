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

package io.github.dynamodb2.autoconfigure.table;

import java.util.Set;

import io.github.dynamodb2.core.schema.ItemSchema;

/**
 * What there is to know about the classes of items.
 */
interface EntitySource {

	/**
	 * Returns the domain types of the repositories found whose tables the configuration
	 * decides on.
	 * @return the classes
	 */
	Set<Class<?>> types();

	/**
	 * Returns the name that a class gives its table.
	 * @param type the class
	 * @return the name, placeholders and expressions resolved
	 */
	String tableName(Class<?> type);

	/**
	 * Returns the description of a class.
	 * @param type the class
	 * @param <T> the class
	 * @return its schema and attributes
	 */
	<T> ItemSchema<T> schema(Class<T> type);

}
