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

import io.github.dynamodb2.autoconfigure.repository.DynamoDb2PagingAutoConfiguration;
import io.github.dynamodb2.autoconfigure.repository.DynamoDb2RepositoriesAutoConfiguration;
import io.github.dynamodb2.autoconfigure.table.DynamoDb2TablesAutoConfiguration;
import io.github.dynamodb2.support.LocalDynamoDb;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/**
 * Applications that tests start.
 */
public final class TestRunners {

	private TestRunners() {
	}

	/**
	 * An application with nothing but the auto-configurations.
	 */
	public static ApplicationContextRunner bare() {
		return new ApplicationContextRunner().withConfiguration(
				AutoConfigurations.of(DynamoDb2AutoConfiguration.class, DynamoDb2TablesAutoConfiguration.class,
						DynamoDb2PagingAutoConfiguration.class, DynamoDb2RepositoriesAutoConfiguration.class));
	}

	/**
	 * An application with an endpoint where nobody listens.
	 */
	public static ApplicationContextRunner offline() {
		return bare().withPropertyValues("dynamodb2.endpoint=http://localhost:1");
	}

	/**
	 * An application on the DynamoDB Local of all tests.
	 */
	public static ApplicationContextRunner online() {
		return bare().withPropertyValues("dynamodb2.endpoint=http://localhost:" + LocalDynamoDb.port());
	}

}
