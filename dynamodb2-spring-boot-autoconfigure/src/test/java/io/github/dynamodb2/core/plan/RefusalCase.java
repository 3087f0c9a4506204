package io.github.dynamodb2.core.plan;

import java.util.List;

import io.github.dynamodb2.core.error.UnplannableQueryException.Rejection;

/**
 * A question that cannot be answered.
 *
 * @param behaviour what the case shows
 * @param question the question
 * @param tried the candidates expected to be named, each with its reason
 */
record RefusalCase(String behaviour, Question question, List<Rejection> tried) {

	static Rejection unbound(String candidate, String attribute) {
		return new Rejection(candidate, "partition attribute '" + attribute + "' is not given by =");
	}

	static Rejection unfit(String candidate, String attribute) {
		return new Rejection(candidate,
				"key attribute '" + attribute + "' cannot be bound that way, and a filter may not name it");
	}

	static Rejection lacking(String candidate, String attribute) {
		return new Rejection(candidate, "it does not hold '" + attribute + "', which the filter needs");
	}

	static Rejection unsorted(String candidate, String order) {
		return new Rejection(candidate, "it does not sort by [" + order + "]");
	}

	static Rejection inconsistent(String candidate) {
		return new Rejection(candidate, "a global index cannot be read consistently");
	}

	@Override
	public String toString() {
		return this.behaviour;
	}

}
