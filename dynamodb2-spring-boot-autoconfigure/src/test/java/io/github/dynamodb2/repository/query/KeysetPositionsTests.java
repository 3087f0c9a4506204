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

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.plan.ScanPlan;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.repository.InvalidScrollPositionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link KeysetPositions}.
 */
class KeysetPositionsTests {

	private static final Map<String, AttributeValue> KEY = Map.of("text", AttributeValue.fromS("a"), "number",
			AttributeValue.fromN("1.50"), "bytes", AttributeValue.fromB(SdkBytes.fromUtf8String("xyz")));

	private static final Bindings VALUES = new Bindings(List.of(AttributeValue.fromS("a")));

	private static final MethodName METHOD = new MethodName(KeysetPositionsTests.class, "findByOwnerTrue",
			"findByOwnerTrue()");

	private final TableModel model = TableDefinition.named("things")
		.partitionKey("text")
		.sortKey("number", ScalarAttributeType.N)
		.index(Index.global("ByBytes").partitionKey("bytes", ScalarAttributeType.B))
		.build()
		.model();

	private final KeysetPositions positions = KeysetPositions.of(METHOD, this.model, scan("text"));

	private ScanPlan scan(String filter) {
		return new ScanPlan("things", this.model.requireIndex("ByBytes"), Leaf.exists(AttributePath.of(filter)),
				Selection.everything(), List.of(), 1, false);
	}

	@Test
	void positionHoldsPlainValues() {
		KeysetScrollPosition position = this.positions.position(KEY, VALUES);
		assertThat(position.getKeys())
			.containsAllEntriesOf(Map.of("text", "a", "number", new BigDecimal("1.50"), "bytes", "eHl6"))
			.hasSize(4);
		assertThat(position.scrollsForward()).isTrue();
	}

	@Test
	void positionGoesOnWhereItWasTaken() {
		assertThat(this.positions.start(this.positions.position(KEY, VALUES), VALUES))
			.isEqualTo(new Continuation.After(KEY));
	}

	@Test
	void positionMadeByHandIsTaken() {
		ScrollPosition made = ScrollPosition.forward(Map.of("text", "a", "number", 1, "bytes", "eHl6"));
		assertThat(this.positions.start(made, VALUES)).isInstanceOf(Continuation.After.class);
	}

	@Test
	void positionOfOtherArgumentsIsRefused() {
		ScrollPosition position = this.positions.position(KEY, VALUES);
		assertThatExceptionOfType(InvalidScrollPositionException.class)
			.isThrownBy(() -> this.positions.start(position, new Bindings(List.of(AttributeValue.fromS("b")))))
			.withMessage("The position belongs to another query: "
					+ "go on by the method that gave it, with the same arguments and order");
	}

	@Test
	void positionOfAnotherConditionIsRefused() {
		ScrollPosition position = this.positions.position(KEY, VALUES);
		KeysetPositions others = KeysetPositions.of(METHOD, this.model, scan("number"));
		assertThatExceptionOfType(InvalidScrollPositionException.class).isThrownBy(() -> others.start(position, VALUES))
			.withMessageStartingWith("The position belongs to another query");
	}

	@Test
	void positionOfAnotherMethodIsRefusedThoughThePlansReadAlike() {
		ScrollPosition position = this.positions.position(KEY, VALUES);
		MethodName other = new MethodName(KeysetPositionsTests.class, "findByOwnerFalse", "findByOwnerFalse()");
		assertThatExceptionOfType(InvalidScrollPositionException.class)
			.isThrownBy(() -> KeysetPositions.of(other, this.model, scan("text")).start(position, VALUES))
			.withMessageStartingWith("The position belongs to another query");
	}

	@Test
	void positionOfArgumentsWithEqualHashCodesIsRefused() {
		ScrollPosition position = this.positions.position(KEY, new Bindings(List.of(AttributeValue.fromS("Aa"))));
		assertThatExceptionOfType(InvalidScrollPositionException.class)
			.isThrownBy(() -> this.positions.start(position, new Bindings(List.of(AttributeValue.fromS("BB")))));
	}

	@Test
	void backwardPositionIsRefusedThoughItIsInitial() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.positions.start(ScrollPosition.keyset().backward(), VALUES))
			.withMessage("A position cannot be scrolled backwards. Order the other way and scroll forwards");
	}

	@Test
	void initialPositionsBeginAtTheStart() {
		assertThat(this.positions.start(ScrollPosition.keyset(), VALUES)).isEqualTo(Continuation.start());
		assertThat(this.positions.start(ScrollPosition.offset(), VALUES)).isEqualTo(Continuation.start());
	}

	@Test
	void offsetIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.positions.start(ScrollPosition.offset(3), VALUES))
			.withMessage("DynamoDB cannot skip to an offset. Begin with ScrollPosition.keyset()");
	}

	@Test
	void scrollingBackwardsIsRefused() {
		ScrollPosition backward = this.positions.position(KEY, VALUES).backward();
		assertThatIllegalArgumentException().isThrownBy(() -> this.positions.start(backward, VALUES))
			.withMessage("A position cannot be scrolled backwards. Order the other way and scroll forwards");
	}

	@Test
	void positionOfAnotherQueryIsRefused() {
		assertThatExceptionOfType(InvalidScrollPositionException.class)
			.isThrownBy(() -> this.positions.start(ScrollPosition.forward(Map.of("text", "a")), VALUES))
			.withMessageStartingWith("The position belongs to another query: this one goes on by ")
			.withMessageEndingWith("but was given [text]");
	}

	static Stream<Arguments> lies() {
		return Stream.of(Arguments.of("text", 1, "key attribute 'text' is of type S but was given a value of type N"),
				Arguments.of("text", "", "key attribute 'text' was given an empty value"),
				Arguments.of("text", "x".repeat(2049),
						"key attribute 'text' was given 2049 bytes but takes at most 2048"),
				Arguments.of("number", "1", "key attribute 'number' is of type N but was given a value of type S"),
				Arguments.of("number", Double.NaN, "key attribute 'number' was given no number"),
				Arguments.of("number", new BigDecimal("9".repeat(39)),
						"key attribute 'number' has 39 significant digits but DynamoDB stores at most 38"),
				Arguments.of("bytes", "no Base64!", "'bytes' is no Base64"),
				Arguments.of("bytes", true, "'bytes' is neither a string nor a number"));
	}

	@ParameterizedTest
	@MethodSource("lies")
	void positionWithAValueThatNoItemHasIsRefused(String attribute, Object value, String problem) {
		Map<String, Object> values = new HashMap<>(this.positions.position(KEY, VALUES).getKeys());
		values.put(attribute, value);
		assertThatExceptionOfType(InvalidScrollPositionException.class)
			.isThrownBy(() -> this.positions.start(ScrollPosition.forward(values), VALUES))
			.withMessage("The position was altered: " + problem);
	}

}
