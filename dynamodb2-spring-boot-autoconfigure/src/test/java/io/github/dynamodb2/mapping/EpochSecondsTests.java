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
 * Tests for {@link EpochSeconds}.
 */
class EpochSecondsTests {

	private final EpochSeconds converter = new EpochSeconds();

	@Test
	void writesSecondsAsNumber() {
		AttributeValue value = this.converter.transformFrom(Instant.parse("2026-01-02T03:04:05.678Z"));
		assertThat(value).isEqualTo(AttributeValue.fromN("1767323045"));
		assertThat(this.converter.attributeValueType()).isEqualTo(AttributeValueType.N);
		assertThat(this.converter.type()).isEqualTo(EnhancedType.of(Instant.class));
	}

	@Test
	void readsTheWholeRangeOfInstant() {
		assertThat(this.converter.transformTo(this.converter.transformFrom(Instant.MIN))).isEqualTo(Instant.MIN);
		assertThat(this.converter.transformTo(AttributeValue.fromN("1.5E3"))).isEqualTo(Instant.ofEpochSecond(1500));
	}

	@Test
	void refusesANumberOutOfRange() {
		AttributeValue value = AttributeValue.fromN(Long.toString(Long.MAX_VALUE));
		assertThatIllegalArgumentException().isThrownBy(() -> this.converter.transformTo(value))
			.withMessage("The number read is no time in seconds since 1970: it is out of the range of Instant. "
					+ "Is it one of milliseconds, for EpochMillis?");
	}

}
