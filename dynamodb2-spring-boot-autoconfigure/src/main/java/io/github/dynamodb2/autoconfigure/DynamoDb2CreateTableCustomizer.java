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

import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/**
 * A bean that changes the requests by which {@code dynamodb2.provisioning=create} creates
 * tables: adds tags, encryption, a stream, protection against deletion. Several are
 * called in the order of {@code @Order}.
 */
@FunctionalInterface
public interface DynamoDb2CreateTableCustomizer {

	/**
	 * Changes one CreateTable before it is sent.
	 * @param connectionName the connection's name, {@code default} for the default one
	 * @param request the request, complete; its table name cannot be changed
	 */
	void customize(String connectionName, CreateTableRequest.Builder request);

}
