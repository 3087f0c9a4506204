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

package io.github.dynamodb2.core.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.model.KeyAttribute;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A key attribute that is bound to those of some values that meet other conditions too;
 * the others are not asked for.
 *
 * @param attribute the attribute
 * @param values the condition that gives the value or the values: {@code =} or {@code in}
 * @param others the other conditions on the attribute
 */
public record KeyAmong(KeyAttribute attribute, Condition values, List<Condition> others) implements KeyBinding {

	public KeyAmong {
		others = List.copyOf(others);
	}

	@Override
	public List<AttributeValue> bind(Bindings bindings) {
		KeyTest test = new KeyTest(this.attribute, bindings);
		return KeyMatcher.binding(this.attribute, this.values)
			.stream()
			.flatMap((binding) -> binding.bind(bindings).stream())
			.filter((value) -> this.others.stream().allMatch((condition) -> test.holds(condition, value)))
			.toList();
	}

	@Override
	public boolean isMany() {
		return this.values instanceof Condition.In;
	}

	@Override
	public String toString() {
		return Stream.concat(Stream.of(this.values), this.others.stream())
			.map(Condition::toString)
			.collect(Collectors.joining(" and "));
	}

}
