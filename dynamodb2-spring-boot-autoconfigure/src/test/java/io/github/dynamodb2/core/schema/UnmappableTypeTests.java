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
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbConvertedBy;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbFlatten;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbIgnore;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondaryPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UnmappableTypeTests {

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
	void refusesInterfaceAndAbstractClass() {
		assertRefused(Runnable.class,
				"Cannot map java.lang.Runnable: it is no class of an application. " + "Use a record or a class.");
		assertRefused(Shape.class, "Cannot map " + Shape.class.getName()
				+ ": it is an interface. Use a record or a class that can be made.");
		assertRefused(Base.class,
				"Cannot map " + Base.class.getName() + ": it is abstract. Use a record or a class that can be made.");
		assertRefused(String.class,
				"Cannot map java.lang.String: it is no class of an application. Use a record or a class.");
	}

	@Test
	void refusesInnerClass() {
		assertRefused(Inside.class, "Cannot map " + Inside.class.getName() + ": it is an inner class. Make it static.");
	}

	@Test
	void refusesDuplicateAttributeNames() {
		assertRefused(Twice.class,
				"Cannot map " + Twice.class.getName()
						+ ": properties 'first' and 'second' have the same attribute name 'first'. "
						+ "Rename one with @DynamoDbAttribute.");
		assertRefused(FlatTwice.class,
				"Cannot map " + FlatTwice.class.getName()
						+ ": properties 'text' and 'inner.text' have the same attribute name 'text'. "
						+ "Rename one with @DynamoDbAttribute.");
	}

	@Test
	void refusesTwoPartitionKeys() {
		assertRefused(TwoPartitions.class, "Cannot map " + TwoPartitions.class.getName()
				+ ": 2 properties are the table's partition key (a, b). Leave @DynamoDbPartitionKey on one of them.");
	}

	@Test
	void refusesTwoSortKeys() {
		assertRefused(TwoSorts.class, "Cannot map " + TwoSorts.class.getName()
				+ ": 2 properties are the table's sort key (b, c). Leave @DynamoDbSortKey on one of them.");
	}

	@Test
	void refusesSeveralIndexKeysWithoutOrder() {
		assertRefused(NoOrder.class,
				"Cannot map " + NoOrder.class.getName()
						+ ": the partition key of index 'by-b' has 2 attributes (b, c). "
						+ "Give them the orders FIRST, SECOND and so on.");
	}

	@Test
	void requiresPartitionKeyOfTable() {
		ItemSchema<Text> schema = new ItemSchemas().of(Text.class);
		assertThatExceptionOfType(UnmappableTypeException.class).isThrownBy(schema::requireTable)
			.withMessage("Cannot map " + Text.class.getName()
					+ ": it has no partition key. Annotate one property with @DynamoDbPartitionKey.");
	}

	@Test
	void refusesKeyOfWrongType() {
		assertThatExceptionOfType(UnmappableTypeException.class).isThrownBy(() -> new ItemSchemas().of(FlagKey.class))
			.withMessageStartingWith("Cannot map property 'flag' of " + FlagKey.class.getName() + ": ");
		assertThatExceptionOfType(UnmappableTypeException.class)
			.isThrownBy(() -> new ItemSchemas().of(TextVersion.class))
			.withMessageStartingWith("Cannot map property 'version' of " + TextVersion.class.getName() + ": ");
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
	void refusesParameterWithoutAccessor() {
		assertRefused(NoAccessor.class,
				"Cannot map property 'name' of " + NoAccessor.class.getName()
						+ ": a parameter of the constructor has this name, but there is neither 'name()', 'getName()', "
						+ "'isName()' nor a field 'name' of type 'java.lang.String' to read it from. Add one.");
	}

	@Test
	void refusesSeveralConstructors() {
		assertRefused(ManyConstructors.class,
				"Cannot map " + ManyConstructors.class.getName()
						+ ": 2 constructors could make it. Leave one public constructor with parameters, "
						+ "or add one without parameters and a setter for each property.");
	}

	@Test
	void refusesBeanWithoutSetter() {
		assertRefused(NoSetter.class, "Cannot map " + NoSetter.class.getName()
				+ ": property 'name' has no public setter. Add it, or leave the property out with @DynamoDbIgnore.");
		assertRefused(NoGetter.class, "Cannot map " + NoGetter.class.getName()
				+ ": property 'name' has no public getter. Add it, or leave the property out with @DynamoDbIgnore.");
	}

	@Test
	void refusesClassWithoutProperties() {
		assertRefused(Nothing.class, "Cannot map " + Nothing.class.getName()
				+ ": it has no properties. Give it a constructor that takes them, or getters and setters.");
		assertRefused(AllIgnored.class,
				"Cannot map " + AllIgnored.class.getName() + ": it has no properties that are mapped.");
	}

	@Test
	void refusesAnnotationThatWouldBeIgnored() {
		assertRefused(Stray.class,
				"Cannot map " + Stray.class.getName()
						+ ": 'upper()' has '@DynamoDbAttribute' but reads no property of its constructor or setters. "
						+ "Move the annotation or take it away.");
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
	void refusesTagWithoutFactory() {
		assertRefused(Untagged.class,
				"Cannot map property 'text' of " + Untagged.class.getName() + ": annotation '@"
						+ Untaggable.class.getTypeName() + "' needs a static method 'attributeTagFor(Untaggable)' "
						+ "that returns a StaticAttributeTag in " + Text.class.getName() + ".");
	}

	@Test
	void saysThatTheSdkRefusesItsBean() {
		assertThatExceptionOfType(UnmappableTypeException.class).isThrownBy(() -> new ItemSchemas().of(BadBean.class))
			.withMessageStartingWith("Cannot map " + BadBean.class.getName() + ": the SDK refuses it: ");
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

	record Twice(String first, @DynamoDbAttribute("first") String second) {
	}

	record FlatTwice(String text, @DynamoDbFlatten Text inner) {
	}

	record TwoPartitions(@DynamoDbPartitionKey String a, @DynamoDbPartitionKey String b) {
	}

	record TwoSorts(@DynamoDbPartitionKey String a, @DynamoDbSortKey String b, @DynamoDbSortKey String c) {
	}

	record NoOrder(@DynamoDbPartitionKey String a, @DynamoDbSecondaryPartitionKey(indexNames = "by-b") String b,
			@DynamoDbSecondaryPartitionKey(indexNames = "by-b") String c) {
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

	record Stray(String name) {

		@DynamoDbAttribute("upper")
		String upper() {
			return this.name;
		}

	}

	record AllIgnored(@DynamoDbIgnore String text) {
	}

	record FlatNumbers(@DynamoDbFlatten Map<String, Integer> numbers) {
	}

	record FlatMaps(@DynamoDbFlatten Map<String, String> first, @DynamoDbFlatten Map<String, String> second) {
	}

	record Untagged(@Untaggable String text) {
	}

	@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
	@BeanTableSchemaAttributeTag(Text.class)
	@interface Untaggable {

	}

	interface Shape {

	}

	abstract static class Base {

	}

	class Inside {

	}

	static final class Nothing {

	}

	static final class NoAccessor {

		NoAccessor(String name) {
			assertThat(name).isNotNull();
		}

	}

	static final class ManyConstructors {

		public ManyConstructors(String name) {
			assertThat(name).isNotNull();
		}

		public ManyConstructors(int size) {
			assertThat(size).isPositive();
		}

	}

	static final class NoSetter {

		private String name = "";

		public String getName() {
			return this.name;
		}

	}

	static final class NoGetter {

		@SuppressWarnings("unused")
		private String name = "";

		public void setName(String name) {
			this.name = name;
		}

	}

	@DynamoDbBean
	public static class BadBean {

		public Date getDate() {
			return new Date();
		}

		public void setDate(Date date) {
		}

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
