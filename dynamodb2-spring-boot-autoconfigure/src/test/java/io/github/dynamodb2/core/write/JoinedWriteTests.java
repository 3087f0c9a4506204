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

package io.github.dynamodb2.core.write;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.write.Guard.Reason;
import io.github.dynamodb2.core.write.ItemWrite.Returned;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests of {@link JoinedWrite}.
 */
class JoinedWriteTests {

	private static final Map<String, AttributeValue> KEY = Map.of("id", AttributeValue.fromS("a"));

	private static final Guard ABSENT = new Guard(Leaf.notExists(AttributePath.of("id")), Set.of(Reason.ABSENT));

	private static final Guard PRESENT = new Guard(Leaf.exists(AttributePath.of("id")), Set.of(Reason.PRESENT));

	@Test
	void aPutAfterAPutIsTheLastItemOnTheFirstCondition() {
		Guard first = asks("x", 1, Reason.CALLER);
		assertThat(joined(put(1, first), put(2, Guard.NONE))).isEqualTo(put(2, first));
		assertThat(joined(put(1, ABSENT), put(2, Guard.NONE))).isEqualTo(put(2, ABSENT));
		assertThat(joined(put(1, ABSENT), put(2, asks("version", 1, Reason.VERSION)))).isEqualTo(put(2, ABSENT));
	}

	@Test
	void aConditionOnWhatTheTransactionWroteIsRefused() {
		refused(put(1, Guard.NONE), put(2, asks("x", 1, Reason.CALLER)), "PutItem after PutItem");
		refused(put(1, Guard.NONE), put(2, ABSENT), "PutItem after PutItem");
		refused(put(1, Guard.NONE), delete(asks("x", 1, Reason.CALLER)), "DeleteItem after PutItem");
		refused(put(1, Guard.NONE), put(2, asks("version", 7, Reason.VERSION)), "asks for another version");
		refused(put(1, Guard.NONE), new ItemWrite.Check("t", KEY, PRESENT), "ConditionCheck after PutItem");
	}

	@Test
	void anUpdateAfterAnInsertChangesTheItem() {
		ItemWrite.Update update = update(PRESENT.and(asks("version", 1, Reason.VERSION)), set("version", 2));
		assertThat(joined(put(1, ABSENT), update)).isEqualTo(put(2, ABSENT));
		ItemWrite.Put bare = new ItemWrite.Put("t", KEY, KEY, ABSENT, Returned.NOTHING);
		assertThat(joined(put(1, ABSENT), update(PRESENT, UpdateAction.remove("version")))).isEqualTo(bare);
		refused(put(1, Guard.NONE), update, "UpdateItem after PutItem");
		refused(put(1, ABSENT), update(PRESENT, increment("n")), "UpdateItem after PutItem");
		refused(put(1, ABSENT), update(PRESENT.and(asks("x", 1, Reason.CALLER)), set("y", 2)), "UpdateItem after");
	}

	@Test
	void aDeleteAfterAPutKeepsTheFirstCondition() {
		Guard first = asks("version", 1, Reason.VERSION);
		assertThat(joined(put(2, first), delete(Guard.NONE))).isEqualTo(delete(first));
		assertThat(joined(put(2, first), delete(asks("version", 2, Reason.VERSION)))).isEqualTo(delete(first));
		assertThat(joined(put(1, ABSENT), delete(Guard.NONE))).isEqualTo(new ItemWrite.Check("t", KEY, ABSENT));
	}

