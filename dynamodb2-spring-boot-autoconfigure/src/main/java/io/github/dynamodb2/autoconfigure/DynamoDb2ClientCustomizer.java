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

import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/**
 * A bean that changes the clients that are made from the configuration, the last word on
 * every setting. An application's own {@code DynamoDbClient} is not passed here.
 */
@FunctionalInterface
public interface DynamoDb2ClientCustomizer {

	/**
	 * Changes the client of one connection before it is built. Checksum mismatches are
	 * retried unless a retry strategy is set here.
	 * @param connectionName the connection's name, {@code default} for the default one
	 * @param builder the builder, with region, endpoint and credentials set
	 */
	void customize(String connectionName, DynamoDbClientBuilder builder);

}
