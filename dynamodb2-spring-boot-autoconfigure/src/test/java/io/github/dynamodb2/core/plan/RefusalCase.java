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

package io.github.dynamodb2.core.plan;

import java.util.List;

import io.github.dynamodb2.core.error.UnplannableQueryException.Rejection;

/**
 * A question that cannot be answered.
 *
 * @param behaviour what the case shows
 * @param question the question
 * @param tried the candidates expected to be named, each with its reason
 */
record RefusalCase(String behaviour, Question question, List<Rejection> tried) {

	static Rejection unbound(String candidate, String attribute) {
		return new Rejection(candidate, "partition attribute '" + attribute + "' is not given by =");
	}

	static Rejection unfit(String candidate, String attribute) {
		return new Rejection(candidate,
				"key attribute '" + attribute + "' cannot be bound that way, and a filter may not name it");
	}

	static Rejection lacking(String candidate, String attribute) {
		return new Rejection(candidate, "it does not hold '" + attribute + "', which the filter needs");
	}

	static Rejection unsorted(String candidate, String order) {
		return new Rejection(candidate, "it does not sort by [" + order + "]");
	}

	static Rejection inconsistent(String candidate) {
		return new Rejection(candidate, "a global index cannot be read consistently");
	}

	@Override
	public String toString() {
		return this.behaviour;
	}

}
