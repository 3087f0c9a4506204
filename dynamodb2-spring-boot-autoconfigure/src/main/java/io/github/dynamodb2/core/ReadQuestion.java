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

import java.util.List;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.ConditionRenderer;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.page.ContinuationToken;
import io.github.dynamodb2.core.page.Fingerprint;
import io.github.dynamodb2.core.page.SegmentsToken;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.AccessPlanner;
import io.github.dynamodb2.core.plan.PlanPolicy;
import io.github.dynamodb2.core.plan.PlanPolicy.Access;
import io.github.dynamodb2.core.plan.QueryPlan;
import io.github.dynamodb2.core.plan.ResumeRule;
import io.github.dynamodb2.core.plan.ScanPlan;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.core.plan.UnionPlan;
import io.github.dynamodb2.core.reading.ParallelOptions;
import io.github.dynamodb2.core.reading.ReadOptions;
import org.jspecify.annotations.Nullable;

/**
 * What a caller asked of a table.
 *
 * @param condition what the items must be like
 * @param bindings the values of the condition
 * @param policy what the planner may do
 * @param attributes the attributes wanted, none for whole items
 * @param paging how to read
 */
record ReadQuestion(Condition condition, Bindings bindings, PlanPolicy policy, List<AttributePath> attributes,
		Paging paging) {

	AccessPlan plan(TableModel model, Selection whole) {
		AccessPlan plan = new AccessPlanner().plan(model, this.condition, List.of(), selection(model, whole),
				this.policy);
		return this.paging.reverse() ? plan.reversed() : plan;
	}

	private Selection selection(TableModel model, Selection whole) {
		if (!this.attributes.isEmpty()) {
			return Selection.only(this.attributes);
		}
		Index index = model.requireIndex(this.policy.index());
		boolean part = this.policy.access() == Access.SCAN && !Selection.everything().isHeldBy(model, index);
		return (part && whole.equals(Selection.everything())) ? Selection.only(held(model, index)) : whole;
	}

	private static List<AttributePath> held(TableModel model, Index index) {
		return Stream
			.of(index.keys().names().stream(), model.keys().names().stream(),
					index.projection().include().stream().sorted())
			.flatMap((names) -> names)
			.distinct()
			.map((name) -> AttributePath.of(name))
			.toList();
	}

	/**
	 * Refuses a filter that DynamoDB would find too large.
	 */
	void checkSize(AccessPlan plan) {
		if (plan instanceof QueryPlan query) {
			new ConditionRenderer(this.bindings).condition(query.filter());
		}
		if (plan instanceof ScanPlan scan) {
			new ConditionRenderer(this.bindings).condition(scan.filter());
		}
		if (plan instanceof UnionPlan union) {
			union.branches().forEach(this::checkSize);
		}
	}

	/**
	 * Returns a number that tells this question from others, on every start the same.
	 */
	int fingerprint(AccessPlan plan) {
		return Fingerprint.of(plan + "|" + this.paging.options().segment() + "|" + this.bindings.canonical());
	}

	/**
	 * Returns the options, with the place where to go on.
	 */
	ReadOptions options(int fingerprint, ResumeRule rule) {
		ReadOptions options = this.paging.options();
		String token = this.paging.token();
		return (token != null) ? options.withStart(checked(ContinuationToken.decode(token, fingerprint), rule))
				: options;
	}

	/**
	 * Returns the options of a parallel Scan, with the places where its segments go on.
	 */
	ReadOptions parallelOptions(int fingerprint, int segments, ResumeRule rule) {
		ReadOptions options = this.paging.options();
		ParallelOptions parallel = options.parallel();
		String token = this.paging.token();
		List<Continuation> starts = (token != null) ? SegmentsToken.decode(token, fingerprint, segments) : List.of();
		starts.forEach((start) -> checked(start, rule));
		return options
			.withParallel(((parallel != null) ? parallel : ParallelOptions.standard()).withStarts(starts, fingerprint));
	}

	private Continuation checked(Continuation start, ResumeRule rule) {
		if (start instanceof Continuation.After after) {
			rule.refusal(after.key(), this.bindings).ifPresent((refusal) -> {
				throw new IllegalArgumentException(refusal);
			});
		}
		return start;
	}

	/**
	 * How to read.
	 *
	 * @param options the options
	 * @param reverse whether the items come in descending order
	 * @param token where to go on, or {@code null} for the start
	 */
	record Paging(ReadOptions options, boolean reverse, @Nullable String token) {
	}

}
