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

package io.github.dynamodb2.repository.aot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.mapping.EpochMillis;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverterProvider;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.DefaultAttributeConverterProvider;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.internal.mapper.BeanTableSchemaAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTag;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.BeanTableSchemaAttributeTag;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbConvertedBy;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.ReflectionHintsPredicates;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link EntityHints}.
 */
class EntityHintsTests {

	private final RuntimeHints hints = new RuntimeHints();

	@Test
	void aRecordIsMadeByItsConstructorAndReadByItsAccessors() {
		register(Order.class);
		assertMade(Order.class);
		assertThat(on().onMethodInvocation(Order.class, "placedAt")).accepts(this.hints);
		assertThat(on().onFieldAccess(Order.class, "placedAt")).accepts(this.hints);
	}

	@Test
	void valuesInsideAnItemAreRegisteredHoweverDeepTheyAre() {
		register(Order.class);
		assertMade(Line.class);
		assertThat(on().onMethodInvocation(Line.class, "price")).accepts(this.hints);
		assertMade(Price.class);
		assertThat(on().onType(Status.class)).accepts(this.hints);
	}

	@Test
	void aConverterIsMadeByItsConstructor() {
		register(Order.class);
		assertMade(EpochMillis.class);
		assertMade(PriceText.class);
	}

	@Test
	void tagsOfTheSdkAndOfTheApplicationAreCalled() throws Exception {
		register(Order.class);
		assertThat(on().onMethodInvocation(
				BeanTableSchemaAttributeTags.class.getDeclaredMethod("attributeTagFor", DynamoDbPartitionKey.class)))
			.accepts(this.hints);
		assertThat(on().onMethodInvocation(SecretTags.class, "attributeTagFor")).accepts(this.hints);
	}

	@Test
	void aBeanIsMadeAndItsInheritedPropertiesAreSet() {
		register(Sensor.class);
		assertMade(Sensor.class);
		assertThat(on().onMethodInvocation(Sensor.class, "setPlace")).accepts(this.hints);
		assertThat(on().onMethodInvocation(Device.class, "setId")).accepts(this.hints);
		assertThat(on().onFieldAccess(Device.class, "id")).accepts(this.hints);
		assertMade(Providers.class);
	}

	@Test
	void anImmutableClassIsMadeByItsBuilder() {
		register(Point.class);
		assertThat(on().onMethodInvocation(Point.class, "builder")).accepts(this.hints);
		assertMade(Point.Builder.class);
		assertThat(on().onMethodInvocation(Point.Builder.class, "build")).accepts(this.hints);
	}

	@Test
	void classesOfThePlatformNeedNoHints() {
		register(Order.class, String.class);
		assertThat(on().onType(String.class)).rejects(this.hints);
		assertThat(on().onType(Instant.class)).rejects(this.hints);
		assertThat(on().onType(List.class)).rejects(this.hints);
	}

	private void register(Class<?>... types) {
		new EntityHints(this.hints.reflection()).register(types);
	}

	private void assertMade(Class<?> type) {
		for (Constructor<?> constructor : type.getDeclaredConstructors()) {
			assertThat(on().onConstructorInvocation(constructor)).accepts(this.hints);
		}
	}

	private static ReflectionHintsPredicates on() {
		return RuntimeHintsPredicates.reflection();
	}

	private record Order(@DynamoDbPartitionKey String id, @DynamoDbConvertedBy(EpochMillis.class) Instant placedAt,
			Map<String, List<Line>> lines, @Secret String note, Status status) {
	}

	private record Line(String product, @DynamoDbConvertedBy(PriceText.class) Price price) {
	}

	private record Price(BigDecimal amount, String currency) {
	}

	private enum Status {

		OPEN, CLOSED

	}

	@Target({ ElementType.METHOD, ElementType.FIELD })
	@Retention(RetentionPolicy.RUNTIME)
	@BeanTableSchemaAttributeTag(SecretTags.class)
	@interface Secret {

	}

	static final class SecretTags {

		private SecretTags() {
		}

		static StaticAttributeTag attributeTagFor(Secret annotation) {
			return (name, type) -> (metadata) -> metadata.addCustomMetadataObject("secret", name);
		}

	}

	static final class PriceText implements AttributeConverter<Price> {

		@Override
		public AttributeValue transformFrom(Price price) {
			return AttributeValue.fromS(price.amount() + price.currency());
		}

		@Override
		public Price transformTo(AttributeValue value) {
			throw new UnsupportedOperationException();
		}

		@Override
		public EnhancedType<Price> type() {
			return EnhancedType.of(Price.class);
		}

		@Override
		public AttributeValueType attributeValueType() {
			return AttributeValueType.S;
		}

	}

	static final class Providers implements AttributeConverterProvider {

		@Override
		public <T> AttributeConverter<T> converterFor(EnhancedType<T> type) {
			return DefaultAttributeConverterProvider.create().converterFor(type);
		}

	}

	static class Device {

		private String id;

		@DynamoDbPartitionKey
		public String getId() {
			return this.id;
		}

		public void setId(String id) {
			this.id = id;
		}

	}

	@DynamoDbBean(converterProviders = { Providers.class, DefaultAttributeConverterProvider.class })
	static final class Sensor extends Device {

		private String place;

		public String getPlace() {
			return this.place;
		}

		public void setPlace(String place) {
			this.place = place;
		}

	}

	@DynamoDbImmutable(builder = Point.Builder.class)
	static final class Point {

		private final int x;

		private Point(int x) {
			this.x = x;
		}

		static Builder builder() {
			return new Builder();
		}

		@DynamoDbPartitionKey
		int x() {
			return this.x;
		}

		static final class Builder {

			private int x;

			Builder x(int x) {
				this.x = x;
				return this;
			}

			Point build() {
				return new Point(this.x);
			}

		}

	}

}
