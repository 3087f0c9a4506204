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
import java.util.List;
import java.util.stream.Stream;

import io.github.dynamodb2.repository.DynamoDb2Repository;
import org.jspecify.annotations.Nullable;

import org.springframework.data.core.TypeInformation;
import org.springframework.data.projection.ProjectionFactory;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.core.RepositoryInformation;
import org.springframework.data.repository.query.ValueExpressionDelegate;
import org.springframework.data.repository.util.QueryExecutionConverters;
import org.springframework.util.ClassUtils;

/**
 * The methods that repositories have without a query of their own: what they take, which
 * DynamoDB operation serves them, and what they give.
 */
public enum CrudMethod {

	/**
	 * Puts one entity in place of whatever has its key.
	 */
	SAVE("save", 1, "PutItem", Object.class),

	/**
	 * Puts one entity whose key must not be there.
	 */
	INSERT("insert", 1, "PutItem", Object.class),

	/**
	 * Writes the mapped attributes of one entity that must be there.
	 */
	UPDATE("update", 1, "UpdateItem", Object.class),

	/**
	 * Puts many entities.
	 */
	SAVE_ALL("saveAll", 1, "BatchWriteItem", List.class),

	/**
	 * Reads one entity by its id.
	 */
	FIND_BY_ID("findById", 1, "GetItem", Object.class),

	/**
	 * Asks for one entity by its id.
	 */
	EXISTS_BY_ID("existsById", 1, "GetItem", Boolean.class),

	/**
	 * Reads many entities by their ids.
	 */
	FIND_ALL_BY_ID("findAllById", 1, "BatchGetItem", List.class),

	/**
	 * Reads the whole table.
	 */
	FIND_ALL("findAll", 0, "Scan", List.class),

	/**
	 * Counts the whole table.
	 */
	COUNT("count", 0, "Scan", Number.class),

	/**
	 * Deletes one entity.
	 */
	DELETE("delete", 1, "DeleteItem", Void.class),

	/**
	 * Deletes one entity by its id.
	 */
	DELETE_BY_ID("deleteById", 1, "DeleteItem", Void.class),

	/**
	 * Deletes many entities by their ids.
	 */
	DELETE_ALL_BY_ID("deleteAllById", 1, "BatchWriteItem", Void.class),

	/**
	 * Deletes many entities.
	 */
	DELETE_EACH("deleteAll", 1, "BatchWriteItem", Void.class),

	/**
	 * Reads the keys of the whole table, and deletes each.
	 */
	DELETE_ALL("deleteAll", 0, "Scan", Void.class);

	private final String method;

	private final int parameters;

	private final String operation;

	private final Class<?> gives;

	CrudMethod(String method, int parameters, String operation, Class<?> gives) {
		this.method = method;
		this.parameters = parameters;
		this.operation = operation;
		this.gives = gives;
	}

	/**
	 * Returns the name of the method.
	 * @return the name
	 */
	public String method() {
		return this.method;
	}

	/**
	 * Returns the DynamoDB operation that serves the method, the one that reads where it
	 * reads before it writes.
	 * @return the operation's name
	 */
	public String operation() {
		return this.operation;
	}

	/**
	 * Tells whether the method reads the whole table.
	 * @return whether it does
	 */
	public boolean scans() {
		return this.operation.equals("Scan");
	}

	/**
	 * Tells whether the method reads items or keys.
	 * @return whether it does
	 */
	public boolean reads() {
		return scans() || this.operation.endsWith("GetItem");
	}

	/**
	 * Finds where a repository and its parents declare the method.
	 * @param repository the interface
	 * @return the declarations, without those that have a body of their own
	 */
	public Stream<Method> declarations(Class<?> repository) {
		return Arrays.stream(repository.getMethods())
			.filter((candidate) -> candidate.getName().equals(this.method) && !candidate.isDefault()
					&& candidate.getParameterCount() == this.parameters);
	}

	/**
	 * Tells whether a repository has the method, and has it from us.
	 * @param repository the interface
	 * @return whether it or a parent declares it without a body
	 */
	public boolean isOf(Class<?> repository) {
		return declarations(repository).findAny().isPresent();
	}

	/**
	 * Checks what the methods give back where a repository declares them again.
	 * @param repository the repository
	 * @param projections makes projections
	 * @throws UnsupportedMethodException when one gives what cannot be made
	 */
	public static void check(RepositoryInformation repository, ProjectionFactory projections) {
		for (CrudMethod each : values()) {
			each.declarations(repository.getRepositoryInterface())
				.filter((declared) -> isOwn(declared.getDeclaringClass()) && repository.isBaseClassMethod(declared)
						&& !repository.isQueryMethod(declared))
				.forEach((declared) -> each.check(declared, repository, projections));
		}
	}

	private static boolean isOwn(Class<?> declaring) {
		return declaring != DynamoDb2Repository.class
				&& !declaring.getPackageName().equals(CrudRepository.class.getPackageName());
	}

	private void check(Method declared, RepositoryInformation repository, ProjectionFactory projections) {
		DynamoDb2QueryLookupStrategy.refuseCoroutines(declared, repository);
		TypeInformation<?> type = repository.getReturnType(declared);
		while (QueryExecutionConverters.supports(type.getType())
				&& QueryExecutionConverters.isSingleValue(type.getType())) {
			type = type.getRequiredComponentType();
		}
		String cure = problem(type.getType());
		if (cure != null) {
			throw new UnsupportedMethodException(MethodName.of(repository.getRepositoryInterface(), declared),
					"it returns " + ResultContainer.named(repository.getReturnType(declared)), cure);
		}
		if (this.gives == Object.class || this.gives == List.class) {
			checkEntities(DynamoDb2QueryMethod.of(declared, repository, projections, ValueExpressionDelegate.create()));
		}
	}

	private @Nullable String problem(Class<?> type) {
		Class<?> boxed = ClassUtils.resolvePrimitiveIfNecessary(type);
		if (this.gives == Void.class) {
			return (boxed == Void.class || type == void.class) ? null
					: "Return nothing, or delete by a name that says what: deleteBy and the id's property";
		}
		boolean fits = type == Object.class || this.gives.isAssignableFrom(boxed);
		return (fits || this.gives == List.class || this.gives == Object.class) ? null
				: "Return " + ((this.gives == Boolean.class) ? "a boolean" : "a long");
	}

	private void checkEntities(DynamoDb2QueryMethod method) {
		Class<?> element = method.elementType();
		if (!element.isAssignableFrom(method.domainClass()) && !method.domainClass().isAssignableFrom(element)) {
			throw method.refuse(
					"it returns %s, but reads and writes %s as it is".formatted(element.getSimpleName(),
							method.domainClass().getSimpleName()),
					"Return %s, or find by a method of another name, whose items are projected"
						.formatted(method.domainClass().getSimpleName()));
		}
		ResultContainer.of(method);
	}

}
