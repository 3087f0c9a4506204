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
import java.util.TreeSet;

import io.github.dynamodb2.autoconfigure.BeanNames;
import io.github.dynamodb2.autoconfigure.DynamoDb2Properties;
import io.github.dynamodb2.autoconfigure.InvalidConfigurationException;
import io.github.dynamodb2.core.Connection;

import org.springframework.beans.factory.BeanFactory;

/**
 * Finds the connections of tables among the beans.
 *
 * @param beans the beans
 * @param properties the names that are declared
 */
record ConnectionBeans(BeanFactory beans, DynamoDb2Properties properties) {

	/**
	 * Returns the connection of a table.
	 * @param table the table
	 * @return the connection
	 * @throws InvalidConfigurationException when there is none of that name
	 */
	Connection get(CatalogTable table) {
		String bean = BeanNames.connection(table.connection());
		if (!this.beans.containsBean(bean)) {
			Set<String> known = new TreeSet<>(this.properties.connections().keySet());
			known.add("default");
			throw InvalidConfigurationException.unknown(table.property() + ".connection", table.connection(),
					"but there is no connection of that name", known,
					"declare 'dynamodb2.connections.%s'".formatted(table.connection()));
		}
		return this.beans.getBean(bean, Connection.class);
	}

}
