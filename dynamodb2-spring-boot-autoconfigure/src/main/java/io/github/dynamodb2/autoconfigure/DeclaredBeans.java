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

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;

/**
 * The beans that a map of the configuration declares, one for each key.
 *
 * @param property the full name of the map
 * @param naming makes a bean's name of a key
 */
public record DeclaredBeans(String property, UnaryOperator<String> naming) {

	/**
	 * Names the beans.
	 * @param keys the keys of the map
	 * @return the keys by the name of their bean
	 * @throws InvalidConfigurationException when two keys give one name
	 */
	public Map<String, String> names(Collection<String> keys) {
		Map<String, String> names = new LinkedHashMap<>();
		for (String key : keys) {
			String name = this.naming.apply(key);
			String other = names.put(name, key);
			if (other != null) {
				throw new InvalidConfigurationException(this.property + "." + key,
						"gives a bean named '%s', but so does '%s.%s'.".formatted(name, this.property, other),
						"Rename one of them.");
			}
		}
		return names;
	}

	/**
	 * Registers a bean unless the application has one of that name.
	 * @param registry the registry
	 * @param name the bean's name
	 * @param definition the bean
	 */
	public static void register(BeanDefinitionRegistry registry, String name, BeanDefinition definition) {
		if (!registry.containsBeanDefinition(name)) {
			registry.registerBeanDefinition(name, definition);
		}
	}

}
