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
import java.util.Map;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.error.UnplannableQueryException;
import io.github.dynamodb2.core.model.TableModel;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static io.github.dynamodb2.core.condition.TestConditions.above;
import static io.github.dynamodb2.core.condition.TestConditions.all;
import static io.github.dynamodb2.core.condition.TestConditions.beginsWith;
import static io.github.dynamodb2.core.condition.TestConditions.between;
import static io.github.dynamodb2.core.condition.TestConditions.contains;
import static io.github.dynamodb2.core.condition.TestConditions.equal;
import static io.github.dynamodb2.core.condition.TestConditions.in;
import static io.github.dynamodb2.core.condition.TestConditions.not;
import static io.github.dynamodb2.core.condition.TestConditions.unequal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests of {@link KeyBinding.Among}: values of a key attribute that meet other conditions
 * too.
 */
class KeyAmongTests {

	private static final Condition OWNER = equal("owner", 3);

	@Test
	void theOtherConditionsChooseAmongTheValues() {
		assertThat(titles(all(OWNER, in("title", 0), above("title", 1)), texts("a", "b", "c"), text("a")))
			.containsExactly("b", "c");
		assertThat(titles(all(OWNER, unequal("title", 1), in("title", 0)), texts("a", "b"), text("a")))
			.containsExactly("b");
		assertThat(titles(all(OWNER, in("title", 0), between("title", 1, 2)), texts("a", "b", "c", "d"), text("b"),
				text("c")))
			.containsExactly("b", "c");
		assertThat(titles(all(OWNER, in("title", 0), beginsWith("title", 1)), texts("ab", "b", "ac"), text("a")))
			.containsExactly("ab", "ac");
		assertThat(titles(all(OWNER, in("title", 0), not(in("title", 1))), texts("a", "b", "c"), texts("a", "c")))
			.containsExactly("b");
		assertThat(titles(all(OWNER, in("title", 0), in("title", 1)), texts("a", "b", "c"), texts("c", "a")))
			.containsExactly("a", "c");
	}

	@Test
	void aKeyGivenTwiceIsNotDropped() {
		GetPlan plan = (GetPlan) plan(SampleTables.COUNTRIES, all(equal("code", 0), equal("code", 1)));
		assertThat(plan).hasToString("GetItem on table 'countries': code = ? and code = ?");
		assertThat(plan.key().bindKey(bindings(text("de"), text("de")))).contains(Map.of("code", text("de")));
		assertThat(plan.key().bindKey(bindings(text("de"), text("fr")))).isEmpty();
	}

	@Test
	void textsAreComparedByTheirBytes() {
		assertThat(titles(all(OWNER, in("title", 0), above("title", 1)), texts("\uD83D\uDE00", "b"), text("\uFF5E")))
			.containsExactly("\uD83D\uDE00");
	}

	@Test
	void wholeKeysAreGotInBatches() {
		assertThat(plan(SampleTables.NOTES, all(OWNER, in("title", 0), above("title", 1))).toString())
			.isEqualTo("BatchGetItem on table 'notes': owner = ? and title in (?) and title > ?");
	}

	@Test
	void oneValueOfSeveralIsGot() {
		assertThat(plan(SampleTables.COUNTRIES, all(in("code", 0), equal("code", 1)))).isInstanceOf(GetPlan.class)
			.hasToString("GetItem on table 'countries': code = ? and code in (?)");
		assertThat(((GetPlan) plan(SampleTables.COUNTRIES, all(in("code", 0), equal("code", 1)))).key()
			.bindKey(bindings(texts("de", "fr"), text("it")))).isEmpty();
	}

	@Test
	void partitionsAreQueriedThatMeetTheOtherConditions() {
		AccessPlan plan = plan(SampleTables.NOTES, all(in("owner", 0), unequal("owner", 1)));
		assertThat(plan).hasToString("up to 100 Queries on table 'notes': owner in (?) and owner <> ?");
		assertThat(((QueryPlan) plan).bind(bindings(texts("a", "b", "c"), text("b")))).hasSize(2);
		assertThat(((QueryPlan) plan).bind(bindings(texts("b"), text("b")))).isEmpty();
	}

	@Test
	void aPartitionMayBeExcludedByAnotherCondition() {
		QueryPlan plan = (QueryPlan) plan(SampleTables.NOTES, all(equal("owner", 0), not(equal("owner", 1))));
		assertThat(plan.bind(bindings(text("a"), text("b")))).hasSize(1);
		assertThat(plan.bind(bindings(text("a"), text("a")))).isEmpty();
	}

	@Test
	void valuesOfAnotherTypeAreRefused() {
		AccessPlan plan = plan(SampleTables.NOTES, all(in("owner", 0), unequal("owner", 1)));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> ((QueryPlan) plan).bind(bindings(texts("a"), AttributeValue.fromN("1"))))
			.withMessage("Key attribute 'owner' is of type S but was given a value of type N");
	}

	@Test
	void whatOnlyDynamoDbCanTellIsRefused() {
		assertThatExceptionOfType(UnplannableQueryException.class)
			.isThrownBy(() -> plan(SampleTables.NOTES, all(OWNER, in("title", 0), contains("title", 1))));
	}

	private static List<String> titles(Condition condition, AttributeValue... values) {
		BatchGetPlan plan = (BatchGetPlan) plan(SampleTables.NOTES, condition);
		return plan.bindKeys(bindings(values)).stream().map((key) -> key.get("title").s()).toList();
	}

	private static AccessPlan plan(TableModel model, Condition condition) {
		return new AccessPlanner().plan(model, condition, List.of(), Selection.everything(), PlanPolicy.standard());
	}

	private static Bindings bindings(AttributeValue... values) {
		AttributeValue[] slots = { text(""), text(""), text(""), text("owner") };
		System.arraycopy(values, 0, slots, 0, values.length);
		return new Bindings(List.of(slots));
	}

	private static AttributeValue texts(String... values) {
		return AttributeValue.fromL(Stream.of(values).map(KeyAmongTests::text).toList());
	}

	private static AttributeValue text(String value) {
		return AttributeValue.fromS(value);
	}

}
