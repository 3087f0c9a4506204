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

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Thrown when a token cannot be read, or a position belongs to another query than the one
 * that is to go on there, or is the number of a page, an offset, or goes backwards, which
 * DynamoDB cannot follow, or when a page of no items is asked for. Mostly a client sent
 * it: on the web, where nobody handles the exception, it is a 400.
 */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public final class InvalidScrollPositionException extends IllegalArgumentException {

	private final String detail;

	/**
	 * Creates an exception.
	 * @param message what is wrong with the token or the position, for a client too
	 */
	public InvalidScrollPositionException(String message) {
		this(message, message);
	}

	/**
	 * Creates an exception that tells a client less than the log.
	 * @param message what is wrong with the token or the position
	 * @param detail what a client is told, without names of classes
	 */
	public InvalidScrollPositionException(String message, String detail) {
		super(message);
		this.detail = detail;
	}

	InvalidScrollPositionException(IllegalArgumentException cause) {
		super(cause.getMessage(), cause);
		this.detail = String.valueOf(cause.getMessage());
	}

	/**
	 * Returns what a client is told.
	 * @return what is wrong and what is possible
	 */
	public String detail() {
		return this.detail;
	}

}
