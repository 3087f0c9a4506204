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

import java.util.Iterator;
import java.util.List;

import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.repository.query.text.QueryText;
import io.github.dynamodb2.repository.query.text.TextOperand;

/**
 * A property in a text, and the parameters and expressions that it is compared with.
 *
 * @param path the property
 * @param operand where it stands in the text
 * @param given what it is compared with, in order
 * @param arguments knows the parameters
 * @param text the text
 */
record TextComparand(ResolvedPath path, TextOperand operand, Iterator<TextOperand> given, NamedArguments arguments,
		QueryText text) implements Comparand {

	TextComparand with(List<TextOperand> operands) {
		return new TextComparand(this.path, this.operand, operands.iterator(), this.arguments, this.text);
	}

	@Override
	public Operand value() {
		return next(ArgumentForm.VALUE);
	}

	@Override
	public Operand values() {
		return next(ArgumentForm.VALUES);
	}

	@Override
	public Operand element() {
		return next(ArgumentForm.ELEMENT);
	}

	private Operand next(ArgumentForm form) {
		return this.arguments.slot(this.given.next(), (type) -> {
			String problem = form.problem(this.path, type);
			return (problem != null) ? "is compared with property '%s' and %s".formatted(this.path.name(), problem)
					: null;
		}, form.encoder(this.path));
	}

	@Override
	public RuntimeException refuse(String reason, String cure) {
		return this.text.refuse(this.operand,
				"property '%s' cannot be asked for so because %s".formatted(this.path.name(), reason), cure);
	}

}
