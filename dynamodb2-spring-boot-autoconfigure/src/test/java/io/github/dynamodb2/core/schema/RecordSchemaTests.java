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
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RecordSchemaTests {

	private final ItemSchemas schemas = new ItemSchemas();

	@Test
	void roundTripsScalars() {
		assertRoundTrip(new Scalars("a", 1, 2L, (short) 3, (byte) 4, 1.5f, 2.5, true, 'x'));
	}

	@Test
	void roundTripsObjects() {
		assertRoundTrip(new Objects("a", 1, new BigDecimal("12.340"), Instant.parse("2026-01-02T03:04:05.678Z"),
				LocalDate.of(2026, 1, 2), UUID.fromString("00000000-0000-0000-0000-000000000001"), Level.HIGH,
				Duration.ofSeconds(5), URI.create("https://example.org"), SdkBytes.fromUtf8String("bytes"),
				OptionalInt.of(3)));
	}

	@Test
	void roundTripsCollections() {
		assertRoundTrip(new Collections("a", List.of("x", "x"), Set.of(1, 2), Map.of("k", 1L), List.of(List.of("deep")),
				Map.of(UUID.fromString("00000000-0000-0000-0000-000000000001"), Set.of("s")), Set.of(Level.LOW),
				List.of("c", "c")));
	}

	@Test
	void roundTripsBytes() {
		TableSchema<Bytes> schema = this.schemas.of(Bytes.class).tableSchema();
		Bytes copy = schema.mapToItem(schema.itemToMap(new Bytes("a", new byte[] { 1, 2 }), true));
		assertThat(copy.bytes()).containsExactly(1, 2);
	}

	@Test
	void writesNullAsAbsent() {
		Map<String, AttributeValue> map = this.schemas.of(Boxed.class)
			.tableSchema()
			.itemToMap(new Boxed("a", null, null), true);
		assertThat(map).containsOnlyKeys("id");
	}

	@Test
	void writesEmptyStringsListsAndMaps() {
		Map<String, AttributeValue> map = this.schemas.of(Empties.class)
			.tableSchema()
			.itemToMap(new Empties("", List.of(), Map.of()), true);
		assertThat(map).containsOnlyKeys("text", "list", "map");
	}

	@Test
	void readsAbsentAsDefaultForPrimitivesAndNullForOthers() {
		TableSchema<Scalars> scalars = this.schemas.of(Scalars.class).tableSchema();
		assertThat(scalars.mapToItem(Map.of("id", AttributeValue.fromS("a"))))
			.isEqualTo(new Scalars("a", 0, 0, (short) 0, (byte) 0, 0, 0, false, '\0'));
		TableSchema<Boxed> boxed = this.schemas.of(Boxed.class).tableSchema();
		assertThat(boxed.mapToItem(Map.of("id", AttributeValue.fromS("a")))).isEqualTo(new Boxed("a", null, null));
	}

	@Test
	void readsStoredNullAsDefault() {
		TableSchema<Scalars> schema = this.schemas.of(Scalars.class).tableSchema();
		AttributeValue nul = AttributeValue.fromNul(true);
		Scalars item = schema.mapToItem(Map.of("id", AttributeValue.fromS("a"), "number", nul, "flag", nul));
		assertThat(item.number()).isZero();
		assertThat(item.flag()).isFalse();
	}

	@Test
	void ignoresAttributesThatTheClassDoesNotMap() {
		TableSchema<Boxed> schema = this.schemas.of(Boxed.class).tableSchema();
		AttributeValue text = AttributeValue.fromS("a");
		assertThat(schema.mapToItem(Map.of("id", text, "other", text))).isEqualTo(new Boxed("a", null, null));
	}

	@Test
	void eachItemHasArgumentsOfItsOwn() {
		TableSchema<Boxed> schema = this.schemas.of(Boxed.class).tableSchema();
		schema.mapToItem(Map.of("id", AttributeValue.fromS("a"), "number", AttributeValue.fromN("1")));
		assertThat(schema.mapToItem(Map.of("id", AttributeValue.fromS("b")))).isEqualTo(new Boxed("b", null, null));
	}

	@Test
	void mapsPrivateRecord() {
		assertRoundTrip(new Hidden("a", 1));
	}

	@Test
	void mapsLocalRecord() {
		record Local(String id) {
		}
		assertRoundTrip(new Local("a"));
	}

	@Test
	void usesCompactConstructor() {
		TableSchema<Trimmed> schema = this.schemas.of(Trimmed.class).tableSchema();
		assertThat(schema.mapToItem(Map.of("name", AttributeValue.fromS(" x "))).name()).isEqualTo("x");
	}

	@Test
	void letsExceptionsOfConstructorsThrough() {
		TableSchema<Checked> schema = this.schemas.of(Checked.class).tableSchema();
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> schema.mapToItem(Map.of("number", AttributeValue.fromN("-1"))))
			.withMessage("negative");
	}

	@Test
	void usesOverriddenAccessor() {
		Map<String, AttributeValue> map = this.schemas.of(Shouting.class)
			.tableSchema()
			.itemToMap(new Shouting("a"), true);
		assertThat(map).containsEntry("name", AttributeValue.fromS("A"));
	}

	@Test
	void describesAttributesInOrderOfComponents() {
		assertThat(this.schemas.of(Boxed.class).attributes()).extracting(AttributeDescription::propertyName)
			.containsExactly("id", "number", "flag");
	}

	private <T> void assertRoundTrip(T item) {
		@SuppressWarnings("unchecked")
		TableSchema<T> schema = this.schemas.of((Class<T>) item.getClass()).tableSchema();
		assertThat(schema.mapToItem(schema.itemToMap(item, true))).isEqualTo(item);
	}

	record Scalars(@DynamoDbPartitionKey String id, int number, long large, short small, byte tiny, float single,
			double real, boolean flag, char letter) {
	}

	record Objects(String id, Integer number, BigDecimal decimal, Instant instant, LocalDate date, UUID uuid,
			Level level, Duration duration, URI uri, SdkBytes bytes, OptionalInt optional) {
	}

	record Collections(String id, List<String> list, Set<Integer> set, Map<String, Long> map, List<List<String>> lists,
			Map<UUID, Set<String>> sets, Set<Level> levels, Collection<String> collection) {
	}

	record Bytes(String id, byte[] bytes) {
	}

	record Boxed(@DynamoDbPartitionKey String id, @Nullable Integer number, @Nullable Boolean flag) {
	}

	record Empties(String text, List<String> list, Map<String, String> map) {
	}

	record Trimmed(String name) {

		Trimmed {
			name = name.trim();
		}

	}

	record Checked(int number) {

		Checked {
			if (number < 0) {
				throw new IllegalStateException("negative");
			}
		}

	}

	record Shouting(String name) {

		@Override
		public String name() {
			return this.name.toUpperCase(Locale.ROOT);
		}

	}

	private record Hidden(String id, int number) {
	}

	enum Level {

		LOW, HIGH

	}

}
