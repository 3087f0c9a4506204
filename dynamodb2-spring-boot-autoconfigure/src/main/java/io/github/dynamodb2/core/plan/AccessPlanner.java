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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.error.UnplannableQueryException;
import io.github.dynamodb2.core.error.UnplannableQueryException.Rejection;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.plan.PlanPolicy.Access;

/**
 * Chooses how a question is answered. It takes values and returns a value, and gives the
 * same plan for the same question always.
 */
public final class AccessPlanner {

	/**
	 * Plans the answer to a question.
	 * @param model the table
	 * @param condition what the items must be like
	 * @param order the order wanted, empty for any
	 * @param selection the attributes wanted
	 * @param policy what the planner may do
	 * @return the plan
	 * @throws UnplannableQueryException when nothing that the policy allows can answer
	 * @throws IllegalArgumentException when the policy names an index that is not there
	 */
	public AccessPlan plan(TableModel model, Condition condition, List<OrderBy> order, Selection selection,
			PlanPolicy policy) {
		model.requireIndex(policy.index());
		return new KeyPresence(model.keys()).ofItems(condition)
			.map((asked) -> plan(new Question(model, Alternatives.simplified(asked), order, selection, policy)))
			.orElseGet(() -> new NothingPlan(model.name(), condition.toString()));
	}

	private AccessPlan plan(Question question) {
		List<Rejection> tried = new ArrayList<>();
		Optional<AccessPlan> plan = (question.policy().access() == Access.SCAN) ? Optional.empty()
				: withoutScan(question, tried);
		return plan.orElseGet(() -> scan(question, tried));
	}

	private Optional<AccessPlan> withoutScan(Question question, List<Rejection> tried) {
		Optional<AccessPlan> keyed = keyed(question);
		if (keyed.isPresent()) {
			return keyed;
		}
		Optional<AccessPlan> best = best(question, tried);
		if (best.isPresent() && concessions(best.get()) == 0) {
			return best;
		}
		Optional<AccessPlan> union = new UnionPlanner((branch) -> withoutScan(branch, new ArrayList<>()))
			.plan(question);
		return Stream.of(best, union)
			.flatMap(Optional::stream)
			.min(Comparator.comparingInt(AccessPlanner::concessions));
	}

	/**
	 * Tells what a plan concedes: to leave items out, or to look at each after the read.
	 */
	private static int concessions(AccessPlan plan) {
		boolean checks = UnionPlanner.branches(plan)
			.stream()
			.anyMatch((branch) -> branch instanceof QueryPlan query && !query.check().isNone());
		return (plan.without().isEmpty() ? 0 : 2) + (checks ? 1 : 0);
	}

	private static Optional<AccessPlan> keyed(Question question) {
		PlanPolicy policy = question.policy();
		return (policy.access() != Access.QUERY && policy.index() == null) ? new KeyedPlanner(question).plan()
				: Optional.empty();
	}

	private static Optional<AccessPlan> best(Question question, List<Rejection> tried) {
		List<Candidate> usable = new ArrayList<>();
		IndexAssessor assessor = new IndexAssessor(question);
		for (Index index : candidates(question)) {
			Assessment assessment = assessor.assess(index);
			if (assessment instanceof Assessment.Usable found) {
				usable.add(found.candidate());
			}
			else {
				tried.add(new Rejection(index.label(), ((Assessment.Unusable) assessment).reason()));
			}
		}
		return usable.stream().min(Candidate.PREFERENCE).map((candidate) -> candidate.plan(question));
	}

	private static List<Index> candidates(Question question) {
		String forced = question.policy().index();
		return (forced != null) ? List.of(question.model().requireIndex(forced)) : question.model().candidates();
	}

	private static AccessPlan scan(Question question, List<Rejection> tried) {
		PlanPolicy policy = question.policy();
		if (!policy.access().scans() || !question.order().isEmpty()) {
			throw unplannable(question, tried);
		}
		Index index = question.model().requireIndex(policy.index());
		checkScan(question, index);
		return new ScanPlan(question.model().name(), index, question.condition(), question.selection(),
				new IndexAssessor(question).without(index), policy.segments(), policy.consistent());
	}

	private static void checkScan(Question question, Index index) {
		IndexAssessor assessor = new IndexAssessor(question);
		assessor.consistencyProblem(index)
			.or(() -> assessor.projectionProblem(index, question.condition()))
			.or(() -> selectionProblem(question, index))
			.ifPresent((problem) -> {
				throw unplannable(question, List.of(new Rejection(index.label(), problem)));
			});
	}

	private static Optional<String> selectionProblem(Question question, Index index) {
		boolean held = question.selection() instanceof Selection.Everything
				|| question.selection().isHeldBy(question.model(), index);
		return held ? Optional.empty() : Optional.of("it does not hold all attributes that are wanted");
	}

	private static UnplannableQueryException unplannable(Question question, List<Rejection> tried) {
		String table = question.model().name();
		String reasons = tried.isEmpty() ? ""
				: tried.stream()
					.map((rejection) -> rejection.candidate() + ": " + rejection.reason())
					.collect(Collectors.joining("; ", " (tried: ", ")"));
		return new UnplannableQueryException("No key or index of table '%s' can answer '%s'%s. %s".formatted(table,
				question.text(), reasons, cure(question)), table, question.text(), tried);
	}

	private static String cure(Question question) {
		return question.order().isEmpty()
				? "Give the partition key of one of them by = or in, add an index, or use a Scan"
				: "Only a Query sorts, and only by the sort key of its index: leave the order out, or add an index";
	}

}
