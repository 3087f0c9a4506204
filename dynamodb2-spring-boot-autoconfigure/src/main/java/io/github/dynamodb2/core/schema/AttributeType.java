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
package io.github.dynamodb2.core.schema;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/**
 * How values are stored.
 *
 * @param enhancedType their type in the words of the Enhanced Client
 * @param converter converts them
 * @param schema the schema of their class, where they are stored as a map of its
 * properties
 * @param element what a list, set or map of the SDK's own converter holds, or
 * {@code null} where only the converter knows
 */
public record AttributeType(EnhancedType<?> enhancedType, AttributeConverter<?> converter,
		@Nullable TableSchema<?> schema, @Nullable AttributeType element) {

	/**
	 * The description of the values' class, where they are stored as a map of its
	 * properties and it is one of ours.
	 */
	public Optional<ItemSchema<?>> nested() {
		return (this.schema != null) ? ItemSchema.describing(this.schema).map((schema) -> schema) : Optional.empty();
	}

}
