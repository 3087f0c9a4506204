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

import java.util.Optional;

import io.github.dynamodb2.autoconfigure.BlankSettings;
import io.github.dynamodb2.autoconfigure.DynamoDb2Properties;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.repository.aot.BuildTimeTables;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * The tables of the configuration as they are when the application is built.
 */
final class ConfiguredBuildTimeTables implements BuildTimeTables {

	@Override
	public Optional<TableModel> find(ConfigurableListableBeanFactory beanFactory, DynamoDb2MappingContext context,
			Class<?> domainType) {
		if (!beanFactory.containsBeanDefinition(TableFactory.BEAN_NAME)) {
			return Optional.empty();
		}
		Environment environment = beanFactory.getBean(Environment.class);
		DynamoDb2Properties properties = Binder.get(environment)
			.bindOrCreate("dynamodb2", Bindable.of(DynamoDb2Properties.class),
					new BlankSettings(environment).apply(BindHandler.DEFAULT));
		TableCatalog catalog = new TableCatalog(properties, new ContextEntities(beanFactory, context));
		return Optional.ofNullable(catalog.table(catalog.key(domainType), domainType).definition())
			.map(TableDefinition::model);
	}

}
