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

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.repository.query.text.QueryText;
import io.github.dynamodb2.repository.query.text.TextOperand;

import org.springframework.data.core.PropertyReferenceException;

/**
 * Finds the properties that a text names, and remembers what is worth knowing of them.
 */
final class TextProperties implements TextOperand.Visitor<TextSide> {

	private final DynamoDb2QueryMethod method;

	private final QueryText text;

	private final PropertyAttributes attributes;

	private final NamedArguments arguments;

	private final Set<String> keyable = new HashSet<>();

	private final Set<String> warnings = new LinkedHashSet<>();

	TextProperties(DynamoDb2QueryMethod method, QueryText text, PropertyAttributes attributes,
			NamedArguments arguments) {
		this.method = method;
		this.text = text;
		this.attributes = attributes;
		this.arguments = arguments;
	}

	TextSide side(TextOperand operand) {
		return operand.accept(this);
	}

	@Override
	public TextSide path(TextOperand.Path path) {
		TextComparand property = property(path, path);
		if (property.path().canBeKey()) {
			this.keyable.add(property.path().path().root());
		}
		return new TextSide.OfProperty(property);
	}

	@Override
	public TextSide size(TextOperand.Size size) {
		TextComparand property = property(size.of(), size);
		new LeafCreator(property).requireSize();
		return new TextSide.OfSize(property);
	}

	@Override
	public TextSide parameter(TextOperand.Parameter parameter) {
		return new TextSide.Given(parameter);
	}

	@Override
	public TextSide expression(TextOperand.Expression expression) {
		return new TextSide.Given(expression);
	}

	private TextComparand property(TextOperand.Path path, TextOperand operand) {
		return new TextComparand(resolve(path), operand, Collections.emptyIterator(), this.arguments, this.text);
	}

	private ResolvedPath resolve(TextOperand.Path path) {
		if (path.steps().stream().anyMatch((step) -> !step.places().isEmpty())) {
			throw this.text.refuse(path, "'%s' is a place in a list, which is not supported".formatted(path),
					"Ask for an element by 'contains', or use the conditions of a Table");
		}
		ResolvedPath found = find(path);
		if (!found.name().equals(path.toString())) {
			throw this.text.refuse(path, "there is no property '%s'".formatted(path),
					"Write '%s'".formatted(found.name()));
		}
		return found;
	}

	private ResolvedPath find(TextOperand.Path path) {
		try {
			return this.attributes.resolveExactly(path.toString());
		}
		catch (PropertyReferenceException ex) {
			throw this.text.refuse(path, String.valueOf(ex.getMessage()),
					"Name properties of %s as they are in Java".formatted(this.method.domainClass().getSimpleName()));
		}
		catch (IllegalArgumentException ex) {
			throw this.text.refuse(path, String.valueOf(ex.getMessage()), "Name a property that is stored");
		}
	}

	/**
	 * Warns where a range over a property misleads.
	 */
	void ordered(TextComparand property) {
		EncodingOrder.warning(this.method.methodName(), property.path()).ifPresent(this.warnings::add);
	}

	MethodCondition method(Condition condition) {
		return new MethodCondition(condition, this.arguments.complete(), this.keyable, List.copyOf(this.warnings));
	}

}
