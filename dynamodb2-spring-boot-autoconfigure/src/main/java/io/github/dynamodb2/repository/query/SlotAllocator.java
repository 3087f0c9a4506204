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

import org.springframework.data.domain.Range;
import org.springframework.data.repository.query.Parameter;
import org.springframework.data.repository.query.Parameters;

/**
 * Gives the parameters of a method to the parts of its name, in order, and makes a slot
 * and a binder of each.
 */
final class SlotAllocator {

	private final DynamoDb2QueryMethod method;

	private final Parameters<?, ?> parameters;

	private final BoundSlots slots = new BoundSlots();

	private final List<RangeParameter> ranges = new ArrayList<>();

	private int given;

	SlotAllocator(DynamoDb2QueryMethod method) {
		this.method = method;
		this.parameters = method.getParameters().getBindableParameters();
	}

	Operand next(ResolvedPath path, ArgumentForm form) {
		return this.slots.add(nextParameter(path, form), form.encoder(path));
	}

	/**
	 * Tells whether the next parameter is a range.
	 */
	boolean nextIsRange() {
		return this.given < this.parameters.getNumberOfParameters()
				&& Range.class.isAssignableFrom(this.parameters.getParameter(this.given).getType());
	}

	/**
	 * Returns the slots of both ends that the next parameter gives.
	 */
	List<Operand> nextRange(ResolvedPath path) {
		MethodParameterName name = nextParameter(path, ArgumentForm.RANGE);
		List<Operand> ends = List.of(this.slots.add(name, ValueEncoder.lower(path)),
				this.slots.add(name, ValueEncoder.upper(path)));
		this.ranges.add(new RangeParameter(name, ends.get(0)));
		return ends;
	}

	private MethodParameterName nextParameter(ResolvedPath path, ArgumentForm form) {
		if (this.given >= this.parameters.getNumberOfParameters()) {
			throw refuse("no parameter is left for property '%s'".formatted(path.name()),
					"Declare one parameter for every value that the method's name asks for");
		}
		Parameter parameter = this.parameters.getParameter(this.given++);
		MethodParameterName name = MethodParameterName.of(this.method.methodName(), parameter);
		@Nullable String problem = form.problem(path, this.method.parameterType(parameter.getIndex()));
		if (problem != null) {
			throw refuse("parameter '%s', compared with property '%s', %s".formatted(name.name(), path.name(), problem),
					form.cure(path));
		}
		return name;
	}

	ArgumentBinding complete() {
		int declared = this.parameters.getNumberOfParameters();
		if (declared > this.given) {
			throw refuse(
					"the method has %d parameters for values but its name asks for %d".formatted(declared, this.given),
					"Leave the others out, or name their properties");
		}
		return this.slots.binding(this.ranges);
	}

	MethodName methodName() {
		return this.method.methodName();
	}

	UnsupportedMethodException refuse(String reason, String cure) {
		return this.method.refuse(reason, cure);
	}

}
