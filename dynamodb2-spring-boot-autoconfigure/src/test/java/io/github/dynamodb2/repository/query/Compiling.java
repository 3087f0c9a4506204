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

import java.lang.reflect.Method;
import java.util.Arrays;

import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.schema.ItemSchema;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.mapping.EntityDefinitions;
import io.github.dynamodb2.repository.RepositorySettings;
import io.github.dynamodb2.repository.ScanMode;

import org.springframework.data.projection.ProjectionFactory;
import org.springframework.data.projection.SpelAwareProxyProjectionFactory;
import org.springframework.data.repository.core.support.DefaultRepositoryMetadata;
import org.springframework.data.repository.query.ValueExpressionDelegate;

/**
 * Compiles methods of repositories of {@link User} without any table.
 */
final class Compiling {

	private static final DynamoDb2MappingContext CONTEXT = new DynamoDb2MappingContext();

	private static final ProjectionFactory FACTORY = new SpelAwareProxyProjectionFactory();

	private Compiling() {
	}

	static DerivedQuery compile(Class<?> repository, String method) {
		return compile(repository, method, ScanMode.REJECT);
	}

	static DerivedQuery compile(Class<?> repository, String method, ScanMode mode) {
		return compile(User.class, repository, method, mode);
	}

	static DerivedQuery compile(Class<?> type, Class<?> repository, String method) {
		return compile(type, repository, method, ScanMode.REJECT);
	}

	private static DerivedQuery compile(Class<?> type, Class<?> repository, String method, ScanMode mode) {
		ItemSchema<?> schema = CONTEXT.schema(type);
		TableModel model = EntityDefinitions.define(schema, "users").model();
		PathResolver paths = (property) -> ResolvedPath.of(property, CONTEXT.attributePath(type, property),
				CONTEXT.converter(type, property));
		return new QueryCompiler(model, schema, paths, RepositorySettings.standard().withScan(mode), FACTORY)
			.compile(method(repository, method));
	}

	static DynamoDb2QueryMethod method(Class<?> repository, String name) {
		Method found = Arrays.stream(repository.getMethods())
			.filter((method) -> method.getName().equals(name))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No method " + name));
		return DynamoDb2QueryMethod.of(found, new DefaultRepositoryMetadata(repository), FACTORY,
				ValueExpressionDelegate.create());
	}

}
