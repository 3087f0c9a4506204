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

package io.github.dynamodb2.autoconfigure.endpoint;

import java.util.List;

/**
 * One repository and how each of its methods is answered.
 *
 * @param repository the name of the interface
 * @param entity the name of the class of the entities
 * @param table the physical name of the table
 * @param connection the name of the table's connection
 * @param methods the methods by name; default methods and those of fragments are not
 * among them
 */
public record RepositoryDescriptor(String repository, String entity, String table, String connection,
		List<MethodDescriptor> methods) {

	public RepositoryDescriptor {
		methods = List.copyOf(methods);
	}

	RepositoryDescriptor with(List<MethodDescriptor> newMethods) {
		return new RepositoryDescriptor(this.repository, this.entity, this.table, this.connection, newMethods);
	}

	String simpleName() {
		return this.repository
			.substring(Math.max(this.repository.lastIndexOf('.'), this.repository.lastIndexOf('$')) + 1);
	}

	boolean isNamed(String name) {
		return this.repository.equals(name) || simpleName().equals(name);
	}

}
