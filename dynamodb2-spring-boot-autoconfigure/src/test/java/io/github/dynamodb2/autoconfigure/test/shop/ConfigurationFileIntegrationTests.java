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
import io.github.dynamodb2.autoconfigure.embedded.EmbeddedDynamoDb;
import io.github.dynamodb2.autoconfigure.test.DynamoDb2Test;
import io.github.dynamodb2.core.Connection;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.AwsServiceClientConfiguration;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.regions.Region;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of a slice of an application whose configuration file leads to a real service.
 */
@DynamoDb2Test(properties = "spring.config.location=classpath:io/github/dynamodb2/autoconfigure/test/shop.yml")
class ConfigurationFileIntegrationTests {

	@Autowired
	private EmbeddedDynamoDb embedded;

	@Autowired
	private Connection defaultConnection;

	@Autowired
	@Qualifier("europeConnection")
	private Connection europeConnection;

	@Autowired
	private DynamoDb2Properties properties;

	@Autowired
	private OrderRepository orders;

	@Test
	void noConnectionLeadsToTheServiceOfTheFile() {
		URI endpoint = this.embedded.endpoint();
		assertThat(client(this.defaultConnection).endpointOverride()).contains(endpoint);
		assertThat(client(this.europeConnection).endpointOverride()).contains(endpoint);
	}

	@Test
	void credentialsOfTheFileAreNotLookedUp() {
		assertThat(
				((AwsCredentialsIdentity) client(this.defaultConnection).credentialsProvider().resolveIdentity().join())
					.accessKeyId())
			.isEqualTo("local");
	}

	@Test
	void dataAreKeptInMemory() {
		assertThat(this.properties.embedded().directory()).isNotNull().doesNotExist();
	}

	@Test
	void regionAndTablesOfTheFileCount() {
		assertThat(client(this.europeConnection).region()).isEqualTo(Region.EU_WEST_1);
		this.orders.save(new Order("ada", 1, 10, null, "sent"));
		assertThat(this.europeConnection.tableNames()).containsExactly("test-orders");
		assertThat(this.defaultConnection.tableNames()).isEmpty();
	}

	private static AwsServiceClientConfiguration client(Connection connection) {
		return connection.client().serviceClientConfiguration();
	}

}
