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

import java.util.Date;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbFlatten;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbIgnore;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondaryPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UnmappableClassTests {

	@Test
	void refusesInterfaceAndAbstractClass() {
		assertRefused(Runnable.class,
				"Cannot map java.lang.Runnable: it is no class of an application. Use a record or a class.");
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
						+ ": 'upper()' has '@DynamoDbAttribute', which is not served there. "
						+ "Move it to a property that is mapped, or take it away.");
	}

	@Test
	void refusesBeanOfTheSdkAsAnyOtherClass() {
		assertRefused(BadBean.class,
				"Cannot map property 'date' of " + BadBean.class.getName()
						+ ": no converter for type 'java.util.Date'. "
						+ "Annotate it with @DynamoDbConvertedBy, or leave it out with @DynamoDbIgnore.");
	}

	private static void assertRefused(Class<?> type, String message) {
		assertThatExceptionOfType(UnmappableTypeException.class).isThrownBy(() -> new ItemSchemas().of(type))
			.withMessage(message);
	}

	record Text(String text) {
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

	record Stray(String name) {

		@DynamoDbAttribute("upper")
		String upper() {
			return this.name;
		}

	}

	record AllIgnored(@DynamoDbIgnore String text) {
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

		ManyConstructors(String name) {
			assertThat(name).isNotNull();
		}

		ManyConstructors(int size) {
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

}
