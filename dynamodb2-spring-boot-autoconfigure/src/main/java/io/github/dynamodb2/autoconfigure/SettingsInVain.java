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

import java.util.ArrayList;
import java.util.List;

import io.github.dynamodb2.core.Connection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * Warns at the start when the configuration says what the default connection is to be,
 * but the application has a client or a connection of its own in its place, which nobody
 * configures.
 *
 * @param properties the properties
 * @param details where connections are to lead
 * @param beans the application's beans
 * @param owner the type of the application's own bean
 */
record SettingsInVain(DynamoDb2Properties properties, DynamoDb2ConnectionDetails details,
		ConfigurableListableBeanFactory beans, Class<?> owner) implements SmartInitializingSingleton {

	private static final Logger logger = LoggerFactory.getLogger(SettingsInVain.class);

	@Override
	public void afterSingletonsInstantiated() {
		List<ConnectionKey<?>> keys = ConnectionKey.ofDefaultAlone(this.properties);
		boolean ofOthers = !(this.details instanceof PropertiesDynamoDb2ConnectionDetails);
		if (keys.isEmpty() && !ofOthers) {
			return;
		}
		ClientDestination destination = ClientDestination.of(defaultConnection().client());
		List<String> inVain = new ArrayList<>();
		keys.stream()
			.filter((key) -> !destination.isAsSaid(key, this.properties))
			.forEach((key) -> inVain.add("'" + key.property() + "'"));
		if (ofOthers && !destination.isAsSaid(this.details.getConnection(ConnectionSettings.DEFAULT))) {
			inVain.add("the connection details of bean '" + nameOf(DynamoDb2ConnectionDetails.class) + "'");
		}
		warn(inVain);
	}

	private void warn(List<String> inVain) {
		if (!inVain.isEmpty()) {
			logger.warn(
					"Without effect on the default connection: {}. It uses the application's own {}, as it is. "
							+ "Configure that bean instead, or remove the bean or these settings; "
							+ "those of other connections belong under 'dynamodb2.connections'.",
					String.join(", ", inVain), describeOwner());
		}
	}

	private Connection defaultConnection() {
		return this.beans.getBean(BeanNames.connection(ConnectionSettings.DEFAULT), Connection.class);
	}

	private String describeOwner() {
		String name = (this.owner == Connection.class) ? BeanNames.connection(ConnectionSettings.DEFAULT)
				: nameOf(DynamoDbClient.class);
		String origin = this.beans.containsBeanDefinition(name)
				? this.beans.getBeanDefinition(name).getResourceDescription() : null;
		String bean = "%s '%s'".formatted(this.owner.getSimpleName(), name);
		return (origin != null) ? "%s (%s)".formatted(bean, origin) : bean;
	}

	private String nameOf(Class<?> type) {
		return this.beans.resolveNamedBean(type).getBeanName();
	}

}
