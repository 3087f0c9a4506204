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

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a method does that repositories have without a query of their own.
 *
 * @param name the method's name
 * @param operation the DynamoDB operation
 * @param cost the class of its cost
 */
record CrudMethod(String name, String operation, CostClass cost) {

	private static final List<CrudMethod> ALL = List.of(new CrudMethod("save", "PutItem", CostClass.ITEM),
			new CrudMethod("insert", "PutItem", CostClass.ITEM), new CrudMethod("update", "UpdateItem", CostClass.ITEM),
			new CrudMethod("saveAll", "BatchWriteItem", CostClass.BATCH),
			new CrudMethod("findById", "GetItem", CostClass.ITEM),
			new CrudMethod("existsById", "GetItem", CostClass.ITEM),
			new CrudMethod("findAllById", "BatchGetItem", CostClass.BATCH),
			new CrudMethod("delete", "DeleteItem", CostClass.ITEM),
			new CrudMethod("deleteById", "DeleteItem", CostClass.ITEM),
			new CrudMethod("deleteAllById", "BatchWriteItem", CostClass.BATCH),
			new CrudMethod("deleteAll", "BatchWriteItem", CostClass.BATCH));

	/**
	 * Finds those of a repository.
	 * @param repository the interface
	 * @return a description of each, without the meters
	 */
	static Stream<MethodDescriptor> of(Class<?> repository, String table) {
		return ALL.stream()
			.flatMap((method) -> Arrays.stream(repository.getMethods())
				.filter(method::matches)
				.map(CrudMethod::signature)
				.distinct()
				.limit(1)
				.map((signature) -> method.describe(signature, table)));
	}

	private boolean matches(Method candidate) {
		return candidate.getName().equals(this.name) && candidate.getParameterCount() == 1 && !candidate.isDefault();
	}

	private static String signature(Method method) {
		return method.getName() + Arrays.stream(method.getParameterTypes())
			.map(Class::getSimpleName)
			.collect(Collectors.joining(", ", "(", ")"));
	}

	private MethodDescriptor describe(String signature, String table) {
		return new MethodDescriptor(signature, this.operation, this.cost, null,
				"%s on table '%s'".formatted(this.operation, table), null, null);
	}

}
