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

package io.github.dynamodb2.autoconfigure.repository;

import io.github.dynamodb2.repository.InvalidScrollPositionException;
import io.github.dynamodb2.repository.InvalidSortException;
import io.github.dynamodb2.repository.MissingArgumentException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers 400, with what is wrong and what is possible, to a request for a page or an
 * order that there is not, or that leaves out a value, in Spring MVC and in WebFlux. An
 * advice of the application comes first.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class BadRequestAdvice {

	private static final Logger logger = LoggerFactory.getLogger(BadRequestAdvice.class);

	private static final int MOST_LETTERS = 500;

	@ExceptionHandler
	ProblemDetail refuse(InvalidScrollPositionException ex) {
		return refuse(ex, ex.detail());
	}

	@ExceptionHandler
	ProblemDetail refuse(InvalidSortException ex) {
		return refuse(ex, ex.detail());
	}

	@ExceptionHandler
	ProblemDetail refuse(MissingArgumentException ex) {
		return refuse(ex, ex.detail());
	}

	private static ProblemDetail refuse(RuntimeException ex, String detail) {
		logger.info("Answered 400: {}", oneLine(String.valueOf(ex.getMessage())));
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, oneLine(detail));
	}

	/**
	 * Keeps what a client sent from writing lines of its own.
	 */
	private static String oneLine(String text) {
		String line = text.replaceAll("\\p{Cntrl}", "?");
		return (line.length() > MOST_LETTERS) ? line.substring(0, MOST_LETTERS) + "..." : line;
	}

}
