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
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.repository.InvalidScrollPositionException;
import org.junit.jupiter.api.Test;
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

	private final KeysetPositions positions = new KeysetPositions(
			Set.of(new KeyAttribute("text", ScalarAttributeType.S), new KeyAttribute("number", ScalarAttributeType.N),
					new KeyAttribute("bytes", ScalarAttributeType.B)),
			"Query on table 'things': text = ?");

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
		KeysetPositions others = new KeysetPositions(this.positions.attributes(), "Query on table 'things'");
		assertThatExceptionOfType(InvalidScrollPositionException.class).isThrownBy(() -> others.start(position, VALUES))
			.withMessageStartingWith("The position belongs to another query");
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

}
