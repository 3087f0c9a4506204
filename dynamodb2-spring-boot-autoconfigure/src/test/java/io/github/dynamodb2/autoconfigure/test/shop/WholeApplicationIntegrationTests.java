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

import io.github.dynamodb2.autoconfigure.embedded.EmbeddedDynamoDb;
import io.github.dynamodb2.autoconfigure.test.AutoConfigureDynamoDb2;
import io.github.dynamodb2.core.Connection;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of a whole application on the DynamoDB of slices.
 */
@SpringBootTest(properties = "spring.config.location=classpath:io/github/dynamodb2/autoconfigure/test/shop.yml")
@AutoConfigureDynamoDb2
class WholeApplicationIntegrationTests {

	@Test
	void componentsAreThereAndNoConnectionLeadsToTheServiceOfTheFile(@Autowired Clerk clerk,
			@Autowired OrderRepository orders, @Autowired Connection connection, @Autowired EmbeddedDynamoDb embedded) {
		assertThat(clerk).isNotNull();
		assertThat(connection.client().serviceClientConfiguration().endpointOverride()).contains(embedded.endpoint());
		assertThat(orders.count()).isZero();
	}

}
