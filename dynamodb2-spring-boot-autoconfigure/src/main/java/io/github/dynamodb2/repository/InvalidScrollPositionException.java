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
 * DynamoDB cannot follow. Mostly a client sent it: on the web, where nobody handles the
 * exception, it is a 400.
 */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public final class InvalidScrollPositionException extends IllegalArgumentException {

	/**
	 * Creates an exception.
	 * @param message what is wrong with the token or the position
	 */
	public InvalidScrollPositionException(String message) {
		super(message);
	}

	InvalidScrollPositionException(IllegalArgumentException cause) {
		super(cause.getMessage(), cause);
	}

}
