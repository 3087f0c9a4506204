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
import io.github.dynamodb2.core.plan.ScanPlan;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/**
 * The Scan calls of one plan, or of one segment of it, with the values of one call.
 *
 * @param plan the plan
 * @param filter the filter with what the values say of it folded in
 * @param positions the attributes that say where an item lies in the index
 * @param segment the segment, or {@code null} for the whole table
 * @param context the values and the options of the call
 */
record ScanOperation(ScanPlan plan, Condition filter, List<String> positions, @Nullable Segment segment,
		ReadContext context) {

	ScanOperation inSegment(int number) {
		return new ScanOperation(this.plan, this.filter, this.positions, new Segment(number, this.plan.segments()),
				this.context);
	}

	ScanRequest request(TableCall call, Continuation from, @Nullable Integer size) {
		ConditionRenderer renderer = new ConditionRenderer(this.context.bindings());
		ScanRequest.Builder request = begin(renderer, call, from).limit(size);
		if (!this.plan.selection().paths().isEmpty()) {
			request.projectionExpression(
					renderer.projection(Expressions.projected(this.plan.selection(), this.positions)));
		}
		return finish(request, renderer);
	}

	ScanRequest countRequest(TableCall call, Continuation from) {
		ConditionRenderer renderer = new ConditionRenderer(this.context.bindings());
		return finish(begin(renderer, call, from).select(Select.COUNT), renderer);
	}

	@Nullable String indexName() {
		return (this.plan.index().type() != IndexType.PRIMARY) ? this.plan.index().name() : null;
	}

	private ScanRequest.Builder begin(ConditionRenderer renderer, TableCall call, Continuation from) {
		ScanRequest.Builder request = ScanRequest.builder()
			.tableName(call.table())
			.filterExpression(renderer.condition(this.filter))
			.returnConsumedCapacity(call.capacity(this.context.options().capacity()));
		if (this.segment != null) {
			request.segment(this.segment.number()).totalSegments(this.segment.total());
		}
		request.indexName(indexName());
		if (from instanceof Continuation.After after) {
			request.exclusiveStartKey(after.key());
		}
		return this.plan.consistent() ? request.consistentRead(true) : request;
	}

	private static ScanRequest finish(ScanRequest.Builder request, ConditionRenderer renderer) {
		return request.expressionAttributeNames(renderer.names()).expressionAttributeValues(renderer.values()).build();
	}

	/**
	 * One of the equal parts that a table is scanned in.
	 *
	 * @param number the segment's number, from 0
	 * @param total how many there are
	 */
	record Segment(int number, int total) {
	}

}
