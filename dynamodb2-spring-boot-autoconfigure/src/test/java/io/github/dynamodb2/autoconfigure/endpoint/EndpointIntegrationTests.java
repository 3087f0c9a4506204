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

import io.github.dynamodb2.autoconfigure.TestRunners;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the endpoint on DynamoDB Local.
 */
class EndpointIntegrationTests {

	@Test
	void declaredTablesAreDescribed() {
		String name = LocalDynamoDb.freshName("described");
		TestRunners.online()
			.withConfiguration(AutoConfigurations.of(DynamoDb2EndpointAutoConfiguration.class))
			.withPropertyValues("management.endpoints.web.exposure.include=dynamodb2", "dynamodb2.provisioning=create",
					"dynamodb2.tables.users.name=" + name, "dynamodb2.tables.users.partition-key=id",
					"dynamodb2.tables.users.indexes.ByAge.type=global",
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
