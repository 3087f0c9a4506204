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

package io.github.dynamodb2.core.operation;

import io.github.dynamodb2.core.page.reader.PageBodies;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The SDK's client with what takes the items out of its responses.
 *
 * @param client the SDK's client
 * @param bodies takes the items, or {@code null} where they are read the SDK's way
 */
record ServiceClient(DynamoDbClient client, @Nullable PageBodies bodies) {

	static ServiceClient of(DynamoDbClient client) {
		return new ServiceClient(client, PageBodies.of(client).orElse(null));
	}

}
