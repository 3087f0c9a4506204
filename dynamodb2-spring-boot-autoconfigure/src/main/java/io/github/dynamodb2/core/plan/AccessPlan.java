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

/**
 * How a question is answered, decided once and run many times. Its text form is one
 * sentence that says which DynamoDB operation reads what, without values.
 */
public sealed interface AccessPlan permits GetPlan, BatchGetPlan, QueryPlan, ScanPlan, UnionPlan, NothingPlan {

	/**
	 * Returns the table that is read.
	 * @return the physical name
	 */
	String table();

	/**
	 * Tells whether the plan reads a whole table or index.
	 * @return whether it is a Scan
	 */
	default boolean scans() {
		return false;
	}

	/**
	 * Tells whether a read can go on behind an item that it gave, as pages, slices and
	 * windows do.
	 * @return whether it can; a union and a parallel Scan cannot
	 */
	default boolean resumable() {
		return true;
	}

	/**
	 * Returns the plan that reads in the other direction.
	 * @return the plan; the same one where there is no direction
	 */
	default AccessPlan reversed() {
		return this;
	}

	/**
	 * Returns the attributes without which an item is not found, because no index that is
	 * read has it, although nobody asked for them.
	 * @return the attributes, none for most plans
	 */
	default List<String> without() {
		return List.of();
	}

	/**
	 * Hands the plan to the method for its kind.
	 * @param visitor one method a kind
	 * @param <R> what the methods return
	 * @return what the method returned
	 */
	<R> R accept(Visitor<R> visitor);

	/**
	 * One method for each kind of plan.
	 *
	 * @param <R> what the methods return
	 */
	interface Visitor<R> {

		/**
		 * Takes a plan of one GetItem.
		 * @param plan the plan
		 * @return the result
		 */
		R get(GetPlan plan);

		/**
		 * Takes a plan of BatchGetItem.
		 * @param plan the plan
		 * @return the result
		 */
		R batchGet(BatchGetPlan plan);

		/**
		 * Takes a plan of Query.
		 * @param plan the plan
		 * @return the result
		 */
		R query(QueryPlan plan);

		/**
		 * Takes a plan of Scan.
		 * @param plan the plan
		 * @return the result
		 */
		R scan(ScanPlan plan);

		/**
		 * Takes a plan of several plans.
		 * @param plan the plan
		 * @return the result
		 */
		R union(UnionPlan plan);

		/**
		 * Takes a plan of no call.
		 * @param plan the plan
		 * @return the result
		 */
		R nothing(NothingPlan plan);

	}

}
