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

package io.github.dynamodb2.autoconfigure.test;

import io.github.dynamodb2.autoconfigure.DynamoDb2AutoConfiguration;
import io.github.dynamodb2.autoconfigure.DynamoDb2ConnectionDetails;
import io.github.dynamodb2.autoconfigure.embedded.EmbeddedDynamoDb;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/**
 * Leads every connection of a test to a DynamoDB Local inside this JVM that keeps its
 * tables in memory, unless the test says where else.
 */
@AutoConfiguration(before = DynamoDb2AutoConfiguration.class)
@ConditionalOnProperty(name = "dynamodb2.endpoint", havingValue = "embedded")
public final class EmbeddedDynamoDbTestAutoConfiguration {

	@Bean
	@Lazy
	@ConditionalOnMissingBean
	EmbeddedDynamoDb embeddedDynamoDb(ConfigurableApplicationContext context) {
		return EmbeddedDynamoDb.start(null, context::close);
	}

	@Bean
	@ConditionalOnMissingBean
	DynamoDb2ConnectionDetails embeddedDynamoDbConnectionDetails(ObjectProvider<EmbeddedDynamoDb> embedded) {
		return (name) -> DynamoDb2ConnectionDetails.Connection.local(embedded.getObject().endpoint());
	}

}
