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

import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.write.ItemWrite;
import io.github.dynamodb2.core.write.UpdateAction;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How many bytes of a table a write is about, as the service counts items: names and
 * values, without what a request puts around them. What is in the table before an update
 * or a delete is not known here.
 */
final class ItemSize implements ItemWrite.Visitor<Long> {

	private static final long LIST_OR_MAP = 3;

	@Override
	public Long put(ItemWrite.Put write) {
		return of(write.item());
	}

	@Override
	public Long update(ItemWrite.Update write) {
		return of(write.key()) + write.actions().stream().mapToLong(ItemSize::of).sum();
	}

	@Override
	public Long delete(ItemWrite.Delete write) {
		return of(write.key());
	}

	@Override
	public Long check(ItemWrite.Check write) {
		return of(write.key());
	}

	private static long of(UpdateAction action) {
		return (action instanceof UpdateAction.Change change && change.operand() instanceof Operand.Literal literal)
				? text(change.path().root()) + of(literal.value()) : 0;
	}

	private static long of(Map<String, AttributeValue> attributes) {
		return attributes.entrySet()
			.stream()
			.mapToLong((attribute) -> text(attribute.getKey()) + of(attribute.getValue()))
			.sum();
	}

	private static long of(AttributeValue value) {
		return switch (value.type()) {
			case S -> text(value.s());
			case N -> number(value.n());
			case B -> value.b().asByteArrayUnsafe().length;
			case SS -> value.ss().stream().mapToLong(ItemSize::text).sum();
			case NS -> value.ns().stream().mapToLong(ItemSize::number).sum();
			case BS -> value.bs().stream().mapToLong((bytes) -> bytes.asByteArrayUnsafe().length).sum();
			case L -> LIST_OR_MAP + value.l().stream().mapToLong((element) -> 1 + of(element)).sum();
			case M -> LIST_OR_MAP + value.m().size() + of(value.m());
			default -> 1;
		};
	}

	/**
	 * Two digits take a byte.
	 */
	private static long number(String text) {
		long digits = text.chars().filter((character) -> character >= '1' && character <= '9').count();
		return 1 + (digits + 1) / 2;
	}

	private static long text(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}

}
