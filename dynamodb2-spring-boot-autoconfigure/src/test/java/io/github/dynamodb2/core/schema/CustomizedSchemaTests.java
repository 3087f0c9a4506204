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

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverterProvider;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.DefaultAttributeConverterProvider;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTag;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.BeanTableSchemaAttributeTag;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CustomizedSchemaTests {

	@Test
	void customizerNamesAttributes() {
		TableSchema<Sample> schema = new ItemSchemas(new Upper(), List.of()).of(Sample.class).tableSchema();
		assertThat(schema.attributeNames()).containsExactly("KEY", "own", "SECRET_CODE");
	}

	@Test
	void customizerLeavesPropertiesOut() {
		TableSchema<Sample> schema = new ItemSchemas(new Upper(), List.of()).of(Sample.class).tableSchema();
		Sample copy = schema.mapToItem(schema.itemToMap(new Sample("a", "b", "c", "d"), true));
		assertThat(copy.skipped()).isNull();
	}

	@Test
	void customizerAddsTags() {
		ItemSchema<Sample> schema = new ItemSchemas(new Upper(), List.of()).of(Sample.class);
		assertThat(schema.requireTable().tableSchema().tableMetadata().primaryPartitionKey()).isEqualTo("KEY");
	}

	@Test
	void customizerGivesConverter() {
		TableSchema<Sample> schema = new ItemSchemas(new Upper(), List.of()).of(Sample.class).tableSchema();
		Map<String, AttributeValue> map = schema.itemToMap(new Sample("a", "b", "c", "d"), true);
		assertThat(map).containsEntry("SECRET_CODE", AttributeValue.fromS("<d>"));
		assertThat(schema.mapToItem(map).secretCode()).isEqualTo("d");
	}

	@Test
	void defaultCustomizerKnowsNothing() {
		TableSchema<Sample> schema = new ItemSchemas().of(Sample.class).tableSchema();
		assertThat(schema.attributeNames()).containsExactly("key", "own", "skipped", "secretCode");
	}

	@Test
	void providersGoBeforeTheSdk() {
		ItemSchemas schemas = new ItemSchemas(PropertyCustomizer.none(), List.of(new Bracketing(String.class)));
		Map<String, AttributeValue> map = schemas.of(Sample.class)
			.tableSchema()
			.itemToMap(new Sample("a", "b", "c", "d"), true);
		assertThat(map).containsEntry("key", AttributeValue.fromS("<a>"));
	}

	@Test
	void providersConvertWhatListsAndMapsHold() {
		ItemSchemas schemas = new ItemSchemas(PropertyCustomizer.none(), List.of(new Bracketing(String.class)));
		TableSchema<Containers> schema = schemas.of(Containers.class).tableSchema();
		Containers containers = new Containers(List.of("a"), Map.of("k", List.of("b")), List.of(1));
		Map<String, AttributeValue> map = schema.itemToMap(containers, true);
		assertThat(map.get("list").l()).containsExactly(AttributeValue.fromS("<a>"));
		assertThat(map.get("map").m().get("k").l()).containsExactly(AttributeValue.fromS("<b>"));
		assertThat(schema.mapToItem(map)).isEqualTo(containers);
	}

	@Test
	void providerWithoutConverterIsPassedOver() {
		AttributeConverterProvider throwing = new AttributeConverterProvider() {

			@Override
			public <T> AttributeConverter<T> converterFor(EnhancedType<T> type) {
				throw new IllegalStateException("none");
			}

		};
		ItemSchemas schemas = new ItemSchemas(PropertyCustomizer.none(),
				List.of(throwing, new Bracketing(Integer.class)));
		assertThat(schemas.of(Sample.class).tableSchema().attributeNames()).hasSize(4);
	}

	@Test
	void providersOfRecordGoFirst() {
		ItemSchemas schemas = new ItemSchemas(PropertyCustomizer.none(), List.of(new Bracketing(String.class)));
		Map<String, AttributeValue> map = schemas.of(Own.class).tableSchema().itemToMap(new Own("a", 1, 2L), true);
		assertThat(map).containsEntry("text", AttributeValue.fromS("<a>"))
			.containsEntry("number", AttributeValue.fromS("<1>"))
			.containsEntry("large", AttributeValue.fromN("2"));
	}

	@Test
	void refusesProviderThatCannotBeMade() {
		assertThatExceptionOfType(UnmappableTypeException.class).isThrownBy(() -> new ItemSchemas().of(Needy.class))
			.withMessage("Cannot map " + Needy.class.getName() + ": its converter provider "
					+ Bracketing.class.getName() + " needs a constructor without parameters.");
	}

	@Test
	void annotationsOfOthersAddTags() {
		TableSchema<Colored> schema = new ItemSchemas().of(Colored.class).tableSchema();
		assertThat(schema.tableMetadata().customMetadataObject("color", String.class)).hasValue("red for shade");
	}

	@Test
	void annotationsOnFieldsCount() {
		TableSchema<ColoredField> schema = new ItemSchemas().of(ColoredField.class).tableSchema();
		assertThat(schema.tableMetadata().customMetadataObject("color", String.class)).hasValue("blue for shade");
	}

	record Sample(String key, @DynamoDbAttribute("own") String named, String skipped, String secretCode) {
	}

	@DynamoDbBean(converterProviders = { Integers.class, DefaultAttributeConverterProvider.class })
	record Own(String text, int number, long large) {
	}

	@DynamoDbBean(converterProviders = Bracketing.class)
	record Needy(String text) {
	}

	record Containers(List<String> list, Map<String, List<String>> map, List<Integer> numbers) {
	}

	record Colored(@Color("red") String shade) {
	}

	static final class ColoredField {

		@Color("blue")
		private final String shade;

		ColoredField(String shade) {
			this.shade = shade;
		}

		String getShade() {
			return this.shade;
		}

	}

	@Target({ ElementType.METHOD, ElementType.FIELD })
	@Retention(RetentionPolicy.RUNTIME)
	@BeanTableSchemaAttributeTag(ColorTags.class)
	@interface Color {

		String value();

	}

	static final class ColorTags {

		private ColorTags() {
		}

		static StaticAttributeTag attributeTagFor(Color color) {
			return new StaticAttributeTag() {

				@Override
				public Consumer<StaticTableMetadata.Builder> modifyMetadata(String name, AttributeValueType type) {
					return (metadata) -> metadata.addCustomMetadataObject("color", color.value() + " for " + name);
				}

			};
		}

	}

	static final class Upper implements PropertyCustomizer {

		@Override
		public boolean isIgnored(DeclaredProperty property) {
			return property.name().equals("skipped");
		}

		@Override
		public Optional<String> attributeName(DeclaredProperty property) {
			return Optional.of(property.name().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
		}

		@Override
		public Optional<AttributeConverter<?>> converter(DeclaredProperty property) {
			return property.name().equals("secretCode") ? Optional.of(new Brackets<>(String.class)) : Optional.empty();
		}

		@Override
		public List<StaticAttributeTag> tags(DeclaredProperty property) {
			return property.name().equals("key") ? List.of(StaticAttributeTags.primaryPartitionKey()) : List.of();
		}

	}

	static final class Integers implements AttributeConverterProvider {

		@Override
		public <T> AttributeConverter<T> converterFor(EnhancedType<T> wanted) {
			return (wanted.rawClass() == (Class<?>) int.class) ? new Brackets<>(wanted.rawClass()) : null;
		}

	}

	record Bracketing(Class<?> type) implements AttributeConverterProvider {

		@Override
		public <T> AttributeConverter<T> converterFor(EnhancedType<T> wanted) {
			return (wanted.rawClass() == this.type) ? new Brackets<>(wanted.rawClass()) : null;
		}

	}

	record Brackets<T>(Class<T> rawClass) implements AttributeConverter<T> {

		@Override
		public AttributeValue transformFrom(T input) {
			return AttributeValue.fromS("<" + input + ">");
		}

		@Override
		public T transformTo(AttributeValue input) {
			return this.rawClass.cast(input.s().substring(1, input.s().length() - 1));
		}

		@Override
		public EnhancedType<T> type() {
			return EnhancedType.of(this.rawClass);
		}

		@Override
		public AttributeValueType attributeValueType() {
			return AttributeValueType.S;
		}

	}

}
