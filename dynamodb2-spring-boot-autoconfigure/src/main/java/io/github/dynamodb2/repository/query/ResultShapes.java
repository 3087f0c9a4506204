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

	private final ListShape list;

	private final SingleShape single;

	ResultShapes(DynamoDb2QueryMethod method, DerivedName name, RepositorySettings settings) {
		this.method = method;
		this.name = name;
		this.list = new ListShape(method.methodName(), settings);
		this.single = new SingleShape(method.methodName());
	}

	ResultShape shape() {
		if (this.name.isCountProjection()) {
			return new CountShape(number("long or int"));
		}
		if (this.name.isExistsProjection()) {
			return exists();
		}
		return this.name.isDelete() ? delete() : find();
	}

	private ResultShape find() {
		if (this.method.isScrollQuery()) {
			return new WindowShape(this.method.methodName());
		}
		if (this.method.isPageQuery()) {
			return new PageShape(this.list);
		}
		if (this.method.isSliceQuery()) {
			return new SliceShape(this.list);
		}
		if (this.method.isStreamQuery()) {
			return new StreamShape();
		}
		return this.method.isCollectionQuery() ? this.list : this.single;
	}

	private ResultShape exists() {
		if (elementType() != Boolean.class) {
			throw refuse("Return boolean");
		}
		return new ExistsShape();
	}

	private ResultShape delete() {
		if (this.method.isCollectionQuery() || this.method.isStreamQuery()) {
			return new DeletedItemsShape(this.method.methodName(), this.list.settings(), this.method.isStreamQuery());
		}
		if (NOTHING.contains(elementType())) {
			return new DeleteShape(null);
		}
		if (elementType().getName().startsWith("java.lang.")) {
			return new DeleteShape(number("void, long, int, the entity or a List"));
		}
		return new DeletedItemShape(this.single);
	}

	private Class<? extends Number> number(String instead) {
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
		return this.method.refuse("it returns %s".formatted(this.method.elementType().getSimpleName()), cure);
	}

}
