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

import io.github.dynamodb2.core.condition.Condition;

/**
 * One GetItem.
 *
 * @param table the table's physical name
 * @param key the primary key, bound in full
 * @param check what the item must be like, which is looked at after the read
 * @param selection the attributes wanted
 * @param consistent whether the read is strongly consistent
 */
public record GetPlan(String table, KeyMatch key, Condition check, Selection selection,
		boolean consistent) implements AccessPlan {

	/**
	 * Returns the plan that reads other attributes.
	 * @param attributes the attributes
	 * @return the plan
	 */
	public GetPlan selecting(Selection attributes) {
		return new GetPlan(this.table, this.key, this.check, attributes, this.consistent);
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.get(this);
	}

	@Override
	public String toString() {
		return new PlanSentence("GetItem on table '" + this.table + "'").clause(": " + this.key)
			.checked(this.check)
			.attributes(this.selection)
			.consistent(this.consistent)
			.toString();
	}

}
