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

package io.github.dynamodb2.autoconfigure.health;

import io.github.dynamodb2.autoconfigure.TestRunners;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.support.LocalDynamoDb;
import io.github.dynamodb2.support.RequestLog;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the health of connections to DynamoDB Local.
 */
class HealthIndicatorIntegrationTests {

	private final RequestLog requests = new RequestLog();

	private final ApplicationContextRunner runner = TestRunners.online()
		.withBean(DynamoDbClient.class, () -> LocalDynamoDb.client(this.requests))
		.withConfiguration(AutoConfigurations.of(DynamoDb2HealthContributorAutoConfiguration.class));

	@Test
	void firstDeclaredTableIsDescribedAndNothingElseAsked() {
		String name = LocalDynamoDb.freshName("health");
		LocalDynamoDb.connection().createTable(TableDefinition.named(name).partitionKey("id").build());
		this.runner
			.withPropertyValues("dynamodb2.tables.a.name=" + name, "dynamodb2.tables.later.partition-key=id",
					"dynamodb2.tables.later.connection=default")
			.run((context) -> {
				Health health = context.getBean(HealthIndicator.class).health();
				assertThat(health.getStatus()).isEqualTo(Status.UP);
				assertThat(health.getDetails()).containsEntry("connection", "default")
					.containsEntry("table", name)
					.containsEntry("tableStatus", "ACTIVE");
				assertThat(this.requests.operations()).containsExactly("DescribeTable");
			});
	}

	@Test
	void declaredTableThatIsMissingIsDown() {
		this.runner.withPropertyValues("dynamodb2.tables.nowhere.partition-key=id").run((context) -> {
			Health health = context.getBean(HealthIndicator.class).health();
			assertThat(health.getStatus()).isEqualTo(Status.DOWN);
			assertThat(health.getDetails()).containsEntry("error", "ResourceNotFoundException");
		});
	}

	@Test
	void withoutTablesOneNameIsListed() {
		this.runner.run((context) -> {
			assertThat(context.getBean(HealthIndicator.class).health().getStatus()).isEqualTo(Status.UP);
			assertThat(this.requests.operations()).containsExactly("ListTables");
			assertThat(this.requests.only(ListTablesRequest.class).limit()).isOne();
		});
	}

}
