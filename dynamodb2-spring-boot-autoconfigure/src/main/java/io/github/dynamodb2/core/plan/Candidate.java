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

import java.util.Comparator;
import java.util.List;

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.IndexType;

/**
 * An index that can answer a question by Query.
 *
 * @param index the index
 * @param keys what its key is bound to
 * @param filter what is left for the filter
 * @param check what only the table's items can be asked, after the read
 * @param ascending the direction to read in
 * @param covers whether it holds the attributes wanted
 * @param merging the order in which several partitions have to be merged
 * @param without attributes whose absence keeps an item out of the index unasked
 */
record Candidate(Index index, KeyMatch keys, Condition filter, Condition check, boolean ascending, boolean covers,
		List<OrderBy> merging, List<String> without) {

	/**
	 * The best candidate first: without a sparseness gap, nothing to check after the
	 * read, fetching nothing or little, most key attributes bound, one Query before
	 * several, fewest unbound, table before local before global, then by name.
	 */
	static final Comparator<Candidate> PREFERENCE = Comparator
		.comparing((Candidate candidate) -> !candidate.without().isEmpty())
		.thenComparing((candidate) -> !candidate.check().isNone())
		.thenComparing(Candidate::fetch)
		.thenComparing((candidate) -> -candidate.keys().bound())
		.thenComparing((candidate) -> candidate.keys().fansOut())
		.thenComparing(Candidate::unbound)
		.thenComparing((candidate) -> candidate.index().type())
		.thenComparing((candidate) -> candidate.index().name());

	private int unbound() {
		return this.index.keys().attributes().size() - this.keys.bound();
	}

	QueryPlan plan(Question question) {
		return new QueryPlan(question.model().name(), this.index, this.keys, this.ascending, this.filter, this.check,
				question.selection(), fetch(), fanOut(question), this.without, question.policy().consistent());
	}

	private FanOut fanOut(Question question) {
		return this.keys.fansOut() ? new FanOut(question.policy().maxFanOut(), this.merging) : FanOut.one();
	}

	private QueryPlan.Fetch fetch() {
		if (this.covers && this.check.isNone()) {
			return QueryPlan.Fetch.INDEX;
		}
		return (this.index.type() == IndexType.LOCAL) ? QueryPlan.Fetch.TABLE : QueryPlan.Fetch.BATCH;
	}

}
