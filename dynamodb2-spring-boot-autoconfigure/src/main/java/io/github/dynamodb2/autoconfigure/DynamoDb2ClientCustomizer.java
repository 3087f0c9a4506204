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
 * every setting. Several are called in the order of {@code @Order}. An application's own
 * {@code DynamoDbClient} is not passed here.
 */
@FunctionalInterface
public interface DynamoDb2ClientCustomizer {

	/**
	 * Changes the client of one connection before it is built. What an override
	 * configuration that is set here leaves out comes from the properties again. Checksum
	 * mismatches are retried unless retries are set here. An HTTP client builder takes
	 * the place of the one that {@code dynamodb2.http} or {@code dynamodb2.ssl} asked
	 * for. Interceptors that are added here see HTTP responses whole, but responses of
	 * Query, Scan and BatchGetItem for entities without their items, which are read
	 * straight from the body.
	 * @param connectionName the connection's name, {@code default} for the default one
	 * @param builder the builder, with all settings of the properties
	 */
	void customize(String connectionName, DynamoDbClientBuilder builder);

}
