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

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.repository.query.text.QueryText;
import io.github.dynamodb2.repository.query.text.TextOperand;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;
import org.springframework.data.expression.ValueEvaluationContextProvider;
import org.springframework.data.repository.query.Parameter;
import org.springframework.data.repository.query.Parameters;
import org.springframework.expression.ParseException;
import org.springframework.util.StringUtils;

/**
 * Gives the parameters of a method to a text that names them, makes a slot of each use,
 * and refuses those that the text leaves out.
 */
final class NamedArguments {

	private final DynamoDb2QueryMethod method;

	private final QueryText text;

	private final Parameters<?, ?> parameters;

	private final ValueEvaluationContextProvider contexts;

	private final BoundSlots slots = new BoundSlots();

	private final Set<Integer> used = new HashSet<>();

	NamedArguments(DynamoDb2QueryMethod method, QueryText text) {
		this.method = method;
		this.text = text;
		this.parameters = method.getParameters();
		this.contexts = method.expressions().createValueContextProvider(this.parameters);
	}

	/**
	 * Makes a slot of an operand.
	 * @param operand a parameter or an expression
	 * @param problem why a type does not go with what it is compared with, if so
	 * @param encoder writes the value
	 */
	Operand slot(TextOperand operand, Function<ResolvableType, @Nullable String> problem, ValueEncoder encoder) {
		if (operand instanceof TextOperand.Expression expression) {
			return this.slots.add(source(expression), encoder);
		}
		Parameter parameter = parameter((TextOperand.Parameter) operand);
		String reason = problem.apply(this.method.parameterType(parameter.getIndex()));
		if (reason != null) {
			throw this.text.refuse(operand, "parameter '%s' %s".formatted(parameter.getName().orElse(""), reason),
					"Change the parameter's type");
		}
		return this.slots.add(MethodParameterName.of(this.method.methodName(), parameter), encoder);
	}

	/**
	 * Returns the type of an operand.
	 * @return the parameter's, or nothing for an expression
	 */
	Optional<ResolvableType> type(TextOperand operand) {
		return (operand instanceof TextOperand.Parameter named)
				? Optional.of(this.method.parameterType(parameter(named).getIndex())) : Optional.empty();
	}

	private Parameter parameter(TextOperand.Parameter named) {
		Parameter parameter = bindable(named.parameter()).orElseThrow(() -> this.text.refuse(named,
				"there is no parameter '%s'".formatted(named.parameter()), "The method has %s".formatted(known())));
		this.used.add(parameter.getIndex());
		return parameter;
	}

	private Optional<Parameter> bindable(String name) {
		return this.parameters.stream()
			.filter((parameter) -> parameter.isBindable() && parameter.getName().filter(name::equals).isPresent())
			.<Parameter>map((parameter) -> parameter)
			.findFirst();
	}

	private String known() {
		List<String> names = this.parameters.stream()
			.filter(Parameter::isBindable)
			.map((parameter) -> parameter.getName().map("'%s'"::formatted).orElse("one without a name"))
			.toList();
		return names.isEmpty() ? "none for values" : String.join(", ", names);
	}

	private ExpressionArgument source(TextOperand.Expression operand) {
		try {
			ExpressionVariables variables = ExpressionVariables.of(operand.expression());
			variables.names().forEach((name) -> use(operand, name));
			this.parameters.stream()
				.map(Parameter::getIndex)
				.filter((index) -> variables.all() || variables.numbers().contains(index))
				.forEach(this.used::add);
			return new ExpressionArgument(this.method.expressions().parse(operand.expression()), this.contexts,
					this.method.methodName());
		}
		catch (ParseException ex) {
			throw this.text.refuse(operand, "the expression cannot be read: " + ex.getSimpleMessage(),
					"Mend it, or take the value as a parameter");
		}
	}

	private void use(TextOperand.Expression operand, String name) {
		Optional<Parameter> parameter = bindable(name);
		parameter.map(Parameter::getIndex).ifPresent(this.used::add);
		if (parameter.isEmpty() && !isSpecial(name) && !isOfExtension(name)) {
			throw this.text.refuse(operand, "the expression names '#%s', which is no parameter".formatted(name),
					"The method has %s".formatted(known()));
		}
	}

	private boolean isSpecial(String name) {
		return this.parameters.stream()
			.anyMatch((parameter) -> parameter.isSpecialParameter()
					&& StringUtils.uncapitalize(parameter.getType().getSimpleName()).equals(name));
	}

	/**
	 * Tells whether an extension of the application gives a variable, as far as it can
	 * tell while nothing is called.
	 */
	private boolean isOfExtension(String name) {
		try {
			return this.contexts.getEvaluationContext(new Object[this.parameters.getNumberOfParameters()])
				.getEvaluationContext()
				.lookupVariable(name) != null;
		}
		catch (RuntimeException ex) {
			return true;
		}
	}

	ArgumentBinding complete() {
		String left = this.parameters.stream()
			.filter((parameter) -> parameter.isBindable() && !this.used.contains(parameter.getIndex()))
			.map((parameter) -> MethodParameterName.of(this.method.methodName(), parameter).name())
			.collect(Collectors.joining("' and '"));
		if (!left.isEmpty()) {
			throw this.method.refuse("its text '%s' does not use parameter '%s'".formatted(this.text.text(), left),
					"Use it, as in ':name', or leave it out");
		}
		return this.slots.binding(List.of());
	}

}
