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

package io.github.dynamodb2.core;

import java.util.Collection;
import java.util.Map;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.model.Projection;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.BatchGetPlan;
import io.github.dynamodb2.core.plan.GetPlan;
import io.github.dynamodb2.core.plan.NothingPlan;
import io.github.dynamodb2.core.plan.QueryPlan;
import io.github.dynamodb2.core.plan.ScanPlan;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.core.plan.UnionPlan;
import io.github.dynamodb2.core.reading.ItemReader;
import io.github.dynamodb2.core.reading.KeyReader;
import io.github.dynamodb2.core.reading.Pages;
import io.github.dynamodb2.core.reading.PlanReader;
import io.github.dynamodb2.core.reading.ReadOptions;
import io.github.dynamodb2.core.reading.ReportingReader;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads items without a class, which remember whether they were read whole.
 *
 * @param table the table
 */
record TableItems(KnownTable table) implements ItemSource<Item> {

	private static final AccessPlan.Visitor<Boolean> WHOLE = new WholeItems();

	@Override
	public Pages<Item> read(AccessPlan plan, Bindings bindings, ReadOptions options) {
		boolean whole = plan.accept(WHOLE);
		return plans().read(plan, bindings, options, reader(whole));
	}

	@Override
	public long count(AccessPlan plan, Bindings bindings) {
		return plans().count(plan, bindings);
	}

	@Override
	public Pages<Item> getAll(Collection<Map<String, AttributeValue>> keys, DefaultGetSpec spec, ReadOptions options) {
		boolean whole = spec.attributes().isEmpty();
		Selection selection = whole ? Selection.everything() : Selection.only(spec.attributes());
		return new KeyReader(this.table.calls(), this.table.model()).getAll(keys, selection, spec.isConsistent(),
				options.capacity(), reader(whole));
	}

	private ItemReader<Item> reader(boolean whole) {
		return new ReportingReader<>((item) -> Item.stored(this.table, item, whole), this.table.model(),
				this.table.calls().connection());
	}

	private PlanReader plans() {
		return new PlanReader(this.table.calls(), this.table.model().keys());
	}

	/**
	 * Tells whether a plan reads items with all their attributes.
	 */
	private static final class WholeItems implements AccessPlan.Visitor<Boolean> {

		@Override
		public Boolean get(GetPlan plan) {
			return plan.selection().paths().isEmpty();
		}

		@Override
		public Boolean batchGet(BatchGetPlan plan) {
			return plan.selection().paths().isEmpty();
		}

		@Override
		public Boolean query(QueryPlan plan) {
			return plan.selection().paths().isEmpty();
		}

		@Override
		public Boolean scan(ScanPlan plan) {
			return plan.selection().paths().isEmpty() && plan.index().projection().equals(Projection.all());
		}

		@Override
		public Boolean nothing(NothingPlan plan) {
			return true;
		}

		@Override
		public Boolean union(UnionPlan plan) {
			return plan.branches().stream().allMatch((branch) -> branch.accept(this));
		}

	}

}
