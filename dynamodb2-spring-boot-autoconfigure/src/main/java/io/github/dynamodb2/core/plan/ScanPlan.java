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
 * A Scan of a whole table or index, sequential or in parallel segments.
 *
 * @param table the table's physical name
 * @param index the index that is read
 * @param filter what the items must be like, which saves no read capacity
 * @param selection the attributes wanted
 * @param without index attributes that the items found must have although nobody asked
 * @param segments how many segments are read at the same time
 * @param consistent whether the reads are strongly consistent
 */
public record ScanPlan(String table, Index index, Condition filter, Selection selection, List<String> without,
		int segments, boolean consistent) implements AccessPlan {

	public ScanPlan {
		without = List.copyOf(without);
	}

	@Override
	public boolean scans() {
		return true;
	}

	@Override
	public boolean resumable() {
		return this.segments == 1;
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.scan(this);
	}

	@Override
	public String toString() {
		String source = PlanSentence.source(this.index, this.table);
		return new PlanSentence((this.segments > 1)
				? "parallel Scan of " + source + " in " + this.segments + " segments" : "Scan of " + source)
			.filter(this.filter)
			.attributes(this.selection)
			.without(this.without)
			.consistent(this.consistent)
			.toString();
	}

}
