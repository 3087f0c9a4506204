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

package io.github.dynamodb2.repository.aot;

import java.util.Optional;

import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * Knows what tables look like when the application is built, while there are no
 * connections and no beans. Found in {@code META-INF/spring/aot.factories}.
 */
@FunctionalInterface
public interface BuildTimeTables {

	/**
	 * Finds the table of a class. Sends no request and creates no bean.
	 * @param beanFactory the application's bean definitions
	 * @param context describes classes
	 * @param domainType the class of the entities
	 * @return the table, or empty when nothing is configured
	 */
	Optional<TableModel> find(ConfigurableListableBeanFactory beanFactory, DynamoDb2MappingContext context,
			Class<?> domainType);

}
