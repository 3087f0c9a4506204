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

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.dynamodb2.core.error.UnreadableItemException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Finds attributes that are no values of DynamoDB: the SDK takes {@code {}}, {@code null}
 * and two types at a time for values, some of which converters read as something else.
 */
public final class MalformedValues {

	private MalformedValues() {
	}

	/**
	 * Refuses an item that has one.
	 * @param item the item
	 * @throws UnreadableItemException when it has one, which does not know yet which item
	 * it is
	 */
	public static void check(Map<String, AttributeValue> item) {
		in(item).ifPresent((path) -> {
			throw new UnreadableItemException(UnreadableItemException.Misfit.malformed(path), null);
		});
	}

	/**
	 * Returns the path of the first one in an item.
	 */
	static Optional<String> in(Map<String, AttributeValue> item) {
		for (Map.Entry<String, AttributeValue> attribute : item.entrySet()) {
			if (isSuspicious(attribute.getValue())) {
				Optional<String> path = find(attribute.getKey(), attribute.getValue()).findFirst();
				if (path.isPresent()) {
					return path;
				}
			}
		}
		return Optional.empty();
	}

	private static boolean isSuspicious(@Nullable AttributeValue value) {
		return value == null || value.hasM() || value.hasL() || types(value) != 1;
	}

	private static Stream<String> find(String path, @Nullable AttributeValue value) {
		if (value == null || types(value) != 1) {
			return Stream.of(path);
		}
		List<AttributeValue> elements = value.l();
		return value.hasM()
				? value.m().entrySet().stream().flatMap((entry) -> find(path + "." + entry.getKey(), entry.getValue()))
				: IntStream.range(0, elements.size())
					.boxed()
					.flatMap((index) -> find(path + "[" + index + "]", elements.get(index)));
	}

	private static int types(AttributeValue value) {
		int scalars = count(value.s() != null, value.n() != null, value.b() != null);
		return scalars + count(value.bool() != null, value.nul() != null, value.hasM())
				+ count(value.hasL(), value.hasSs(), value.hasNs()) + count(value.hasBs(), false, false);
	}

	private static int count(boolean first, boolean second, boolean third) {
		return (first ? 1 : 0) + (second ? 1 : 0) + (third ? 1 : 0);
	}

}
