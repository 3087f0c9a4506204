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

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import io.github.dynamodb2.core.model.IndexType;
import io.github.dynamodb2.core.plan.OrderBy;
import io.github.dynamodb2.core.plan.PlanPolicy.Access;

/**
 * Finds what would make a method work, the best first.
 *
 * @param question what the planner was asked
 */
record RefusalCures(MethodQuestion question) {

	List<String> all() {
		List<String> cures = new ArrayList<>();
		if (this.question.policy().index() != null) {
			cures.add("leave @UseIndex out");
			cures.add("name an index that can answer it");
			return cures;
		}
		if (inconsistent()) {
			cures.add("leave @ConsistentRead out");
		}
		else if (!this.question.given().isEmpty()) {
			cures.add(addIndex());
		}
		boolean scanWouldDo = this.question.order().isEmpty() && this.question.policy().access() == Access.KEYED;
		if (scanWouldDo) {
			cures.add("annotate the method with @AllowScan");
		}
		if (!this.question.order().isEmpty()) {
			cures.add("leave the order out");
		}
		if (this.question.reached().isEmpty()) {
			cures.add("ask by = for the partition key of one of those tried");
		}
		if (scanWouldDo) {
			cures.add("set dynamodb2.repositories.scan=allow");
		}
		return cures;
	}

	private boolean inconsistent() {
		return this.question.policy().consistent()
				&& this.question.reached().stream().anyMatch((index) -> index.type() == IndexType.GLOBAL);
	}

	private String addIndex() {
		String sorted = this.question.order().isEmpty() ? ""
				: " sorted by " + quoted(this.question.order().stream().map(OrderBy::attribute).distinct().toList());
		List<String> keys = this.question.given().stream().filter(this.question.keyable()::contains).toList();
		return (keys.isEmpty()
				? "add an index on a string or number that says the same as " + quoted(this.question.given())
				: "add an index on " + quoted(keys)) + sorted;
	}

	private static String quoted(List<String> names) {
		return names.stream().collect(Collectors.joining("' and '", "'", "'"));
	}

}
