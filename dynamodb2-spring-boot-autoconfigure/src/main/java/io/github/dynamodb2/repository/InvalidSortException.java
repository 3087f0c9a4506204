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

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Thrown when a call asks for an order that no index of its method has, or by a property
 * that there is not. Nothing was read. Mostly a client sent it: on the web, where nobody
 * handles the exception, it is a 400.
 */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public final class InvalidSortException extends InvalidDataAccessApiUsageException {

	private final transient Sort sort;

	private final transient List<String> possible;

	/**
	 * Creates an exception.
	 * @param message what is wrong with the order
	 * @param sort the order
	 * @param possible the properties that the method can be sorted by
	 * @param cause why it cannot be sorted so
	 */
	public InvalidSortException(String message, Sort sort, List<String> possible, RuntimeException cause) {
		super(message + (message.endsWith(".") ? " " : ". ") + offer(possible), cause);
		this.sort = sort;
		this.possible = List.copyOf(possible);
	}

	/**
	 * Returns the properties that the method can be sorted by, upwards and downwards.
	 * @return their names, none where there is no order but the one of the method's name
	 */
	public List<String> possible() {
		return this.possible;
	}

	/**
	 * Returns what a client is told.
	 * @return what is wrong and what is possible, without names of classes
	 */
	public String detail() {
		String asked = this.sort.stream().map(InvalidSortException::asked).collect(Collectors.joining(", "));
		return "Cannot sort by %s. %s".formatted(asked, offer(this.possible));
	}

	private static String asked(Sort.Order order) {
		return "'%s'%s".formatted(order.getProperty(), order.isIgnoreCase() ? " ignoring case" : "");
	}

	private static String offer(List<String> possible) {
		return possible.isEmpty() ? "No order can be chosen here"
				: "Possible: '%s', ascending or descending".formatted(String.join("', '", possible));
	}

}
