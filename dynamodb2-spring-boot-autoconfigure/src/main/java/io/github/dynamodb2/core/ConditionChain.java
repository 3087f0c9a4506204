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

package io.github.dynamodb2.core;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Collects the conditions of one specification or group, all joined by the same word.
 */
final class ConditionChain {

	private final Operands operands;

	private final List<Condition> parts = new ArrayList<>();

	private @Nullable Word word;

	private @Nullable AttributePath open;

	ConditionChain(Operands operands) {
		this.operands = operands;
	}

	<S> Operators<S> open(Word join, AttributePath path, S spec) {
		join(join);
		this.open = Required.value("path", path);
		return new DefaultOperators<>(path, this.operands, (condition) -> {
			this.open = null;
			this.parts.add(condition);
			return spec;
		});
	}

	<S> S group(Word join, Consumer<ConditionSpec> body, S spec) {
		join(join);
		this.parts.add(condition(body));
		return spec;
	}

	<S> S not(Consumer<ConditionSpec> body, S spec) {
		join(Word.AND);
		this.parts.add(new Condition.Not(condition(body)));
		return spec;
	}

	private Condition condition(Consumer<ConditionSpec> body) {
		Condition condition = DefaultConditionSpec.condition(this.operands, body);
		if (condition.isNone()) {
			throw new IllegalArgumentException(
					"A group needs a condition but is empty: write one as in where(..).eq(..)");
		}
		return condition;
	}

	private void join(Word join) {
		checkNothingOpen();
		if (this.parts.isEmpty()) {
			return;
		}
		if (this.word != null && this.word != join) {
			throw new IllegalArgumentException(("The chain joins conditions by '%s' and now by '%s'. "
					+ "Put one kind into a group, as in %s((group) -> group.where(..).eq(..).%s(..).eq(..))")
				.formatted(this.word, join, this.word, join));
		}
		this.word = join;
	}

	private void checkNothingOpen() {
		if (this.open != null) {
			throw new IllegalArgumentException(
					"Nothing is said about attribute '%s': an operator such as eq(..) must follow its name"
						.formatted(this.open));
		}
	}

	/**
	 * Returns what was collected.
	 * @return the condition, which asks for nothing when nothing was said
	 */
	Condition condition() {
		checkNothingOpen();
		return (this.word == Word.OR) ? new Condition.Or(this.parts) : Condition.and(this.parts);
	}

	/**
	 * What joins two conditions.
	 */
	enum Word {

		/**
		 * Both hold.
		 */
		AND,

		/**
		 * One of them holds.
		 */
		OR;

		@Override
		public String toString() {
			return (this == AND) ? "and" : "or";
		}

	}

}
