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

package io.github.dynamodb2.core.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.github.dynamodb2.core.model.ValueSemantics;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * Tells which items a request asks for, by reading its key condition.
 *
 * @param request the request
 */
record KeyConditionOf(QueryRequest request) {

	List<Map<String, AttributeValue>> found(List<Map<String, AttributeValue>> stored, String sort) {
		Comparator<Map<String, AttributeValue>> order = Comparator.comparing((item) -> item.get(sort),
				ValueSemantics::compare);
		boolean backwards = Boolean.FALSE.equals(this.request.scanIndexForward());
		return stored.stream().filter(this::holds).sorted(backwards ? order.reversed() : order).toList();
	}

	private boolean holds(Map<String, AttributeValue> item) {
		String text = this.request.keyConditionExpression().replaceAll("(BETWEEN :v\\d+) AND", "$1 TO");
		return List.of(text.split(" AND ")).stream().allMatch((part) -> holds(part.split(" "), item));
	}

	private boolean holds(String[] words, Map<String, AttributeValue> item) {
		AttributeValue value = item.get(this.request.expressionAttributeNames().get(words[0]));
		int order = compare(value, words[2]);
		return switch (words[1]) {
			case "=" -> order == 0;
			case "<" -> order < 0;
			case "<=" -> order <= 0;
			case ">" -> order > 0;
			case ">=" -> order >= 0;
			default -> order >= 0 && compare(value, words[4]) <= 0;
		};
	}

	private int compare(AttributeValue value, String placeholder) {
		return ValueSemantics.compare(value,
				Objects.requireNonNull(this.request.expressionAttributeValues().get(placeholder)));
	}

}
