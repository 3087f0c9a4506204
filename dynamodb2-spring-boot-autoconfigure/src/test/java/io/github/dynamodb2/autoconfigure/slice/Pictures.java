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

package io.github.dynamodb2.autoconfigure.slice;

import java.util.List;
import java.util.Map;

import io.github.dynamodb2.autoconfigure.DynamoDb2ConnectionDetails;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.EntityTable;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.repository.DynamoDb2Plans;
import io.github.dynamodb2.repository.DynamoDb2ScrollTokens;
import io.github.dynamodb2.repository.support.EntityTableResolver;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/**
 * What the tests of slices have in common.
 */
final class Pictures {

	static final String SECRET = "dynamodb2.paging.secret=guess me if you can";

	static final DynamoDb2ScrollTokens TOKENS = DynamoDb2ScrollTokens.signed("guess me if you can");

	static final KeysetScrollPosition FIRST = position("Ad Parnassum");

	static final KeysetScrollPosition SECOND = position("Senecio");

	static final Window<Picture> WINDOW = Window.from(List.of(new Picture("Klee", "Senecio")), (index) -> SECOND, true);

	static final String ANSWER = "{\"items\":[\"Senecio\"],\"next\":\"%s\"}".formatted(TOKENS.encode(SECOND));

	static final List<Class<?>> NOT_IN_SLICES = List.of(DynamoDb2ConnectionDetails.class, DynamoDbClient.class,
			DynamoDbEnhancedClient.class, Connection.class, Table.class, EntityTable.class, EntityTableResolver.class,
			DynamoDb2Plans.class);

	private Pictures() {
	}

	private static KeysetScrollPosition position(String title) {
		return ScrollPosition.forward(Map.of("painter", "Klee", "title", title, DynamoDb2ScrollTokens.QUERY, 7));
	}

}
