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

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import org.springframework.data.repository.query.parser.Part;
import org.springframework.util.ClassUtils;

/**
 * The keywords of method names: one arrow each, to the condition that it means or to the
 * reason why DynamoDB has none.
 */
final class KeywordTable {

	private static final Set<Part.Type> RANGES = EnumSet.of(Part.Type.LESS_THAN, Part.Type.LESS_THAN_EQUAL,
			Part.Type.GREATER_THAN, Part.Type.GREATER_THAN_EQUAL, Part.Type.BEFORE, Part.Type.AFTER, Part.Type.BETWEEN);

	private static final String PREFIX_INSTEAD = "Use StartingWith or Containing";

	private static final String SCAN_INSTEAD = "Store a lower-case copy in an attribute of its own and ask for that";

	Condition condition(PartArguments part) {
		if (part.part().ignoresCase()) {
			throw part.refuseKeyword("IgnoreCase", "DynamoDB cannot ignore case", SCAN_INSTEAD);
		}
		return keyword(part);
	}

	private static Condition keyword(PartArguments part) {
		return switch (part.part().keyword()) {
			case SIMPLE_PROPERTY -> leaf(part).compare(Operator.EQ);
			case NEGATING_SIMPLE_PROPERTY -> leaf(part).compare(Operator.NE);
			case LESS_THAN, BEFORE -> leaf(part).compare(Operator.LT);
			case LESS_THAN_EQUAL -> leaf(part).compare(Operator.LTE);
			case GREATER_THAN, AFTER -> leaf(part).compare(Operator.GT);
			case GREATER_THAN_EQUAL -> leaf(part).compare(Operator.GTE);
			case BETWEEN -> between(part);
			case STARTING_WITH -> leaf(part).beginsWith(true);
			case CONTAINING -> leaf(part).contains();
			case NOT_CONTAINING -> new Condition.Not(leaf(part).contains());
			case IN -> leaf(part).in();
			case NOT_IN -> new Condition.Not(leaf(part).in());
			case IS_NULL -> new Leaf.Presence(part.path().path(), Leaf.State.IS_NULL);
			case IS_NOT_NULL -> new Leaf.Presence(part.path().path(), Leaf.State.IS_NOT_NULL);
			case EXISTS -> Leaf.exists(part.path().path());
			case TRUE -> is(part, true);
			case FALSE -> is(part, false);
			case LIKE, NOT_LIKE -> throw part.refuse("DynamoDB has no patterns", PREFIX_INSTEAD);
			case ENDING_WITH -> throw part.refuse("DynamoDB cannot match endings",
					"Store the text reversed in an attribute of its own and use StartingWith on that");
			case REGEX -> throw part.refuse("DynamoDB has no regular expressions", PREFIX_INSTEAD);
			case NEAR, WITHIN -> throw part.refuse("DynamoDB has no geography",
					"Store a geohash in an attribute of its own and use StartingWith or Between on that");
			case IS_EMPTY -> isEmpty(part);
			case IS_NOT_EMPTY -> size(part, Operator.GT);
		};
	}

	static boolean isRange(Part.Type type) {
		return RANGES.contains(type);
	}

	private static LeafCreator leaf(PartArguments part) {
		return new LeafCreator(part);
	}

	private static Condition between(PartArguments part) {
		if (!part.nextIsRange()) {
			return leaf(part).between();
		}
		leaf(part).requireOrder();
		List<Operand> ends = part.range();
		return new Leaf.Between(part.path().path(), ends.get(0), ends.get(1));
	}

	private static Condition isEmpty(PartArguments part) {
		Condition empty = size(part, Operator.EQ);
		return new Condition.Or(List.of(new Leaf.Presence(part.path().path(), Leaf.State.IS_NULL), empty));
	}

	private static Condition size(PartArguments part, Operator operator) {
		return leaf(part).size(operator, Operand.literal(AttributeValue.fromN("0")));
	}

	private static Condition is(PartArguments part, boolean value) {
		if (ClassUtils.resolvePrimitiveIfNecessary(part.path().type()) != Boolean.class) {
			throw part.refuse("it is no boolean but " + part.path().type().getSimpleName(),
					"Compare it with a parameter");
		}
		return new Leaf.Comparison(part.path().path(), Operator.EQ, part.literal(value));
	}

}
