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

package io.github.dynamodb2.repository.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.github.dynamodb2.core.condition.Condition;

/**
 * Walks the parts of a method name once and makes one condition of them.
 */
final class ConditionCreator {

	private final MethodName method;

	private final PropertyAttributes attributes;

	private final SlotAllocator slots;

	private final KeywordTable keywords = new KeywordTable();

	private final Set<String> keyable = new HashSet<>();

	private final List<String> warnings = new ArrayList<>();

	ConditionCreator(DynamoDb2QueryMethod method, PropertyAttributes attributes) {
		this.method = method.methodName();
		this.attributes = attributes;
		this.slots = new SlotAllocator(method);
	}

	MethodCondition create(DerivedName name) {
		Condition condition = condition(name);
		return new MethodCondition(condition, this.slots.complete(), this.keyable, this.warnings);
	}

	private Condition condition(DerivedName name) {
		List<Condition> alternatives = name.alternatives()
			.stream()
			.map((parts) -> Condition.and(parts.stream().map(this::condition).toList()))
			.toList();
		if (alternatives.isEmpty()) {
			return Condition.none();
		}
		return (alternatives.size() == 1) ? alternatives.get(0) : new Condition.Or(alternatives);
	}

	private Condition condition(DerivedPart part) {
		ResolvedPath path = this.attributes.resolve(part);
		if (path.canBeKey()) {
			this.keyable.add(path.path().root());
		}
		if (KeywordTable.isRange(part.keyword())) {
			EncodingOrder.warning(this.method, path).ifPresent(this.warnings::add);
		}
		return this.keywords.condition(new PartArguments(part, path, this.slots));
	}

}