	@Test
	void updatesAreJoinedWhenTheyHaveNothingToDoWithEachOther() {
		Guard x = asks("x", 1, Reason.CALLER);
		Guard y = asks("y", 1, Reason.CALLER);
		assertThat(joined(update(PRESENT.and(x), set("a", 1)), update(PRESENT.and(y), set("b", 2))))
			.isEqualTo(update(PRESENT.and(x).and(PRESENT.and(y)), set("a", 1), set("b", 2)));
		assertThat(joined(update(Guard.NONE, set("m.a", 1)), update(Guard.NONE, set("m.b", 2))))
			.isEqualTo(update(Guard.NONE, set("m.a", 1), set("m.b", 2)));
		refusedUpdates(update(PRESENT, set("a", 1)), update(PRESENT, set("a", 2)));
		refusedUpdates(update(PRESENT, set("m", 1)), update(PRESENT, set("m.a", 2)));
		refusedUpdates(update(PRESENT, set("l[0]", 1)), update(PRESENT, set("l[1]", 2)));
		refusedUpdates(update(PRESENT, set("x", 1)), update(PRESENT.and(x), set("b", 2)));
		refusedUpdates(update(Guard.NONE, set("a", 1)), update(PRESENT, set("b", 2)));
		refusedUpdates(update(Guard.NONE, set("a", 1)), update(asks("id", 1, Reason.CALLER), set("b", 2)));
	}

	@Test
	void aCheckBeforeAWriteIsAnotherConditionOfIt() {
		Guard x = asks("x", 1, Reason.CALLER);
		ItemWrite.Check check = new ItemWrite.Check("t", KEY, x);
		assertThat(joined(check, put(1, Guard.NONE))).isEqualTo(put(1, x));
		assertThat(joined(check, update(PRESENT, set("x", 2)))).isEqualTo(update(PRESENT.and(x), set("x", 2)));
		assertThat(joined(check, delete(Guard.NONE))).isEqualTo(delete(x));
		assertThat(joined(check, new ItemWrite.Check("t", KEY, PRESENT)))
			.isEqualTo(new ItemWrite.Check("t", KEY, PRESENT.and(x)));
	}

	@Test
	void nothingElseIsJoined() {
		refused(delete(Guard.NONE), put(1, Guard.NONE), "PutItem after DeleteItem");
		refused(delete(Guard.NONE), delete(Guard.NONE), "DeleteItem after DeleteItem");
		refused(update(PRESENT, set("a", 1)), put(1, Guard.NONE), "PutItem after UpdateItem");
		refused(update(PRESENT, set("a", 1)), delete(Guard.NONE), "DeleteItem after UpdateItem");
	}

	private static ItemWrite joined(ItemWrite earlier, ItemWrite later) {
		return new JoinedWrite(later).after(earlier);
	}

	private static void refusedUpdates(ItemWrite earlier, ItemWrite later) {
		refused(earlier, later, "UpdateItem after UpdateItem cannot be joined to one write. Write it once");
	}

	private static void refused(ItemWrite earlier, ItemWrite later, String message) {
		assertThatIllegalArgumentException().isThrownBy(() -> joined(earlier, later))
			.withMessageStartingWith("An item of table 't' is written twice in one transaction, and ")
			.withMessageContaining(message);
	}

	private static ItemWrite.Put put(int version, Guard guard) {
		return new ItemWrite.Put("t", KEY, Map.of("id", AttributeValue.fromS("a"), "version", number(version)), guard,
				Returned.NOTHING);
	}

	private static ItemWrite.Delete delete(Guard guard) {
		return new ItemWrite.Delete("t", KEY, guard, Returned.NOTHING);
	}

	private static ItemWrite.Update update(Guard guard, UpdateAction... actions) {
		return new ItemWrite.Update("t", KEY, List.of(actions), guard, Returned.NOTHING);
	}

	private static UpdateAction set(String path, int value) {
		return new UpdateAction.Change(UpdateAction.Kind.SET, AttributePath.parse(path),
				Operand.literal(number(value)));
	}

	private static UpdateAction increment(String attribute) {
		return new UpdateAction.Change(UpdateAction.Kind.INCREMENT, AttributePath.of(attribute),
				Operand.literal(number(1)));
	}

	private static Guard asks(String attribute, int value, Reason reason) {
		return Guard.of(new Leaf.Comparison(AttributePath.of(attribute), Operator.EQ, Operand.literal(number(value))),
				reason);
	}

	private static AttributeValue number(int value) {
		return AttributeValue.fromN(String.valueOf(value));
	}

}
