package io.github.dynamodb2.mapping;

import java.math.BigDecimal;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads whole numbers of time units out of attributes.
 */
final class EpochNumber {

	private EpochNumber() {
	}

	static long read(AttributeValue value, String unit) {
		if (value.type() != AttributeValue.Type.N) {
			throw new IllegalArgumentException("A time in %s since 1970 must be an attribute of type N but was of type %s"
				.formatted(unit, value.type()));
		}
		try {
			return new BigDecimal(value.n()).longValueExact();
		}
		catch (ArithmeticException ex) {
			throw new IllegalArgumentException(
					"The number read is no time in %s since 1970: it must be a whole number that fits into a long"
						.formatted(unit),
					ex);
		}
	}

}
