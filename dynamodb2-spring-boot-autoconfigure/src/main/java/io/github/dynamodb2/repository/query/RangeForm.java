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

package io.github.dynamodb2.repository.query;

import java.util.ArrayList;
import java.util.List;

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operator;

import org.springframework.data.domain.Range;

/**
 * What the ends of a range are like, whatever their values.
 *
 * @param lower the lower end
 * @param upper the upper end
 */
record RangeForm(End lower, End upper) {

	/**
	 * A range that includes both of its ends.
	 */
	static final RangeForm CLOSED = new RangeForm(End.INCLUDED, End.INCLUDED);

	static RangeForm of(Range<?> range) {
		return new RangeForm(End.of(range.getLowerBound()), End.of(range.getUpperBound()));
	}

	/**
	 * Returns the condition for a range of this form.
	 * @param closed the condition for one that includes its ends
	 * @return the condition, which asks for nothing when the range has no end
	 */
	Condition condition(Leaf.Between closed) {
		if (equals(CLOSED)) {
			return closed;
		}
		List<Condition> ends = new ArrayList<>();
		if (this.lower != End.OPEN) {
			Operator operator = (this.lower == End.INCLUDED) ? Operator.GTE : Operator.GT;
			ends.add(new Leaf.Comparison(closed.path(), operator, closed.lower()));
		}
		if (this.upper != End.OPEN) {
			Operator operator = (this.upper == End.INCLUDED) ? Operator.LTE : Operator.LT;
			ends.add(new Leaf.Comparison(closed.path(), operator, closed.upper()));
		}
		return Condition.and(ends);
	}

	/**
	 * What one end of a range is like.
	 */
	enum End {

		/**
		 * There is none.
		 */
		OPEN,

		/**
		 * A value that is part of the range.
		 */
		INCLUDED,

		/**
		 * A value that is not part of the range.
		 */
		EXCLUDED;

		static End of(Range.Bound<?> bound) {
			if (!bound.isBounded()) {
				return OPEN;
			}
			return bound.isInclusive() ? INCLUDED : EXCLUDED;
		}

	}

}
