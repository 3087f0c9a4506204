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
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.mapping.EntityDefinitions;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.EmbeddedValueResolver;

/**
 * The classes of items in an application context; no repository is created to find them.
 *
 * @param beanFactory where the repositories are
 * @param mappingContext describes classes
 */
record ContextEntities(ConfigurableListableBeanFactory beanFactory,
		DynamoDb2MappingContext mappingContext) implements EntitySource {

	@Override
	public Set<Class<?>> types() {
		return new RepositoryTables(this.beanFactory).configuredTypes();
	}

	@Override
	public String tableName(Class<?> type) {
		String name = new EmbeddedValueResolver(this.beanFactory).resolveStringValue(EntityDefinitions.tableName(type));
		if (name == null || name.isBlank()) {
			throw new IllegalArgumentException(
					"@TableName of %s gives an empty name. Correct the value or its placeholders"
						.formatted(type.getName()));
		}
		return name;
	}

	@Override
	public <T> ItemSchema<T> schema(Class<T> type) {
		return this.mappingContext.schema(type);
	}

}
