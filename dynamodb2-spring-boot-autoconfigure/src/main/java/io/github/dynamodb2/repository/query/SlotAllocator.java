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
import java.util.List;

import io.github.dynamodb2.core.condition.Operand;
import org.jspecify.annotations.Nullable;

import org.springframework.data.repository.query.Parameter;
import org.springframework.data.repository.query.Parameters;

/**
 * Gives the parameters of a method to the parts of its name, in order, and makes a slot
 * and a binder of each.
 */
final class SlotAllocator {

	private final DynamoDb2QueryMethod method;

	private final Parameters<?, ?> parameters;

	private final List<ParameterBinder> binders = new ArrayList<>();

	SlotAllocator(DynamoDb2QueryMethod method) {
		this.method = method;
		this.parameters = method.getParameters().getBindableParameters();
	}

	Operand next(ResolvedPath path, ArgumentForm form) {
		int position = this.binders.size();
		if (position >= this.parameters.getNumberOfParameters()) {
			throw refuse("no parameter is left for property '%s'".formatted(path.name()),
					"Declare one parameter for every value that the method's name asks for");
		}
		Parameter parameter = this.parameters.getParameter(position);
		MethodParameterName name = MethodParameterName.of(this.method.methodName(), parameter);
		@Nullable String problem = form.problem(path, this.method.parameterType(parameter.getIndex()));
		if (problem != null) {
			throw refuse("parameter '%s', compared with property '%s', %s".formatted(name.name(), path.name(), problem),
					"Change the parameter's type");
		}
		this.binders.add(new ParameterBinder(name, form.encoder(path)));
		return Operand.slot(position);
	}

	List<ParameterBinder> complete() {
		int given = this.parameters.getNumberOfParameters();
		if (given > this.binders.size()) {
			throw refuse("the method has %d parameters for values but its name asks for %d".formatted(given,
					this.binders.size()), "Leave the others out, or name their properties");
		}
		return List.copyOf(this.binders);
	}

	MethodName methodName() {
		return this.method.methodName();
	}

	UnsupportedMethodException refuse(String reason, String cure) {
		return this.method.refuse(reason, cure);
	}

}
