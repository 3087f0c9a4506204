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

import java.util.Set;

import org.springframework.data.repository.query.Parameters;
import org.springframework.data.repository.query.ReturnedType;
import org.springframework.data.repository.query.parser.PartTree;
import org.springframework.util.ClassUtils;

/**
 * Chooses the shape of a method's result, and refuses the results there are none for.
 */
final class ResultShapes {

	private static final String INSTEAD = "Return a List and take a Limit, return a Stream, or return a Window and "
			+ "take a ScrollPosition and a Limit";

	private static final Set<Class<?>> NOTHING = Set.of(void.class, Void.class);

	private final DynamoDb2QueryMethod method;

	private final PartTree tree;

	ResultShapes(DynamoDb2QueryMethod method, PartTree tree) {
		this.method = method;
		this.tree = tree;
	}

	ResultShape shape() {
		refuseUnknown();
		if (this.tree.isCountProjection()) {
			return new CountShape(number("long or int"));
		}
		if (this.tree.isExistsProjection()) {
			return exists();
		}
		if (this.tree.isDelete()) {
			return delete();
		}
		refuseProjection();
		return find();
	}

	private void refuseUnknown() {
		Parameters<?, ?> parameters = this.method.getParameters();
		if (this.method.isPageQuery() || this.method.isSliceQuery() || parameters.hasPageableParameter()) {
			throw refuse("Page, Slice and Pageable are not supported", INSTEAD);
		}
		if (this.method.isSearchQuery()) {
			throw refuse("DynamoDB has no vector search", INSTEAD);
		}
		if (this.tree.isDistinct()) {
			throw refuse("'Distinct' is not supported because items are distinct by their key", "Leave it out");
		}
		refuseParametersOfNumber(parameters);
		refuseEndlessWindow(parameters);
	}

	private void refuseParametersOfNumber(Parameters<?, ?> parameters) {
		boolean number = this.tree.isCountProjection() || this.tree.isExistsProjection();
		if (number && (parameters.hasLimitParameter() || parameters.hasSortParameter())) {
			throw refuse("a count takes no Limit and no Sort", "Leave the parameter out");
		}
	}

	private void refuseEndlessWindow(Parameters<?, ?> parameters) {
		boolean window = this.method.isScrollQuery();
		if (window != parameters.hasScrollPositionParameter()) {
			throw refuse("a Window needs a ScrollPosition, and a ScrollPosition a Window", INSTEAD);
		}
		if (window && !parameters.hasLimitParameter() && !this.tree.isLimiting()) {
			throw refuse("a Window needs to know how many items to read", "Take a Limit, or add First and a number");
		}
	}

	private void refuseProjection() {
		ReturnedType type = this.method.getResultProcessor().getReturnedType();
		Class<?> returned = type.getReturnedType();
		boolean entity = returned.isAssignableFrom(this.method.domainClass())
				|| this.method.domainClass().isAssignableFrom(returned);
		if (!entity && !returned.isInterface() && !this.method.getParameters().hasDynamicProjection()) {
			throw refuse(
					"it returns %s, which is neither %s nor an interface of its properties"
						.formatted(returned.getSimpleName(), this.method.domainClass().getSimpleName()),
					"Return the entity or an interface");
		}
	}

	private ResultShape find() {
		if (this.method.isScrollQuery()) {
			return new WindowShape(this.method.methodName());
		}
		if (this.method.isStreamQuery()) {
			return new StreamShape();
		}
		return this.method.isCollectionQuery() ? new ListShape() : new SingleShape(this.method.methodName());
	}

	private ResultShape exists() {
		if (ClassUtils.resolvePrimitiveIfNecessary(this.method.returnType()) != Boolean.class) {
			throw refuse("it returns %s".formatted(this.method.returnType().getSimpleName()), "Return boolean");
		}
		return new ExistsShape();
	}

	private ResultShape delete() {
		if (this.method.isCollectionQuery()) {
			return new DeletedItemsShape();
		}
		if (NOTHING.contains(this.method.returnType())) {
			return new DeleteShape(null);
		}
		return new DeleteShape(number("void, long, int or a List"));
	}

	private Class<? extends Number> number(String instead) {
		Class<?> type = ClassUtils.resolvePrimitiveIfNecessary(this.method.returnType());
		if (type == Long.class) {
			return Long.class;
		}
		if (type == Integer.class) {
			return Integer.class;
		}
		throw refuse("it returns %s".formatted(this.method.returnType().getSimpleName()), "Return " + instead);
	}

	private UnsupportedMethodException refuse(String reason, String cure) {
		return new UnsupportedMethodException(this.method.methodName(), reason, cure);
	}

}
