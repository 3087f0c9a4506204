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

package io.github.dynamodb2.core.error;

import java.util.List;

/**
 * A question that no key and no index of its table can answer without a permission that
 * it does not have.
 */
public class UnplannableQueryException extends DynamoDb2Exception {

	private final String table;

	private final String question;

	private final transient List<Rejection> tried;

	/**
	 * Creates the exception.
	 * @param message what was asked, what was found, and what to do
	 * @param table the physical name of the table
	 * @param question the condition and order that were asked for, without values
	 * @param tried every candidate with the reason why it cannot serve
	 */
	public UnplannableQueryException(String message, String table, String question, List<Rejection> tried) {
		super(message, null);
		this.table = table;
		this.question = question;
		this.tried = List.copyOf(tried);
	}

	/**
	 * Returns the table that was asked.
	 * @return the physical name
	 */
	public String table() {
		return this.table;
	}

	/**
	 * Returns the condition and order that were asked for.
	 * @return a text without values
	 */
	public String question() {
		return this.question;
	}

	/**
	 * Returns the candidates that were tried.
	 * @return the table first, then its indexes by name
	 */
	public List<Rejection> tried() {
		return this.tried;
	}

	/**
	 * One candidate that cannot serve, and why.
	 *
	 * @param candidate the index with its key attributes
	 * @param reason why it cannot serve, without a full stop
	 */
	public record Rejection(String candidate, String reason) {
	}

}
