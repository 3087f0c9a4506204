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

import java.util.Map;

import io.github.dynamodb2.autoconfigure.BeanNames;
import io.github.dynamodb2.autoconfigure.BlankSettings;
import io.github.dynamodb2.autoconfigure.DeclaredBeans;
import io.github.dynamodb2.autoconfigure.DynamoDb2Properties;
import io.github.dynamodb2.core.Table;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;

/**
 * Registers a bean for each table under {@code dynamodb2.tables}, and one more where it
 * has a type.
 */
final class TablesRegistrar implements ImportBeanDefinitionRegistrar {

	private static final String PROPERTY = "dynamodb2.tables";

	private final Environment environment;

	TablesRegistrar(Environment environment) {
		this.environment = environment;
	}

	@Override
	public void registerBeanDefinitions(AnnotationMetadata importing, BeanDefinitionRegistry registry) {
		BindHandler blank = new BlankSettings(this.environment).apply(BindHandler.DEFAULT);
		Map<String, DynamoDb2Properties.Table> tables = Binder.get(this.environment)
			.bind(PROPERTY, Bindable.mapOf(String.class, DynamoDb2Properties.Table.class), blank)
			.orElse(Map.of());
		new DeclaredBeans(PROPERTY, BeanNames::camelCase).names(tables.keySet()).forEach((name, key) -> {
			DeclaredBeans.register(registry, name + "Table",
					definition("table", key, ResolvableType.forClass(Table.class)));
			DynamoDb2Properties.Table table = tables.get(key);
			Class<?> type = (table != null) ? table.type() : null;
			if (type != null) {
				DeclaredBeans.register(registry, name + "EntityTable",
						definition(TableFactory.ENTITY_TABLE, key, TableFactory.typeOf(type)));
			}
		});
	}

	private static RootBeanDefinition definition(String method, String key, ResolvableType type) {
		RootBeanDefinition definition = new RootBeanDefinition();
		definition.setTargetType(type);
		definition.setFactoryBeanName(TableFactory.BEAN_NAME);
		definition.setFactoryMethodName(method);
		definition.setDependsOn(DynamoDb2Provisioner.BEAN_NAME);
		definition.getConstructorArgumentValues().addIndexedArgumentValue(0, key);
		return definition;
	}

}
