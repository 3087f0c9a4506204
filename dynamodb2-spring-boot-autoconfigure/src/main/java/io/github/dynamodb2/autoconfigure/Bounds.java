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

package io.github.dynamodb2.autoconfigure;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.convert.DurationStyle;

/**
 * Refuses values of properties that leave no room. A value that is not set passes.
 */
public final class Bounds {

	/**
	 * Beyond this, clocks that count in nanoseconds overflow.
	 */
	private static final Duration LONGEST = Duration.ofDays(36500);

	private static final String CURE = "Correct it, or leave it out.";

	private Bounds() {
	}

	/**
	 * Requires a number of at least 1.
	 * @param property the full name of the property
	 * @param value its value
	 * @throws InvalidConfigurationException when it is less
	 */
	public static void requireOneOrMore(String property, @Nullable Integer value) {
		if (value != null && value < 1) {
			throw new InvalidConfigurationException(property, "is %d, but must be at least 1.".formatted(value), CURE);
		}
	}

	/**
	 * Requires a time of at least one millisecond, the unit of the AWS SDK.
	 * @param property the full name of the property
	 * @param value its value
	 * @throws InvalidConfigurationException when it is shorter
	 */
	public static void requireTime(String property, @Nullable Duration value) {
		if (value != null && value.compareTo(Duration.ofMillis(1)) < 0) {
			throw new InvalidConfigurationException(property, "is %s, but must be at least 1ms.".formatted(text(value)),
					CURE);
		}
		requireCountable(property, value);
	}

	/**
	 * Requires a time that may be nothing, but not less.
	 * @param property the full name of the property
	 * @param value its value
	 * @throws InvalidConfigurationException when it is negative
	 */
	static void requireNotNegative(String property, @Nullable Duration value) {
		if (value != null && value.isNegative()) {
			throw new InvalidConfigurationException(property, "is %s, but must not be negative.".formatted(text(value)),
					CURE);
		}
		requireCountable(property, value);
	}

	private static void requireCountable(String property, @Nullable Duration value) {
		if (value != null && value.compareTo(LONGEST) > 0) {
			throw new InvalidConfigurationException(property,
					"is %s, but must be at most %dd.".formatted(text(value), LONGEST.toDays()), CURE);
		}
	}

	private static String text(Duration value) {
		return (value.abs().compareTo(LONGEST) > 0) ? value.toString() : DurationStyle.SIMPLE.print(value);
	}

}
