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

package io.github.dynamodb2.autoconfigure;

import java.util.Map;

import io.github.dynamodb2.core.Connection;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;

/**
 * Registers a bean for each connection under {@code dynamodb2.connections}.
 */
final class ConnectionsRegistrar implements ImportBeanDefinitionRegistrar {

	private static final String PROPERTY = "dynamodb2.connections";

	private final Environment environment;

	ConnectionsRegistrar(Environment environment) {
		this.environment = environment;
	}

	@Override
	public void registerBeanDefinitions(AnnotationMetadata importing, BeanDefinitionRegistry registry) {
		Map<String, Object> connections = Binder.get(this.environment)
			.bind(PROPERTY, Bindable.mapOf(String.class, Object.class))
			.orElse(Map.of());
		new DeclaredBeans(PROPERTY, BeanNames::connection).names(connections.keySet()).forEach((bean, key) -> {
			if (bean.equals(BeanNames.connection(ConnectionSettings.DEFAULT))) {
				throw new InvalidConfigurationException(PROPERTY + "." + key,
						"declares the default connection a second time.",
						"Move its settings to the top level, for instance to 'dynamodb2.region'.");
			}
			DeclaredBeans.register(registry, bean, definition(key));
		});
	}

	private static RootBeanDefinition definition(String key) {
		RootBeanDefinition definition = new RootBeanDefinition(Connection.class);
		definition.setFactoryBeanName(ConnectionFactory.BEAN_NAME);
		definition.setFactoryMethodName("create");
		definition.getConstructorArgumentValues().addIndexedArgumentValue(0, key);
		definition.setDestroyMethodName("close");
		return definition;
	}

}
