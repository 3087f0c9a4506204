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


package io.github.dynamodb2.kotlin

import io.github.dynamodb2.core.schema.ItemSchema
import io.github.dynamodb2.core.schema.UnmappableTypeException
import io.github.dynamodb2.mapping.DynamoDb2MappingContext
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatExceptionOfType
import org.junit.jupiter.api.Test
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey
import software.amazon.awssdk.services.dynamodb.model.AttributeValue

/**
 * Classes of Kotlin as entities.
 */
class KotlinEntityTests {

	private val context = DynamoDb2MappingContext()

	@Test
	fun absentAttributesAreDefaultArguments() {
		assertThat(read(Person::class.java, "id" to "a")).isEqualTo(Person("a"))
		assertThat(read(Person::class.java, "id" to "a", "display_name" to "Jo")).isEqualTo(Person("a", name = "Jo"))
	}

	@Test
	fun valuesThatArePresentWin() {
		val person = Person("a", "Jo", 0, emptyList(), false, Address("Oslo"))
		assertThat(readBack(person)).isEqualTo(person)
	}

	@Test
	fun classesWhoseArgumentsAllHaveDefaultsKeepThem() {
		assertThat(read(Defaults::class.java, "id" to "b")).isEqualTo(Defaults("b"))
		assertThat(readBack(Defaults("c", 0))).isEqualTo(Defaults("c", 0))
	}

	@Test
	fun everyOneOfManyArgumentsHasItsDefault() {
		assertThat(read(Wide::class.java, "a01" to "x")).isEqualTo(Wide("x"))
	}

	@Test
	fun variablesWithADefaultKeepIt() {
		val counter = read(Counter::class.java, "id" to "a")
		assertThat(counter.count).isEqualTo(7)
	}

	@Test
	fun unsignedNumbersAreRefused() {
		assertRefused(Unsigned::class.java, "size")
		assertRefused(UnsignedVariable::class.java, "size")
		assertRefused(NullableUnsigned::class.java, "size")
		assertThatExceptionOfType(UnmappableTypeException::class.java)
			.isThrownBy { this.context.schema(UnsignedElements::class.java) }
			.withMessageStartingWith("Cannot map property 'sizes' of ${UnsignedElements::class.java.name}: no converter")
	}

	@Test
	fun inlineClassesAreRefused() {
		assertRefused(WithEmail::class.java, "email")
		assertThatExceptionOfType(UnmappableTypeException::class.java)
			.isThrownBy { this.context.schema(Private::class.java) }
			.withMessageContaining("its constructor has a parameter of an unsigned or other inline (value) class")
		assertThatExceptionOfType(UnmappableTypeException::class.java)
			.isThrownBy { this.context.schema(WithEmails::class.java) }
			.withMessageContaining("it is an inline (value) class of Kotlin")
	}

	private fun assertRefused(type: Class<*>, property: String) {
		assertThatExceptionOfType(UnmappableTypeException::class.java).isThrownBy { this.context.schema(type) }
			.withMessage("Cannot map ${type.typeName}: property '$property' is of an unsigned or other inline (value) "
					+ "class of Kotlin, of which only the value inside would be stored. "
					+ "Declare it with the type of that value, Long in place of UInt.")
	}

	private fun <T : Any> readBack(item: T): T? {
		val schema = this.context.schema(item.javaClass).tableSchema()
		return ItemSchema.read(schema, schema.itemToMap(item, true))
	}

	private fun <T : Any> read(type: Class<T>, vararg attributes: Pair<String, String>): T =
		ItemSchema.read(this.context.schema(type).tableSchema(),
			attributes.toMap().mapValues { AttributeValue.fromS(it.value) })!!

	data class Person(
		@get:DynamoDbPartitionKey val id: String,
		@get:DynamoDbAttribute("display_name") val name: String = "nobody",
		val age: Int = 18,
		val tags: List<String> = listOf("new"),
		val isActive: Boolean = true,
		val home: Address? = null
	)

	data class Address(val city: String = "Bergen")

	data class Defaults(@get:DynamoDbPartitionKey val id: String = "a", val count: Int = 3)

	class Counter {

		@get:DynamoDbPartitionKey
		var id: String = ""

		var count: Int = 7

	}

	data class Wide(
		@get:DynamoDbPartitionKey val a01: String, val a02: Int = 2, val a03: Int = 3, val a04: Int = 4,
		val a05: Int = 5, val a06: Int = 6, val a07: Int = 7, val a08: Int = 8, val a09: Int = 9, val a10: Int = 10,
		val a11: Int = 11, val a12: Int = 12, val a13: Int = 13, val a14: Int = 14, val a15: Int = 15,
		val a16: Int = 16, val a17: Int = 17, val a18: Int = 18, val a19: Int = 19, val a20: Int = 20,
		val a21: Int = 21, val a22: Int = 22, val a23: Int = 23, val a24: Int = 24, val a25: Int = 25,
		val a26: Int = 26, val a27: Int = 27, val a28: Int = 28, val a29: Int = 29, val a30: Int = 30,
		val a31: Int = 31, val a32: Int = 32, val a33: Int = 33, val a34: String = "last"
	)

	data class Unsigned(@get:DynamoDbPartitionKey val id: String, val size: UInt)

	class UnsignedVariable {

		@get:DynamoDbPartitionKey
		var id: String = ""

		var size: ULong = 0u

	}

	data class NullableUnsigned(@get:DynamoDbPartitionKey val id: String, val size: UInt?)

	data class UnsignedElements(@get:DynamoDbPartitionKey val id: String, val sizes: List<UInt>)

	@JvmInline
	value class Email(val text: String)

	data class WithEmail(@get:DynamoDbPartitionKey val id: String, val email: Email)

	data class WithEmails(@get:DynamoDbPartitionKey val id: String, val emails: List<Email>)

	class Private(@get:DynamoDbPartitionKey val id: String, private val email: Email) {

		override fun toString() = this.email.text

	}

}
