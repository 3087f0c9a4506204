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

package io.github.dynamodb2.core.schema;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes durations as seconds with nine decimals where there is a fraction, as the SDK
 * does; unlike the SDK's, a negative fraction is what it says.
 */
final class DurationConverter implements AttributeConverter<Duration> {

	private static final int NANOS_SCALE = 9;

	private static final int MOST_DIGITS = 40;

	@Override
	public AttributeValue transformFrom(Duration duration) {
		BigDecimal seconds = BigDecimal.valueOf(duration.getSeconds());
		BigDecimal exact = (duration.getNano() == 0) ? seconds
				: seconds.add(BigDecimal.valueOf(duration.getNano(), NANOS_SCALE));
		return AttributeValue.fromN(exact.toPlainString());
	}

	@Override
	public Duration transformTo(AttributeValue value) {
		BigDecimal number = new BigDecimal((value.n() != null) ? value.n() : value.s());
		if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS) {
			throw new ArithmeticException("No duration is this long");
		}
		BigDecimal seconds = number.setScale(0, RoundingMode.FLOOR);
		long nanos = number.subtract(seconds).movePointRight(NANOS_SCALE).longValueExact();
		return Duration.ofSeconds(seconds.longValueExact(), nanos);
	}

	@Override
	public EnhancedType<Duration> type() {
		return EnhancedType.of(Duration.class);
	}

	@Override
	public AttributeValueType attributeValueType() {
		return AttributeValueType.N;
	}

}
