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

import org.springframework.boot.actuate.endpoint.OperationResponseBody;

/**
 * What calls of one repository method do.
 *
 * @param repository the name of the interface
 * @param table the physical name of the table
 * @param methods the methods of that name, each with its price
 */
public record ExplanationDescriptor(String repository, String table,
		List<Explained> methods) implements OperationResponseBody {

	public ExplanationDescriptor {
		methods = List.copyOf(methods);
	}

	/**
	 * One method.
	 *
	 * @param method how it is answered
	 * @param price what that means for the bill
	 */
	public record Explained(MethodDescriptor method, String price) {

		static Explained of(MethodDescriptor method) {
			boolean deletes = method.name().startsWith("delete") || method.name().startsWith("remove");
			boolean finds = deletes && !method.operation().startsWith("BatchWrite")
					&& !method.operation().startsWith("Delete");
			return new Explained(method,
					method.cost().price() + (finds ? " Each 25 items found are deleted by one BatchWriteItem." : ""));
		}

	}

}
