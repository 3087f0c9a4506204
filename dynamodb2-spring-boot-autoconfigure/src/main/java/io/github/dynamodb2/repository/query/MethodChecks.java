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

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.data.repository.query.Parameters;

/**
 * Refuses combinations of names, parameters and results that mean nothing.
 */
final class MethodChecks {

	private static final Pattern FIRST = Pattern
		.compile("(count|exists|delete|remove)(?:Distinct)?((?:First|Top)\\d*)(?:\\p{Lu}.*?)??By");

	private final DynamoDb2QueryMethod method;

	private final DerivedName name;

	private final Parameters<?, ?> parameters;

	MethodChecks(DynamoDb2QueryMethod method, DerivedName name) {
		this.method = method;
		this.name = name;
		this.parameters = method.getParameters();
	}

	void check() {
		checkFirst();
		if (this.method.isSearchQuery()) {
			throw refuse("vector search is not supported here",
					"Return a List, a Stream or a Window, or search by the connection's client");
		}
		checkNumber();
		checkDelete();
		checkWindow();
		checkPage();
		checkDistinct();
	}

	/**
	 * Refuses a number that would be overlooked: {@code First} and {@code Top} belong to
	 * methods that find.
	 */
	private void checkFirst() {
		Matcher first = FIRST.matcher(this.method.getName());
		if (first.lookingAt() && this.method.declared().isEmpty()) {
			throw refuse("'%s' means nothing to '%s', which takes no number of items".formatted(first.group(2),
					first.group(1)), this.name.isDelete() ? "Leave it out and take a Limit" : "Leave it out");
		}
	}

	private void checkNumber() {
		boolean number = this.name.isCountProjection() || this.name.isExistsProjection();
		if (number && (this.parameters.hasLimitParameter() || this.parameters.hasSortParameter())) {
			throw refuse("a count takes no Limit and no Sort", "Leave the parameter out");
		}
	}

	private void checkDelete() {
		if (this.name.isDelete() && (this.parameters.hasPageableParameter() || this.method.isScrollQuery())) {
			throw refuse("a delete has no pages", "Take a Limit to delete a few");
		}
	}

	private void checkWindow() {
		boolean window = this.method.isScrollQuery();
		if (window != this.parameters.hasScrollPositionParameter()) {
			throw refuse("a Window needs a ScrollPosition, and a ScrollPosition a Window",
					"Return a Window and take a ScrollPosition and a Limit");
		}
		if (window && !this.parameters.hasLimitParameter() && !this.name.isLimiting()) {
			throw refuse("a Window needs to know how many items to read", "Take a Limit, or add First and a number");
		}
	}

	private void checkPage() {
		boolean paged = this.parameters.hasPageableParameter();
		if ((this.method.isSliceQuery() || this.method.isPageQuery()) && !paged) {
			throw refuse("a %s needs a Pageable".formatted(this.method.pagedType()),
					"Take a Pageable, or return a Window and take a ScrollPosition and a Limit");
		}
		if (paged && (this.name.isLimiting() || this.parameters.hasLimitParameter())) {
			throw refuse("a Pageable says how many items are wanted, and so does a Limit, First or Top",
					"Leave one of them out");
		}
	}

	private void checkDistinct() {
		if (this.name.distinct() && this.method.isProjecting()) {
			throw refuse("'Distinct' would have to compare all rows in memory", "Leave it out and return a Set");
		}
	}

	private UnsupportedMethodException refuse(String reason, String cure) {
		return this.method.refuse(reason, cure);
	}

}
