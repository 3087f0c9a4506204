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

import org.jspecify.annotations.Nullable;

import org.springframework.data.expression.ValueEvaluationContext;
import org.springframework.data.expression.ValueEvaluationContextProvider;
import org.springframework.data.expression.ValueExpression;
import org.springframework.expression.EvaluationException;

/**
 * A value that an expression makes of the arguments of a call.
 *
 * @param expression the expression
 * @param contexts give what it may look at
 * @param method the method
 */
record ExpressionArgument(ValueExpression expression, ValueEvaluationContextProvider contexts,
		MethodName method) implements ArgumentSource {

	@Override
	public Object require(@Nullable Object[] arguments) {
		Object value = evaluate(arguments);
		if (value == null) {
			throw new IllegalArgumentException(this + " must not be null");
		}
		return value;
	}

	private @Nullable Object evaluate(@Nullable Object[] arguments) {
		ValueEvaluationContext context = this.contexts.getEvaluationContext(arguments,
				this.expression.getExpressionDependencies());
		try {
			return this.expression.evaluate(context);
		}
		catch (EvaluationException ex) {
			throw new IllegalArgumentException(this + " cannot be evaluated: " + ex.getMessage(), ex);
		}
	}

	@Override
	public String toString() {
		return "Expression '%s' of %s".formatted(this.expression.getExpressionString(), this.method);
	}

}
