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

package io.github.dynamodb2.autoconfigure.test.shop;

import java.net.URI;

import io.github.dynamodb2.autoconfigure.DynamoDb2Properties;
import io.github.dynamodb2.autoconfigure.DynamoDb2Properties.Provisioning;
import io.github.dynamodb2.autoconfigure.test.DynamoDb2Test;
import io.github.dynamodb2.core.Connection;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of a slice whose own properties say where DynamoDB is.
 */
@DynamoDb2Test(properties = { "dynamodb2.endpoint=http://localhost:1", "dynamodb2.provisioning=none" })
class PropertiesOfTheTestIntegrationTests {

	@Autowired
	private ConfigurableApplicationContext context;

	@Test
	void endpointOfTheTestIsUsed() {
		assertThat(this.context.getBean(Connection.class).client().serviceClientConfiguration().endpointOverride())
			.contains(URI.create("http://localhost:1"));
	}

	@Test
	void nothingIsCreated() {
		assertThat(this.context.getBean(DynamoDb2Properties.class).provisioning()).isEqualTo(Provisioning.NONE);
	}

	@Test
	void embeddedServerIsNotStarted() {
		assertThat(this.context.getBeanFactory().containsSingleton("embeddedDynamoDb")).isFalse();
	}

}
