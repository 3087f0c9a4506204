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

package io.github.dynamodb2.benchmarks;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/**
 * The same application with nothing that the starter configures.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(excludeName = { "io.github.dynamodb2.autoconfigure.DynamoDb2AutoConfiguration",
		"io.github.dynamodb2.autoconfigure.endpoint.DynamoDb2EndpointAutoConfiguration",
		"io.github.dynamodb2.autoconfigure.health.DynamoDb2HealthContributorAutoConfiguration",
		"io.github.dynamodb2.autoconfigure.observation.DynamoDb2MetricsAutoConfiguration",
		"io.github.dynamodb2.autoconfigure.observation.DynamoDb2ObservationAutoConfiguration",
		"io.github.dynamodb2.autoconfigure.repository.DynamoDb2RepositoriesAutoConfiguration",
		"io.github.dynamodb2.autoconfigure.repository.DynamoDb2WebAutoConfiguration",
		"io.github.dynamodb2.autoconfigure.table.DynamoDb2TablesAutoConfiguration" })
@AutoConfigurationPackage(basePackages = CompiledRepositories.PACKAGE)
class WithoutStarter {

}
