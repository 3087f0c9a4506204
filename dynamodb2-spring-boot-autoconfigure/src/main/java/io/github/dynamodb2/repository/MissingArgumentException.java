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
 * Thrown when a call gives {@code null} where its method compares with a value. Nothing
 * was read. Mostly a client left an optional parameter out: on the web, where nobody
 * handles the exception, it is a 400.
 */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public final class MissingArgumentException extends IllegalArgumentException {

	private final String parameter;

	/**
	 * Creates an exception.
	 * @param message which parameter of which method is {@code null}
	 * @param parameter the parameter's name
	 */
	public MissingArgumentException(String message, String parameter) {
		super(message);
		this.parameter = parameter;
	}

	/**
	 * Returns what a client is told.
	 * @return what is missing, without names of classes
	 */
	public String detail() {
		return "A value for '%s' is missing. Give it one".formatted(this.parameter);
	}

}
