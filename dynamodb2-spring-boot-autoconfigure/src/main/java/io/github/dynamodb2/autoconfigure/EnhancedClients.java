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

import java.util.ArrayList;
import java.util.List;

import io.github.dynamodb2.core.entity.ExtensionChain;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClientExtension;
import software.amazon.awssdk.enhanced.dynamodb.extensions.AtomicCounterExtension;
import software.amazon.awssdk.enhanced.dynamodb.extensions.VersionedRecordExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Makes Enhanced Clients with the application's extensions, besides those for versions
 * and counters that the SDK has switched on anyway.
 *
 * @param own the application's extensions, in their order
 */
record EnhancedClients(List<DynamoDbEnhancedClientExtension> own) {

	EnhancedClients {
		own = List.copyOf(own);
	}

	DynamoDbEnhancedClient create(DynamoDbClient client) {
		return DynamoDbEnhancedClient.builder()
			.dynamoDbClient(client)
			.extensions(this.own.isEmpty() ? ExtensionChain.standard(client) : ExtensionChain.of(client, extensions()))
			.build();
	}

	@Nullable DynamoDbEnhancedClient createIfExtended(DynamoDbClient client) {
		return this.own.isEmpty() ? null : create(client);
	}

	private List<DynamoDbEnhancedClientExtension> extensions() {
		List<DynamoDbEnhancedClientExtension> extensions = new ArrayList<>();
		if (this.own.stream().noneMatch(VersionedRecordExtension.class::isInstance)) {
			extensions.add(VersionedRecordExtension.builder().build());
		}
		if (this.own.stream().noneMatch(AtomicCounterExtension.class::isInstance)) {
			extensions.add(AtomicCounterExtension.builder().build());
		}
		extensions.addAll(this.own);
		return extensions;
	}

}
