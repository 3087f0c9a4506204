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

package io.github.dynamodb2.sample;

import io.github.dynamodb2.core.error.ItemNotFoundException;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Which HTTP status an exception of the data access means.
 */
@RestControllerAdvice
final class ErrorResponses {

	@ExceptionHandler({ DuplicateKeyException.class, OptimisticLockingFailureException.class })
	ProblemDetail conflict(RuntimeException ex) {
		return problem(HttpStatus.CONFLICT, ex);
	}

	@ExceptionHandler({ ItemNotFoundException.class, EmptyResultDataAccessException.class })
	ProblemDetail notFound(RuntimeException ex) {
		return problem(HttpStatus.NOT_FOUND, ex);
	}

	@ExceptionHandler({ IllegalArgumentException.class, InvalidDataAccessApiUsageException.class })
	ProblemDetail invalid(RuntimeException ex) {
		return problem(HttpStatus.BAD_REQUEST, ex);
	}

	private ProblemDetail problem(HttpStatus status, RuntimeException ex) {
		String detail = ex.getMessage();
		return (detail != null) ? ProblemDetail.forStatusAndDetail(status, detail) : ProblemDetail.forStatus(status);
	}

}
