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

package io.github.dynamodb2.core.entity;

import java.util.List;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClientExtension;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbExtensionContext;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.extensions.AtomicCounterExtension;
import software.amazon.awssdk.enhanced.dynamodb.extensions.ReadModification;
import software.amazon.awssdk.enhanced.dynamodb.extensions.VersionedRecordExtension;
import software.amazon.awssdk.enhanced.dynamodb.extensions.WriteModification;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Several extensions in the SDK's own chain, of which is known whether one of them looks
 * at items that are read. The SDK's chain alone does not tell.
 */
public final class ExtensionChain implements DynamoDbEnhancedClientExtension {

	private final DynamoDbEnhancedClientExtension chain;

	private final boolean reading;

	private ExtensionChain(DynamoDbEnhancedClientExtension chain, boolean reading) {
		this.chain = chain;
		this.reading = reading;
	}

	/**
	 * Returns the extensions that the SDK switches on by itself: versions and counters.
	 * @param client any client; nothing is sent
	 * @return the chain
	 */
	public static ExtensionChain standard(DynamoDbClient client) {
		return of(client,
				List.of(VersionedRecordExtension.builder().build(), AtomicCounterExtension.builder().build()));
	}

	/**
	 * Chains extensions.
	 * @param client any client; nothing is sent
	 * @param extensions the extensions, in their order, at least one
	 * @return the chain
	 */
	public static ExtensionChain of(DynamoDbClient client, List<DynamoDbEnhancedClientExtension> extensions) {
		DynamoDbEnhancedClientExtension chain = DynamoDbEnhancedClient.builder()
			.dynamoDbClient(client)
			.extensions(extensions)
			.build()
			.table("any", TableSchema.documentSchemaBuilder().build())
			.mapperExtension();
		return new ExtensionChain(chain, extensions.stream().anyMatch(ExtensionChain::reads));
	}

	/**
	 * Tells whether an extension looks at items that are read, as far as is known.
	 */
	static boolean reads(@Nullable DynamoDbEnhancedClientExtension extension) {
		if (extension == null) {
			return false;
		}
		return (extension instanceof ExtensionChain known) ? known.reading : overridesAfterRead(extension.getClass());
	}

	/**
	 * Returns what runs the extensions, without what is known of them.
	 */
	static @Nullable DynamoDbEnhancedClientExtension running(@Nullable DynamoDbEnhancedClientExtension extension) {
		return (extension instanceof ExtensionChain known) ? known.chain : extension;
	}

	private static boolean overridesAfterRead(Class<?> extension) {
		try {
			return extension.getMethod("afterRead", DynamoDbExtensionContext.AfterRead.class)
				.getDeclaringClass() != DynamoDbEnhancedClientExtension.class;
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException("The SDK's extensions have no 'afterRead'", ex);
		}
	}

	@Override
	public WriteModification beforeWrite(DynamoDbExtensionContext.BeforeWrite context) {
		return this.chain.beforeWrite(context);
	}

	@Override
	public ReadModification afterRead(DynamoDbExtensionContext.AfterRead context) {
		return this.chain.afterRead(context);
	}

}
