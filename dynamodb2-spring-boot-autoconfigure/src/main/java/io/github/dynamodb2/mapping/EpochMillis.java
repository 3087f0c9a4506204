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
