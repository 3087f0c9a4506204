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

package io.github.dynamodb2.core.reading;

import java.util.List;

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.ConditionRenderer;
import io.github.dynamodb2.core.model.IndexType;
import io.github.dynamodb2.core.operation.TableCall;
import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.plan.BoundKeys;
import io.github.dynamodb2.core.plan.QueryPlan;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/**
 * The Query calls of one plan with the values of one call.
 *
 * @param plan the plan
 * @param keys the key condition
 * @param filter the filter with what the values say of it folded in
 * @param positions the attributes that say where an item lies in the index
 * @param context the values and the options of the call
 */
record QueryOperation(QueryPlan plan, BoundKeys keys, Condition filter, List<String> positions, ReadContext context) {

	QueryRequest request(TableCall call, Continuation from, @Nullable Integer size) {
		ConditionRenderer renderer = new ConditionRenderer(this.context.bindings());
		QueryRequest.Builder request = begin(renderer, call).limit(size)
			.returnConsumedCapacity(call.capacity(this.context.options().capacity()));
		if (from instanceof Continuation.After after) {
			request.exclusiveStartKey(after.key());
		}
		if (this.plan.fetch() == QueryPlan.Fetch.BATCH) {
			request.projectionExpression(renderer.projection(Expressions.paths(this.positions)));
		}
		else if (!this.plan.selection().paths().isEmpty()) {
			request.projectionExpression(
					renderer.projection(Expressions.projected(this.plan.selection(), this.positions)));
		}
		else if (this.plan.fetch() == QueryPlan.Fetch.TABLE) {
			request.select(Select.ALL_ATTRIBUTES);
		}
		return finish(request, renderer);
	}

	QueryRequest countRequest(TableCall call, Continuation from) {
		ConditionRenderer renderer = new ConditionRenderer(this.context.bindings());
		QueryRequest.Builder request = begin(renderer, call).select(Select.COUNT)
			.returnConsumedCapacity(call.capacity(this.context.options().capacity()));
		if (from instanceof Continuation.After after) {
			request.exclusiveStartKey(after.key());
		}
		return finish(request, renderer);
	}

	/**
	 * Tells whether fewer items may come than are evaluated.
	 */
	boolean drops() {
		return !this.filter.isNone() || !this.keys.excluded().isEmpty() || !this.plan.check().isNone();
	}

	@Nullable String indexName() {
		return (this.plan.index().type() != IndexType.PRIMARY) ? this.plan.index().name() : null;
	}

	private QueryRequest.Builder begin(ConditionRenderer renderer, TableCall call) {
		QueryRequest.Builder request = QueryRequest.builder()
			.tableName(call.table())
			.keyConditionExpression(renderer.condition(this.keys.condition()))
			.filterExpression(renderer.condition(this.filter));
		request.indexName(indexName());
		if (!this.plan.ascending()) {
			request.scanIndexForward(false);
		}
		return this.plan.consistent() ? request.consistentRead(true) : request;
	}

	private static QueryRequest finish(QueryRequest.Builder request, ConditionRenderer renderer) {
		return request.expressionAttributeNames(renderer.names()).expressionAttributeValues(renderer.values()).build();
	}

}
