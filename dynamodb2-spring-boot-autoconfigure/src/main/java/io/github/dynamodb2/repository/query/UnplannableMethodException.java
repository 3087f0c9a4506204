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

import java.util.List;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.UnplannableQueryException;

/**
 * A derived method that no key and no index of its table can answer, and that may not
 * scan. Thrown at start-up.
 */
public class UnplannableMethodException extends DynamoDb2Exception {

	private final Class<?> repository;

	private final String method;

	private final transient List<String> cures;

	private final UnplannableQueryException unplannable;

	/**
	 * Creates the exception.
	 * @param message what was asked, what was tried, and what to do
	 * @param method the repository interface and the method
	 * @param cures what would make the method work, one sentence each
	 * @param cause what the planner found
	 */
	public UnplannableMethodException(String message, MethodName method, List<String> cures,
			UnplannableQueryException cause) {
		super(message, cause);
		this.repository = method.repository();
		this.method = method.signature();
		this.cures = List.copyOf(cures);
		this.unplannable = cause;
	}

	/**
	 * Returns the repository that declares the method.
	 * @return the repository interface
	 */
	public Class<?> repository() {
		return this.repository;
	}

	/**
	 * Returns the method.
	 * @return its name and parameter types
	 */
	public String method() {
		return this.method;
	}

	/**
	 * Returns the table that is asked.
	 * @return the physical name
	 */
	public String table() {
		return this.unplannable.table();
	}

	/**
	 * Returns the condition and order that the method asks for.
	 * @return a text without values
	 */
	public String question() {
		return this.unplannable.question();
	}

	/**
	 * Returns the indexes that were tried.
	 * @return each with the reason why it cannot serve, the table first
	 */
	public List<UnplannableQueryException.Rejection> tried() {
		return this.unplannable.tried();
	}

	/**
	 * Returns what would make the method work.
	 * @return one sentence each
	 */
	public List<String> cures() {
		return this.cures;
	}

}
