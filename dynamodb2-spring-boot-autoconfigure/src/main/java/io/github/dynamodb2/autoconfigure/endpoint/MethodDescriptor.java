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

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How one repository method is answered.
 *
 * @param method the method with its parameter types
 * @param operation the DynamoDB operation
 * @param cost the class of its cost
 * @param index the index that is read, or {@code null}
 * @param plan the plan as a sentence, without values
 * @param reads what it has read since the start, or {@code null} where there are no
 * meters or it has read nothing
 * @param warning what is wrong with that, or {@code null}
 */
public record MethodDescriptor(String method, String operation, CostClass cost, @Nullable String index, String plan,
		@Nullable ReadsDescriptor reads, @Nullable String warning) {

	private static final Set<String> WRITES = Set.of("PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem");

	MethodDescriptor with(@Nullable ReadsDescriptor newReads) {
		return new MethodDescriptor(this.method, this.operation, this.cost, this.index, this.plan, newReads,
				(newReads != null) ? newReads.warning() : null);
	}

	/**
	 * Tells whether calls of the method can be among what the meters say of reads.
	 */
	boolean isRead() {
		return !WRITES.contains(this.operation);
	}

	String name() {
		return this.method.substring(0, this.method.indexOf('('));
	}

}
