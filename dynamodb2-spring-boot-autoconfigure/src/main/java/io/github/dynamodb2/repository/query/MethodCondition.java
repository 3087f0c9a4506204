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

import java.util.List;
import java.util.Set;

import io.github.dynamodb2.core.condition.Condition;

/**
 * What a method asks for, by its name or by a text.
 *
 * @param condition what the items must be like
 * @param binding puts the arguments of a call into its slots
 * @param keyable the attributes whose type an index could have as a key
 * @param warnings what may surprise the author of the method
 */
record MethodCondition(Condition condition, ArgumentBinding binding, Set<String> keyable, List<String> warnings) {

	MethodCondition {
		keyable = Set.copyOf(keyable);
		warnings = List.copyOf(warnings);
	}

}
