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

import io.github.dynamodb2.repository.RepositorySettings;

import org.springframework.util.ClassUtils;

/**
 * Chooses the shape of a method's result, and refuses the results there are none for.
 */
final class ResultShapes {

	private static final Set<Class<?>> NOTHING = Set.of(void.class, Void.class);

	private final DynamoDb2QueryMethod method;

	private final DerivedName name;

	private final ResultContainer container;

	private final ResultShape.All all;

	private final ResultShape.Single single;

	ResultShapes(DynamoDb2QueryMethod method, DerivedName name, RepositorySettings settings,
			ResultContainer container) {
		this.method = method;
		this.name = name;
		this.container = container;
		this.all = new ResultShape.All(method.methodName(), settings);
		this.single = new ResultShape.Single(method.methodName());
	}

	ResultShape shape() {
		if (this.name.isCountProjection()) {
			return new ResultShape.Count(number("long or int"));
		}
		if (this.name.isExistsProjection()) {
			return exists();
		}
		return this.name.isDelete() ? delete() : find();
	}

	private ResultShape find() {
		if (this.method.isScrollQuery()) {
			return new ResultShape.OfWindow(this.method.methodName());
		}
		if (this.method.isPageQuery()) {
			return new ResultShape.OfPage(this.all);
		}
		if (this.method.isSliceQuery()) {
			return new ResultShape.OfSlice(this.all);
		}
		if (this.method.isStreamQuery()) {
			return new ResultShape.Lazy();
		}
		return this.method.isCollectionQuery() ? this.all : this.single;
	}

	private ResultShape exists() {
		if (elementType() != Boolean.class || this.container.isThere()) {
			throw refuse("Return boolean");
		}
		return new ResultShape.Exists();
	}

	private ResultShape delete() {
		if (isNumber()) {
			return new ResultShape.Delete(number("void, long, int, the entity or a List"));
		}
		if (this.method.isCollectionQuery() || this.method.isStreamQuery()) {
			return new ResultShape.DeleteAll(this.all, this.method.isStreamQuery());
		}
		if (NOTHING.contains(elementType())) {
			return new ResultShape.Delete(null);
		}
		return new ResultShape.DeleteSingle(this.single);
	}

	private boolean isNumber() {
		Class<?> type = elementType();
		return !NOTHING.contains(type) && type != Object.class && type.getName().startsWith("java.lang.");
	}

	private Class<? extends Number> number(String instead) {
		if (this.container.isThere()) {
			throw refuse("Return " + instead);
		}
		Class<?> type = elementType();
		if (type == Long.class) {
			return Long.class;
		}
		if (type == Integer.class) {
			return Integer.class;
		}
		throw refuse("Return " + instead);
	}

	private Class<?> elementType() {
		return ClassUtils.resolvePrimitiveIfNecessary(this.method.elementType());
	}

	private UnsupportedMethodException refuse(String cure) {
		Class<?> type = this.container.isThere() ? this.method.returnType().getType() : this.method.elementType();
		return this.method.refuse("it returns %s".formatted(type.getSimpleName()), cure);
	}

}
