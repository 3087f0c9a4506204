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
package io.github.dynamodb2.core.page.reader;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbConvertedBy;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPreserveEmptyObject;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Classes of all shapes and with properties of all types, each with the key "id".
 */
final class ReadableClasses {

	/**
	 * Those whose items are read straight.
	 */
	static final List<Class<?>> STRAIGHT = List.of(Numbers.class, Simple.class, Containers.class, Nested.class,
			Strict.class, Tree.class, Plain.class, Built.class, SdkReadableClasses.Bean.class,
			SdkReadableClasses.Fixed.class);

	private ReadableClasses() {
	}

	record Numbers(@DynamoDbPartitionKey String id, int i, @Nullable Integer boxedInt, long l, @Nullable Long boxedLong,
			short s, byte b, float f, double d, @Nullable Double boxedDouble, @Nullable BigDecimal decimal,
			@Nullable BigInteger whole) {
	}

	record Simple(@DynamoDbPartitionKey String id, @Nullable String text, boolean flag, @Nullable Boolean boxedFlag,
			byte @Nullable [] bytes, @Nullable SdkBytes sdkBytes, @Nullable Instant instant, @Nullable LocalDate date,
			@Nullable UUID uuid, @Nullable Color color,
			@DynamoDbAttribute("the converted") @DynamoDbConvertedBy(Reversed.class) @Nullable String converted) {
	}

	record Containers(@DynamoDbPartitionKey String id, @Nullable List<String> texts, @Nullable List<Integer> numbers,
			@Nullable List<List<String>> table, @Nullable List<Color> colors, @Nullable Set<String> names,
			@Nullable Set<Long> longs, @Nullable Set<BigDecimal> decimals, @Nullable Map<String, String> map,
			@Nullable Map<String, List<BigDecimal>> lists, @Nullable Map<Integer, String> byNumber,
			@Nullable List<Map<String, Boolean>> flags) {
	}

	record Nested(@DynamoDbPartitionKey String id, @Nullable Address address, @Nullable List<Address> addresses,
			@Nullable Map<String, Address> byName, @DynamoDbPreserveEmptyObject @Nullable Address preserved) {
	}

	record Address(@Nullable String street, int number, @Nullable Place place, @Nullable List<String> lines) {
	}

	record Place(double latitude, @DynamoDbAttribute("lon") @Nullable Double longitude, @Nullable Set<String> names) {
	}

	/**
	 * A record that refuses some items.
	 */
	record Strict(@DynamoDbPartitionKey String id, int number, @Nullable Inner inner) {

		Strict {
			if (number == 42) {
				throw new IllegalStateException("42 is refused");
			}
		}

		record Inner(@Nullable String text) {

			Inner {
				if ("a".equals(text)) {
					throw new UnsupportedOperationException("a is refused");
				}
			}

		}

	}

	record Tree(@DynamoDbPartitionKey String id, @Nullable Tree left, @Nullable List<Tree> branches,
			@Nullable Integer value) {
	}

	/**
	 * A bean that the SDK does not know.
	 */
	static final class Plain {

		private String id = "";

		private @Nullable String text = "default";

		private int number = 7;

		private @Nullable Address address;

		@DynamoDbPartitionKey
		public String getId() {
			return this.id;
		}

		public void setId(String id) {
			this.id = id;
		}

		public @Nullable String getText() {
			return this.text;
		}

		public void setText(@Nullable String text) {
			this.text = text;
		}

		public int getNumber() {
			return this.number;
		}

		public void setNumber(int number) {
			this.number = number;
		}

		public @Nullable Address getAddress() {
			return this.address;
		}

		public void setAddress(@Nullable Address address) {
			this.address = address;
		}

	}

	/**
	 * A class whose constructor takes its properties.
	 */
	static final class Built {

		private final String id;

		private final @Nullable List<Place> places;

		private final long count;

		Built(String id, @Nullable List<Place> places, long count) {
			this.id = id;
			this.places = places;
			this.count = count;
		}

		@DynamoDbPartitionKey
		String id() {
			return this.id;
		}

		@Nullable List<Place> places() {
			return this.places;
		}

		long count() {
			return this.count;
		}

	}

	/**
	 * Colors.
	 */
	enum Color {

		RED, GREEN

	}

	/**
	 * Turns texts round, and wants them to be texts.
	 */
	static final class Reversed implements AttributeConverter<String> {

		@Override
		public AttributeValue transformFrom(String input) {
			return AttributeValue.fromS(new StringBuilder(input).reverse().toString());
		}

		@Override
		public @Nullable String transformTo(AttributeValue input) {
			return input.s().isEmpty() ? null : new StringBuilder(input.s()).reverse().toString();
		}

		@Override
		public EnhancedType<String> type() {
			return EnhancedType.of(String.class);
		}

		@Override
		public AttributeValueType attributeValueType() {
			return AttributeValueType.S;
		}

	}

}
