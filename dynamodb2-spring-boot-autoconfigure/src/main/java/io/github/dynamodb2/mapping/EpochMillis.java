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

import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes an {@link Instant} as a number of milliseconds since 1970, which sorts as time
 * does. What is finer than a millisecond is cut off, towards the past.
 * <p>
 * Takes instants of the years from about -292 million to 292 million and refuses others
 * with an {@link IllegalArgumentException}, also a number read that is not a whole one.
 */
public final class EpochMillis implements AttributeConverter<Instant> {

	@Override
	public AttributeValue transformFrom(Instant instant) {
		try {
			return AttributeValue.fromN(Long.toString(instant.toEpochMilli()));
		}
		catch (ArithmeticException ex) {
			throw new IllegalArgumentException("An Instant this far from 1970 does not fit into milliseconds. "
					+ "Convert the property with EpochSeconds", ex);
		}
	}

	@Override
	public Instant transformTo(AttributeValue value) {
		return Instant.ofEpochMilli(EpochNumber.read(value, "milliseconds"));
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
