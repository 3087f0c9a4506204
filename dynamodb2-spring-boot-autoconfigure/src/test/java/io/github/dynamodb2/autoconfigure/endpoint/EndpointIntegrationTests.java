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

package io.github.dynamodb2.autoconfigure.endpoint;

import io.github.dynamodb2.autoconfigure.DynamoDb2ClientCustomizer;
import io.github.dynamodb2.autoconfigure.TestRunners;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the endpoint on DynamoDB Local.
 */
class EndpointIntegrationTests {

	private final ApplicationContextRunner runner = TestRunners.online()
		.withConfiguration(AutoConfigurations.of(DynamoDb2EndpointAutoConfiguration.class))
		.withPropertyValues("management.endpoints.web.exposure.include=dynamodb2");

	@Test
	void brokenConnectionIsNamedWithoutItsMessageAndSpoilsNoOther() {
		String name = LocalDynamoDb.freshName("good");
		LocalDynamoDb.connection().createTable(TableDefinition.named(name).partitionKey("id").build());
		this.runner.withBean(DynamoDb2ClientCustomizer.class, () -> EndpointIntegrationTests::breakEurope)
			.withPropertyValues("dynamodb2.connections.europe.region=eu-west-1",
					"dynamodb2.tables.bad.connection=europe", "dynamodb2.tables.good.name=" + name)
			.run((context) -> {
				DynamoDb2Descriptor overview = context.getBean(DynamoDb2Endpoint.class).overview();
				assertThat(overview.tables()).extracting((table) -> table.described().error())
					.containsExactlyInAnyOrder("IllegalStateException", null);
				assertThat(overview.toString()).doesNotContain("hush");
			});
	}

	private static void breakEurope(String connection, DynamoDbClientBuilder builder) {
		if (connection.equals("europe")) {
			builder.credentialsProvider(() -> {
				throw new IllegalStateException("hush AKIASECRET");
			});
		}
	}

	@Test
	void declaredTablesAreDescribed() {
		String name = LocalDynamoDb.freshName("described");
		this.runner
			.withPropertyValues("dynamodb2.provisioning=create", "dynamodb2.tables.users.name=" + name,
					"dynamodb2.tables.users.partition-key=id", "dynamodb2.tables.users.indexes.ByAge.type=global",
					"dynamodb2.tables.users.indexes.ByAge.partition-key=age:N",
					"dynamodb2.tables.users.indexes.ByAge.projection=include",
					"dynamodb2.tables.users.indexes.ByAge.include=name")
			.run((context) -> assertThat(context.getBean(DynamoDb2Endpoint.class).overview().tables()).singleElement()
				.satisfies((table) -> {
					assertThat(table.name()).isEqualTo(name);
					assertThat(table.described().error()).isNull();
					assertThat(table.described().status()).isEqualTo("ACTIVE");
					assertThat(table.described().itemCount()).isZero();
					assertThat(table.described().schema()).isNotNull().isEqualTo(table.declared());
					assertThat(table.described().schema().indexes()).containsExactly(
							new SchemaDescriptor.IndexDescriptor("ByAge", "GLOBAL", "[age:N]", "INCLUDE [name]"));
				}));
	}

}
