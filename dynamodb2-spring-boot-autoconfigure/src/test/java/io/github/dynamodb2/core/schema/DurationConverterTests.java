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

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

import io.github.dynamodb2.core.error.UnreadableItemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link DurationConverter}, as a property and as elements of a set.
 */
class DurationConverterTests {

	private final TableSchema<Spans> schema = new ItemSchemas().of(Spans.class).tableSchema();

	@ParameterizedTest
	@CsvSource({ "-500, -0.500000000", "-1500, -1.500000000", "1500, 1.500000000", "5000, 5", "-5000, -5", "0, 0" })
	void durationsAreWrittenAsTheSecondsThatTheyAre(long millis, String seconds) {
		Spans spans = new Spans(Duration.ofMillis(millis), Set.of(Duration.ofMillis(millis)));
		assertThat(this.schema.itemToMap(spans, true)).containsEntry("length", AttributeValue.fromN(seconds));
		assertThat(readBack(spans)).isEqualTo(spans);
	}

	@Test
	void everyDurationReadsBack() {
		SplittableRandom random = new SplittableRandom(7);
		for (int i = 0; i < 1000; i++) {
			Spans spans = new Spans(Duration.ofSeconds(random.nextLong(), random.nextInt(1_000_000_000)), Set.of());
			assertThat(readBack(spans).length()).isEqualTo(spans.length());
		}
		Spans least = new Spans(Duration.ofSeconds(Long.MIN_VALUE), null);
		assertThat(readBack(least)).isEqualTo(least);
		Spans most = new Spans(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999), null);
		assertThat(readBack(most)).isEqualTo(most);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e999999999", "1e-999999999", "9223372036854775808", "0.0000000001" })
	void numbersThatAreNoDurationAreRefused(String number) {
		assertThatExceptionOfType(UnreadableItemException.class)
			.isThrownBy(() -> ItemSchema.read(this.schema, Map.of("length", AttributeValue.fromN(number))));
	}

	private Spans readBack(Spans spans) {
		return this.schema.mapToItem(this.schema.itemToMap(spans, true));
	}

	record Spans(Duration length, Set<Duration> others) {

	}

}
