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

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.write.ItemWrite.Returned;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link Recognition}.
 */
class RecognitionTests {

	private static final Map<String, AttributeValue> KEY = Map.of("id", AttributeValue.fromS("a"));

	private static AttributeValue n(String number) {
		return AttributeValue.fromN(number);
	}

	private static boolean left(ItemWrite write, Map<String, AttributeValue> found) {
		return write.accept(new Recognition(found));
	}

	private static ItemWrite put(Map<String, AttributeValue> item) {
		return new ItemWrite.Put("t", KEY, item, Guard.NONE, Returned.NOTHING);
	}

	private static ItemWrite update(UpdateAction... actions) {
		return new ItemWrite.Update("t", KEY, List.of(actions), Guard.NONE, Returned.NEW);
	}

	@Test
	void wholeItemIsRecognisedByTheValuesOfAllItsAttributes() {
		ItemWrite put = put(Map.of("n", n("1.50"), "s", AttributeValue.fromNs(List.of("1", "2.0")), "b",
				AttributeValue.fromB(SdkBytes.fromUtf8String("x")), "m", AttributeValue.fromM(Map.of("x", n("10")))));
		Map<String, AttributeValue> same = Map.of("n", n("1.5"), "s", AttributeValue.fromNs(List.of("2", "1.00")), "b",
				AttributeValue.fromB(SdkBytes.fromUtf8String("x")), "m", AttributeValue.fromM(Map.of("x", n("1E1"))));
		assertThat(left(put, same)).isTrue();
		assertThat(left(put, Map.of("n", n("1.5")))).isFalse();
		assertThat(left(put(Map.of("n", n("1.5"))), same)).isFalse();
		assertThat(left(put(Map.of("n", n("1"))), Map.of("n", AttributeValue.fromS("1")))).isFalse();
		assertThat(left(put, Map.of())).isFalse();
	}

	@Test
	void updateIsRecognisedByWhatItHasSetAndRemoved() {
		ItemWrite update = update(UpdateAction.set("n", n("1")), UpdateAction.remove("x"), new UpdateAction.Change(
				UpdateAction.Kind.SET, AttributePath.parse("m.l[1]"), Operand.literal(AttributeValue.fromS("deep"))));
		AttributeValue nested = AttributeValue
			.fromM(Map.of("l", AttributeValue.fromL(List.of(n("0"), AttributeValue.fromS("deep")))));
		assertThat(left(update, Map.of("n", n("1.0"), "m", nested, "other", n("7")))).isTrue();
		assertThat(left(update, Map.of("n", n("1"), "m", nested, "x", n("1")))).isFalse();
		assertThat(left(update, Map.of("n", n("2"), "m", nested))).isFalse();
		assertThat(left(update, Map.of("n", n("1")))).isFalse();
		assertThat(left(update(UpdateAction.remove("x")), Map.of())).isFalse();
	}

	@Test
	void updateThatDoesAnythingElseIsNotRecognised() {
		for (UpdateAction.Kind kind : List.of(UpdateAction.Kind.INCREMENT, UpdateAction.Kind.APPEND,
				UpdateAction.Kind.ADD_TO_SET, UpdateAction.Kind.REMOVE_FROM_SET)) {
			UpdateAction action = new UpdateAction.Change(kind, AttributePath.of("n"), Operand.literal(n("1")));
			assertThat(left(update(action), Map.of("n", n("1")))).isFalse();
			assertThat(left(update(UpdateAction.set("x", n("1")), action), Map.of("x", n("1"), "n", n("1")))).isFalse();
		}
		assertThat(left(update(), KEY)).isFalse();
	}

	@Test
	void deleteIsRecognisedWhenNothingIsThere() {
		ItemWrite delete = new ItemWrite.Delete("t", KEY, Guard.NONE, Returned.OLD);
		assertThat(left(delete, Map.of())).isTrue();
		assertThat(left(delete, KEY)).isFalse();
	}

}
