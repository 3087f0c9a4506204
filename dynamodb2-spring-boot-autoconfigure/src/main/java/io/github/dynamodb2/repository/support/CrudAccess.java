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

package io.github.dynamodb2.repository.support;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.dynamodb2.core.entity.EntityAccess;

/**
 * The engine of a repository's table, one for each method that every repository has, so
 * that listeners know which method calls.
 *
 * @param <T> the type of the entities
 */
final class CrudAccess<T> {

	private final Map<String, EntityAccess<T>> methods = new ConcurrentHashMap<>();

	private final EntityAccess<T> table;

	private final String repository;

	CrudAccess(EntityAccess<T> table, String repository) {
		this.table = table;
		this.repository = repository;
	}

	/**
	 * Returns the engine whatever the method.
	 */
	EntityAccess<T> table() {
		return this.table;
	}

	/**
	 * Returns the engine of a method.
	 * @param method the method's name, one of those that every repository has
	 */
	EntityAccess<T> by(String method) {
		EntityAccess<T> known = this.methods.get(method);
		return (known != null) ? known : this.methods.computeIfAbsent(method, this::create);
	}

	private EntityAccess<T> create(String method) {
		return this.table.calledBy(this.repository + "." + method);
	}

}
