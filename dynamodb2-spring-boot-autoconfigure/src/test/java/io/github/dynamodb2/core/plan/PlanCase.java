package io.github.dynamodb2.core.plan;

/**
 * A question and the plan that answers it.
 *
 * @param behaviour what the case shows
 * @param question the question
 * @param plan the plan expected
 */
record PlanCase(String behaviour, Question question, AccessPlan plan) {

	@Override
	public String toString() {
		return this.behaviour;
	}

}
