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

import java.time.DateTimeException;
import java.time.Instant;

import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes an {@link Instant} as a number of seconds since 1970, which sorts as time does
 * and is what DynamoDB's time to live asks for. What is finer than a second is cut off,
 * towards the past.
 * <p>
 * A number read that is not a whole one, or is out of the range of {@link Instant}, is
 * refused with an {@link IllegalArgumentException}.
 */
public final class EpochSeconds implements AttributeConverter<Instant> {

	@Override
	public AttributeValue transformFrom(Instant instant) {
		return AttributeValue.fromN(Long.toString(instant.getEpochSecond()));
	}

	@Override
	public Instant transformTo(AttributeValue value) {
		long seconds = EpochNumber.read(value, "seconds");
		try {
			return Instant.ofEpochSecond(seconds);
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException(
					"The number read is no time in seconds since 1970: it is out of the range "
							+ "of Instant. Is it one of milliseconds, for EpochMillis?",
					ex);
		}
	}

	@Override
	public EnhancedType<Instant> type() {
		return EnhancedType.of(Instant.class);
	}

	@Override
	public AttributeValueType attributeValueType() {
		return AttributeValueType.N;
	}

}
