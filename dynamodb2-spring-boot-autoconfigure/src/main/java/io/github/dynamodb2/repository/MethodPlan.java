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

package io.github.dynamodb2.repository;

import io.github.dynamodb2.core.plan.AccessPlan;

/**
 * How one repository method is answered, decided at start-up.
 *
 * @param repository the repository interface
 * @param method the method with its parameter types, for instance
 * {@code findByEmail(String)}
 * @param plan which DynamoDB operation reads what
 */
public record MethodPlan(Class<?> repository, String method, AccessPlan plan) {

	/**
	 * Returns the method's name.
	 * @return the name without parameter types
	 */
	public String name() {
		return this.method.substring(0, this.method.indexOf('('));
	}

	/**
	 * Tells whether the method reads a whole table or index.
	 * @return whether its plan is a Scan
	 */
	public boolean scans() {
		return this.plan.scans();
	}

	/**
	 * Puts method and plan into one sentence, without values.
	 * @return for instance
	 * {@code UserRepository.findByEmail(String): Query on index 'EmailIndex' of table 'users': email = ?}
	 */
	public String sentence() {
		return this.repository.getSimpleName() + "." + this.method + ": " + this.plan;
	}

	@Override
	public String toString() {
		return sentence();
	}

}
