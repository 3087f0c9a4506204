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

package io.github.dynamodb2.repository.oracle;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.UnionPlan;
import io.github.dynamodb2.repository.DynamoDb2ScrollTokens;
import io.github.dynamodb2.repository.ScanMode;
import io.github.dynamodb2.repository.query.UnplannableMethodException;
import io.github.dynamodb2.repository.query.UnsupportedMethodException;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;

/**
 * Asks a world one question in every way and compares the answers with the evaluator's.
 *
 * @param world the table and its items
 * @param question the question
 * @param pageSize how many items a page of a window has
 */
record Check(World world, MethodCase question, int pageSize) {

	private static final int MOST_PAGES = 500;

	private static final DynamoDb2ScrollTokens TOKENS = DynamoDb2ScrollTokens.signed("a secret of tests");

	/**
	 * Runs the check.
	 * @return what came of it
	 */
	Outcome run() {
		Methods methods = Methods.of(this.world.type(), this.question);
		Outcome outcome = list(methods.list(this.question));
		if (outcome.problem() == null && new TextCase(this.question).isThere()) {
			outcome = outcome.withProblem(text(methods.text(), outcome.plan()));
		}
		if (outcome.problem() != null || outcome.plan() == null || this.question.limit() > 0) {
			return outcome;
		}
		return outcome.withProblem(otherProblem(methods, outcome.plan()));
	}

	private @Nullable String otherProblem(Methods methods, AccessPlan plan) {
		try {
			String problem = count(methods);
			return (problem != null) ? problem : window(methods, plan);
		}
		catch (RuntimeException | AssertionError ex) {
			return "failed with " + ex;
		}
	}

	private Outcome list(Method method) {
		ScanMode mode = ScanMode.REJECT;
		World.Compiled compiled = compile(method, mode);
		if (compiled == null) {
			mode = ScanMode.ALLOW;
			compiled = compile(method, mode);
		}
		if (compiled == null) {
			return new Outcome(null, (this.question.sorting() == null) ? "refused though it may scan" : null);
		}
		try {
			List<?> answer = (List<?>) ask(compiled, mode, this.question.arguments());
			return new Outcome(compiled.plan(), evaluator(compiled.plan()).problem(this.question, answer));
		}
		catch (RuntimeException | AssertionError ex) {
			return new Outcome(compiled.plan(), "failed with " + ex);
		}
	}

	/**
	 * Asks the question by a text: the plan and the answer must be those of the name. The
	 * order, which a text does not have, is an argument.
	 */
	private @Nullable String text(Method method, @Nullable AccessPlan plan) {
		if (plan == null) {
			return null;
		}
		ScanMode mode = plan.scans() ? ScanMode.ALLOW : ScanMode.REJECT;
		Sorting sorting = this.question.sorting();
		TextCase text = new TextCase(this.question);
		List<Object> arguments = new ArrayList<>(this.question.arguments());
		arguments.addAll(text.constants().values());
		arguments.add((sorting != null) ? sorting.sort() : Sort.unsorted());
		arguments.add((this.question.limit() > 0) ? Limit.of(this.question.limit()) : Limit.unlimited());
		try {
			World.Compiled compiled = this.world.compile(method, mode);
			if (sorting == null && text.isSameCondition() && !compiled.plan().toString().equals(plan.toString())) {
				return "'%s' is planned as %s".formatted(text.text(), compiled.plan());
			}
			List<?> answer = (List<?>) compiled.call(arguments);
			String problem = evaluator((sorting != null) ? plan : compiled.plan()).problem(this.question, answer);
			return (problem != null) ? "by the text '%s' %s".formatted(text.text(), problem) : null;
		}
		catch (RuntimeException | AssertionError ex) {
			return "'%s' failed with %s".formatted(text.text(), ex);
		}
	}

	private World.@Nullable Compiled compile(Method method, ScanMode mode) {
		try {
			return this.world.compile(method, mode);
		}
		catch (UnplannableMethodException ex) {
			return null;
		}
	}

	private Object ask(World.Compiled compiled, ScanMode mode, List<Object> arguments) {
		this.world.requests().clear();
		Object answer = compiled.call(arguments);
		boolean scanned = this.world.requests().operations().contains("Scan");
		if (scanned && (mode == ScanMode.REJECT || !compiled.plan().scans())) {
			throw new AssertionError("a Scan was sent that nobody permitted");
		}
		return answer;
	}

	private Evaluator evaluator(AccessPlan plan) {
		List<Property> properties = Generator.properties(this.world.type());
		if (this.question.hasOpenRange()) {
			return new Evaluator(this.world.items(),
					(item) -> properties.stream().allMatch((property) -> property.of(item) != null), false);
		}
		return new Evaluator(this.world.items(), plan.accept(new PlanReach(properties)), !(plan instanceof UnionPlan));
	}

	private @Nullable String count(Methods methods) {
		World.Compiled count = this.world.compile(methods.count(this.question), ScanMode.ALLOW);
		World.Compiled exists = this.world.compile(methods.exists(this.question), ScanMode.ALLOW);
		long counted = (Long) ask(count, ScanMode.ALLOW, this.question.arguments());
		if (!evaluator(count.plan()).isRight(this.question, counted)) {
			return "counted %d, which is wrong, by %s".formatted(counted, count.plan());
		}
		Evaluator evaluator = evaluator(exists.plan());
		boolean found = (Boolean) ask(exists, ScanMode.ALLOW, this.question.arguments());
		boolean right = found ? !evaluator.isRight(this.question, 0) || !evaluator.exact()
				: evaluator.isRight(this.question, 0);
		return right ? null : "exists is %s, which is wrong, by %s".formatted(found, exists.plan());
	}

	private @Nullable String window(Methods methods, AccessPlan plan) {
		if (!plan.resumable()) {
			return isRefused(methods.window(this.question)) ? null : "a window may go on in " + plan;
		}
		World.Compiled compiled = this.world.compile(methods.window(this.question), ScanMode.ALLOW);
		List<Object> items = new ArrayList<>();
		ScrollPosition position = ScrollPosition.keyset();
		for (int pages = 0; pages < MOST_PAGES; pages++) {
			List<Object> arguments = new ArrayList<>(this.question.arguments());
			arguments.addAll(List.of(position, Limit.of(this.pageSize)));
			Window<?> window = (Window<?>) ask(compiled, ScanMode.ALLOW, arguments);
			items.addAll(window.getContent());
			if (!window.hasNext()) {
				String problem = evaluator(compiled.plan()).problem(this.question, items);
				return (problem != null) ? "page by page: " + problem : null;
			}
			position = TOKENS.decode(TOKENS.encode(window.positionAt(window.size() - 1)));
		}
		return "page by page: no end after " + MOST_PAGES + " pages";
	}

	private boolean isRefused(Method method) {
		try {
			this.world.compile(method, ScanMode.ALLOW);
			return false;
		}
		catch (UnsupportedMethodException ex) {
			return true;
		}
	}

	/**
	 * What came of a check.
	 *
	 * @param plan how the question was answered, or {@code null} when it was refused
	 * @param problem what is wrong, or {@code null}
	 */
	record Outcome(@Nullable AccessPlan plan, @Nullable String problem) {

		Outcome withProblem(@Nullable String newProblem) {
			return new Outcome(this.plan, newProblem);
		}

	}

}
