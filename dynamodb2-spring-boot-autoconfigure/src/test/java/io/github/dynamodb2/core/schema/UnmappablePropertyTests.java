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

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbVersionAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.BeanTableSchemaAttributeTag;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbConvertedBy;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbFlatten;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UnmappablePropertyTests {

	private static final String CURE = "Annotate it with @DynamoDbConvertedBy, or leave it out with @DynamoDbIgnore.";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			WithDate      | date     | java.util.Date
			WithOptional  | text     | java.util.Optional<java.lang.String>
			WithArray     | texts    | java.lang.String[]
			WithGenericArray | lists | java.util.List<java.lang.String>[]
			WithRawList   | list     | java.util.List
			WithObjects   | map      | java.util.Map<java.lang.String, java.lang.Object>
			WithDates     | dates    | java.util.List<java.util.Date>
			WithFlags     | flags    | java.util.Set<java.lang.Boolean>
			WithValue     | value    | software.amazon.awssdk.services.dynamodb.model.AttributeValue
			""")
	void namesPropertyTypeAndCure(String type, String property, String propertyType) throws Exception {
		Class<?> record = Class.forName(getClass().getName() + "$" + type);
		assertRefused(record, "Cannot map property '" + property + "' of " + record.getName()
				+ ": no converter for type '" + propertyType + "'. " + CURE);
	}

	@Test
	void namesNestedProperty() {
		assertRefused(Outer.class,
				"Cannot map property 'inner' of " + Outer.class.getName() + ": no converter for type '"
						+ WithDate.class.getName()
						+ "', and as a nested class it does not work either: Cannot map property 'date' of "
						+ WithDate.class.getName() + ": no converter for type 'java.util.Date'. " + CURE);
	}

	@Test
	void refusesSetOfNestedClass() {
		assertRefused(WithNestedSet.class, "Cannot map property 'set' of " + WithNestedSet.class.getName()
				+ ": no converter for type 'java.util.Set<" + Text.class.getName() + ">'. " + CURE);
	}

	@Test
	void refusesKeyOfWrongType() {
		assertThatExceptionOfType(UnmappableTypeException.class).isThrownBy(() -> new ItemSchemas().of(FlagKey.class))
			.withMessageStartingWith(
					"Cannot map property 'flag' of " + FlagKey.class.getName() + ": the SDK refuses it: ");
		assertThatExceptionOfType(UnmappableTypeException.class)
			.isThrownBy(() -> new ItemSchemas().of(TextVersion.class))
			.withMessageStartingWith(
					"Cannot map property 'version' of " + TextVersion.class.getName() + ": the SDK refuses it: ");
	}

	@Test
	void refusesEmptyAttributeName() {
		assertRefused(NoName.class,
				"Cannot map property 'text' of " + NoName.class.getName() + ": its attribute name must not be empty.");
	}

	@Test
	void refusesConverterOfAnotherType() {
		assertRefused(WrongConverter.class,
				"Cannot map property 'text' of " + WrongConverter.class.getName() + ": its converter "
						+ Instants.class.getName() + " converts 'java.time.Instant', not 'java.lang.String'.");
	}

	@Test
	void refusesConverterThatCannotBeMade() {
		assertRefused(NeedyConverter.class, "Cannot map property 'instant' of " + NeedyConverter.class.getName()
				+ ": its converter " + Needy.class.getName() + " needs a constructor without parameters.");
	}

	@Test
	void refusesFlattenedMapOfOtherThanText() {
		assertRefused(FlatNumbers.class,
				"Cannot map property 'numbers' of " + FlatNumbers.class.getName()
						+ ": of maps only 'Map<String, String>' can be flattened, not "
						+ "'java.util.Map<java.lang.String, java.lang.Integer>'.");
		assertRefused(FlatMaps.class,
				"Cannot map " + FlatMaps.class.getName() + ": 2 maps are flattened. Flatten one at most.");
	}

	@Test
	void refusesTagWhoseFactoryFails() {
		assertRefused(Failing.class, "Cannot map property 'text' of " + Failing.class.getName() + ": annotation '@"
				+ Fails.class.getTypeName() + "' is refused by " + FailingTags.class.getName() + ": no such tag");
	}

	@Test
	void refusesTagWhoseFactoryIsNotStatic() {
		assertRefused(Instance.class,
				"Cannot map property 'text' of " + Instance.class.getName() + ": annotation '@"
						+ OfInstance.class.getTypeName() + "' needs a static method 'attributeTagFor(OfInstance)' "
						+ "that returns a StaticAttributeTag in " + FailingTags.class.getName() + ".");
	}

	@Test
	void refusesTagOfAnotherType() {
		assertRefused(Texts.class,
				"Cannot map property 'text' of " + Texts.class.getName() + ": annotation '@"
						+ OfText.class.getTypeName() + "' needs a static method 'attributeTagFor(OfText)' "
						+ "that returns a StaticAttributeTag in " + FailingTags.class.getName() + ".");
	}

	@Test
	void refusesTagWithoutFactory() {
		assertRefused(Untagged.class,
				"Cannot map property 'text' of " + Untagged.class.getName() + ": annotation '@"
						+ Untaggable.class.getTypeName() + "' needs a static method 'attributeTagFor(Untaggable)' "
						+ "that returns a StaticAttributeTag in " + Text.class.getName() + ".");
	}

	@Test
	void carriesClassAndProperty() {
		assertThatExceptionOfType(UnmappableTypeException.class).isThrownBy(() -> new ItemSchemas().of(WithDate.class))
			.satisfies((ex) -> assertThat(ex.type()).isEqualTo(WithDate.class))
			.satisfies((ex) -> assertThat(ex.property()).hasValue("date"));
		assertThatExceptionOfType(UnmappableTypeException.class).isThrownBy(() -> new ItemSchemas().of(Nothing.class))
			.satisfies((ex) -> assertThat(ex.property()).isEmpty());
	}

	private static void assertRefused(Class<?> type, String message) {
		assertThatExceptionOfType(UnmappableTypeException.class).isThrownBy(() -> new ItemSchemas().of(type))
			.withMessage(message);
	}

	record Text(String text) {
	}

	record WithDate(Date date) {
	}

	record WithOptional(Optional<String> text) {
	}

	record WithArray(String[] texts) {
	}

	record WithGenericArray(List<String>[] lists) {
	}

	@SuppressWarnings("rawtypes")
	record WithRawList(List list) {
	}

	record WithObjects(Map<String, Object> map) {
	}

	record WithDates(List<Date> dates) {
	}

	record WithFlags(Set<Boolean> flags) {
	}

	record WithValue(AttributeValue value) {
	}

	record WithNestedSet(Set<Text> set) {
	}

	record Outer(WithDate inner) {
	}

	record FlagKey(@DynamoDbPartitionKey boolean flag) {
	}

	record TextVersion(@DynamoDbVersionAttribute String version) {
	}

	record NoName(@DynamoDbAttribute("") String text) {
	}

	record WrongConverter(@DynamoDbConvertedBy(Instants.class) String text) {
	}

	record NeedyConverter(@DynamoDbConvertedBy(Needy.class) Instant instant) {
	}

	record FlatNumbers(@DynamoDbFlatten Map<String, Integer> numbers) {
	}

	record FlatMaps(@DynamoDbFlatten Map<String, String> first, @DynamoDbFlatten Map<String, String> second) {
	}

	record Failing(@Fails String text) {
	}

	record Instance(@OfInstance String text) {
	}

	record Texts(@OfText String text) {
	}

	@Retention(RetentionPolicy.RUNTIME)
	@BeanTableSchemaAttributeTag(FailingTags.class)
	@interface Fails {

	}

	@Retention(RetentionPolicy.RUNTIME)
	@BeanTableSchemaAttributeTag(FailingTags.class)
	@interface OfInstance {

	}

	@Retention(RetentionPolicy.RUNTIME)
	@BeanTableSchemaAttributeTag(FailingTags.class)
	@interface OfText {

	}

	static final class FailingTags {

		static Object attributeTagFor(Fails annotation) {
			throw new IllegalArgumentException("no such tag");
		}

		Object attributeTagFor(OfInstance annotation) {
			return annotation;
		}

		static Object attributeTagFor(OfText annotation) {
			return "text";
		}

	}

	record Untagged(@Untaggable String text) {
	}

	@Retention(RetentionPolicy.RUNTIME)
	@BeanTableSchemaAttributeTag(Text.class)
	@interface Untaggable {

	}

	static final class Nothing {

	}

	static class Instants implements AttributeConverter<Instant> {

		@Override
		public AttributeValue transformFrom(Instant input) {
			return AttributeValue.fromS(input.toString());
		}

		@Override
		public Instant transformTo(AttributeValue input) {
			return Instant.parse(input.s());
		}

		@Override
		public EnhancedType<Instant> type() {
			return EnhancedType.of(Instant.class);
		}

		@Override
		public AttributeValueType attributeValueType() {
			return AttributeValueType.S;
		}

	}

	static final class Needy extends Instants {

		Needy(String need) {
			assertThat(need).isNotNull();
		}

	}

}
