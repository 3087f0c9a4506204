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

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import org.jspecify.annotations.Nullable;

/**
 * A query method that uses something DynamoDB or this library does not have: a keyword, a
 * parameter, a result type, a text that is no condition. Thrown at start-up.
 */
public class UnsupportedMethodException extends DynamoDb2Exception {

	private final Class<?> repository;

	private final String method;

	private final String reason;

	private final String cure;

	/**
	 * Creates the exception.
	 * @param method the repository interface and the method
	 * @param reason what is not supported, without a full stop
	 * @param cure what to do instead, a sentence
	 */
	public UnsupportedMethodException(MethodName method, String reason, String cure) {
		this(method, reason, cure, null);
	}

	/**
	 * Creates the exception with a cause.
	 * @param method the repository interface and the method
	 * @param reason what is not supported, without a full stop
	 * @param cure what to do instead, a sentence
	 * @param cause what was thrown, or {@code null}
	 */
	public UnsupportedMethodException(MethodName method, String reason, String cure, @Nullable RuntimeException cause) {
		super("Cannot derive %s: %s. %s".formatted(method, reason, cure), cause);
		this.repository = method.repository();
		this.method = method.signature();
		this.reason = reason;
		this.cure = cure;
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
	 * Returns what is not supported.
	 * @return a text without a full stop
	 */
	public String reason() {
		return this.reason;
	}

	/**
	 * Returns what to do instead.
	 * @return a sentence
	 */
	public String cure() {
		return this.cure;
	}

}
