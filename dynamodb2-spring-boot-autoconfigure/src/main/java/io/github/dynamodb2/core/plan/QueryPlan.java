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

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.IndexType;
import io.github.dynamodb2.core.model.KeyAttribute;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A Query on a table or an index, page by page; or several, where a key attribute may
 * have several values or ranges.
 *
 * @param table the table's physical name
 * @param index the index that is read
 * @param key what its key is bound to
 * @param ascending whether items come in the order of the sort attributes
 * @param filter what is left for the filter, which saves no read capacity
 * @param check what else the items must be like, which is looked at after the read
 * @param selection the attributes wanted
 * @param fetch where wanted attributes come from that the index lacks
 * @param fanOut how many Queries a call may send
 * @param without index attributes that the items found must have although nobody asked
 * @param consistent whether the reads are strongly consistent
 */
public record QueryPlan(String table, Index index, KeyMatch key, boolean ascending, Condition filter, Condition check,
		Selection selection, Fetch fetch, FanOut fanOut, List<String> without,
		boolean consistent) implements AccessPlan {

	public QueryPlan {
		without = List.copyOf(without);
	}

	/**
	 * Tells whether the whole key of one item is given, so that there is one at most.
	 * @return whether every attribute of the table's own key is bound to one value
	 */
	public boolean isOfOneItem() {
		return this.index.type() == IndexType.PRIMARY && !this.key.fansOut() && this.key.range() == null
				&& this.key.equal().size() == this.index.keys().attributes().size();
	}

	/**
	 * Puts the values of a call in.
	 * @param bindings the values
	 * @return the Queries of each partition, in the order in which they are read; nothing
	 * when no item can have such a key
	 * @throws IllegalArgumentException when a value has another type than its attribute,
	 * or the values ask for more Queries than a call may send
	 */
	public List<List<BoundKeys>> bind(Bindings bindings) {
		List<List<BoundKeys>> partitions = new KeyProduct(this, bindings).partitions();
		return this.ascending ? partitions : partitions.stream().map(QueryPlan::reversed).toList();
	}

	private static List<BoundKeys> reversed(List<BoundKeys> queries) {
		List<BoundKeys> reversed = new ArrayList<>(queries);
		Collections.reverse(reversed);
		return reversed;
	}

	/**
	 * Returns the plan without items that a merge has given before an item, as far as
	 * DynamoDB can be asked for that.
	 * @param position the item's values of the index's key
	 * @return a plan that finds all that comes behind the item, and perhaps more
	 */
	public QueryPlan from(Map<String, AttributeValue> position) {
		OrderBy step = this.fanOut.order().get(0);
		List<KeyAttribute> free = this.index.keys()
			.sort()
			.stream()
			.filter((attribute) -> this.key.equal().stream().noneMatch((key) -> key.attribute().equals(attribute)))
			.toList();
		AttributeValue value = position.get(step.attribute());
		if (value == null || free.isEmpty() || !free.get(0).name().equals(step.attribute())) {
			return this;
		}
		KeyRange.Bound bound = new KeyRange.Bound(step.ascending() ? Operator.GTE : Operator.LTE,
				Operand.literal(value));
		KeyRange range = this.key.range();
		KeyMatch narrower = new KeyMatch(this.key.equal(),
				(range != null) ? range.narrowed(bound) : new KeyRange.Bounds(free.get(0), List.of(bound)));
		return new QueryPlan(this.table, this.index, narrower, this.ascending, this.filter, this.check, this.selection,
				this.fetch, this.fanOut, this.without, this.consistent);
	}

	private boolean drops() {
		return this.key.range() != null && this.key.range().drops();
	}

	@Override
	public QueryPlan reversed() {
		return new QueryPlan(this.table, this.index, this.key, !this.ascending, this.filter, this.check, this.selection,
				this.fetch, new FanOut(this.fanOut.most(), reversedOrder()), this.without, this.consistent);
	}

	private List<OrderBy> reversedOrder() {
		return this.fanOut.order().stream().map((step) -> new OrderBy(step.attribute(), !step.ascending())).toList();
	}

	/**
	 * Returns the plan that reads other attributes, which the index must hold unless it
	 * is checked what only the table holds.
	 * @param attributes the attributes
	 * @return the plan
	 */
	public QueryPlan selecting(Selection attributes) {
		return new QueryPlan(this.table, this.index, this.key, this.ascending, this.filter, this.check, attributes,
				this.check.isNone() ? Fetch.INDEX : this.fetch, this.fanOut, this.without, this.consistent);
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.query(this);
	}

	@Override
	public String toString() {
		String source = PlanSentence.source(this.index, this.table);
		return new PlanSentence((this.fanOut.most() > 1) ? "up to " + this.fanOut.most() + " Queries on " + source
				: "Query on " + source)
			.clause(": " + this.key)
			.clause(this.ascending ? "" : ", descending")
			.merged(this.fanOut.order())
			.clause(drops() ? ", excluded values dropped after the read" : "")
			.filter(this.filter)
			.checked(this.check)
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
