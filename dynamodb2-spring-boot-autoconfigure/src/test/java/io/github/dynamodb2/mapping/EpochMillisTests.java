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

package io.github.dynamodb2.mapping;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link EpochMillis}.
 */
class EpochMillisTests {

	private final EpochMillis converter = new EpochMillis();

	@Test
	void writesMillisecondsAsNumber() {
		AttributeValue value = this.converter.transformFrom(Instant.parse("2026-01-02T03:04:05.678Z"));
		assertThat(value).isEqualTo(AttributeValue.fromN("1767323045678"));
		assertThat(this.converter.attributeValueType()).isEqualTo(AttributeValueType.N);
		assertThat(this.converter.type()).isEqualTo(EnhancedType.of(Instant.class));
	}

	@Test
	void readsWhatItWrote() {
		Instant instant = Instant.parse("1969-12-31T23:59:59.001Z");
		assertThat(this.converter.transformTo(this.converter.transformFrom(instant))).isEqualTo(instant);
	}

	@Test
	void cutsNanosecondsOffTowardsThePast() {
		assertThat(this.converter.transformFrom(Instant.ofEpochSecond(-1, 999_999)))
			.isEqualTo(AttributeValue.fromN("-1000"));
	}

	@Test
	void refusesAnInstantOutOfRange() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.converter.transformFrom(Instant.MAX))
			.withMessage("An Instant this far from 1970 does not fit into milliseconds. "
					+ "Convert the property with EpochSeconds");
	}

	@Test
	void refusesTextAndFractions() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.converter.transformTo(AttributeValue.fromS("5")))
			.withMessage("A time in milliseconds since 1970 must be an attribute of type N but was of type S");
		assertThatIllegalArgumentException().isThrownBy(() -> this.converter.transformTo(AttributeValue.fromN("1.5")))
			.withMessage("The number read is no time in milliseconds since 1970: "
					+ "it must be a whole number that fits into a long");
	}

}
