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

package io.github.dynamodb2.repository.oracle;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/**
 * An item of a table without sort key.
 *
 * @param owner the partition key
 * @param name is always there
 * @param color may be absent
 * @param note may be absent
 * @param size may be absent
 * @param rank is always there, as primitives are
 * @param flag is always there
 * @param tags may be absent
 * @param scores may be absent
 * @param place may be absent
 */
public record Single(@DynamoDbPartitionKey String owner, String name, @Nullable String color,
		@DynamoDbAttribute("a note.#1") @Nullable String note, @Nullable Integer size, int rank, boolean flag,
		@Nullable Set<String> tags, @Nullable List<Integer> scores, @Nullable Place place) {
}
