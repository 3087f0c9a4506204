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

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.model.Index;

/**
 * A Query on a table or an index, page by page.
 *
 * @param table the table's physical name
 * @param index the index that is read
 * @param key what its key is bound to
 * @param ascending whether items come in the order of the sort attributes
 * @param filter what is left for the filter, which saves no read capacity
 * @param selection the attributes wanted
 * @param fetch where wanted attributes come from that the index lacks
 * @param without index attributes that the items found must have although nobody asked
 * @param consistent whether the reads are strongly consistent
 */
public record QueryPlan(String table, Index index, KeyMatch key, boolean ascending, Condition filter,
		Selection selection, Fetch fetch, List<String> without, boolean consistent) implements AccessPlan {

	public QueryPlan {
		without = List.copyOf(without);
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.query(this);
	}

	@Override
	public String toString() {
		return new PlanSentence("Query on " + PlanSentence.source(this.index, this.table)).clause(": " + this.key)
			.clause(this.ascending ? "" : ", descending")
			.filter(this.filter)
			.attributes(this.selection)
			.clause(this.fetch.clause())
			.without(this.without)
			.consistent(this.consistent)
			.toString();
	}

	/**
	 * Where wanted attributes come from.
	 */
	public enum Fetch {

		/**
		 * The index holds them.
		 */
		INDEX(""),

		/**
		 * DynamoDB reads them from the table for a local index, at the cost of one more
		 * read an item.
		 */
		TABLE(", attributes fetched from the table"),

		/**
		 * We read the items found by BatchGetItem.
		 */
		BATCH(", items fetched by BatchGetItem");

		private final String clause;

		Fetch(String clause) {
			this.clause = clause;
		}

		String clause() {
			return this.clause;
		}

	}

}
