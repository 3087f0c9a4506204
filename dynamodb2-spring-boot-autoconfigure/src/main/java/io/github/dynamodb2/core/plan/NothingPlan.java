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

/**
 * No call at all, because no item can be what is asked for.
 *
 * @param table the table's physical name
 * @param asked what is asked for, without values
 */
public record NothingPlan(String table, String asked) implements AccessPlan {

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.nothing(this);
	}

	@Override
	public String toString() {
		return "no call: no item of table '" + this.table + "' can meet '" + this.asked + "'";
	}

}
