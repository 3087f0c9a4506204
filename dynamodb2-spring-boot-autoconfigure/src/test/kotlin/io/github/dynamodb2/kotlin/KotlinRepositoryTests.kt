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

import io.github.dynamodb2.core.Connection
import io.github.dynamodb2.core.EntityTable
import io.github.dynamodb2.mapping.DynamoDb2MappingContext
import io.github.dynamodb2.mapping.EntityDefinitions
import io.github.dynamodb2.repository.DynamoDb2Plans
import io.github.dynamodb2.repository.DynamoDb2Repository
import io.github.dynamodb2.repository.RepositorySettings
import io.github.dynamodb2.repository.support.DynamoDb2RepositoryFactory
import io.github.dynamodb2.repository.support.EntityTableResolver
import io.github.dynamodb2.support.ScriptedClient
import kotlinx.coroutines.flow.Flow
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.junit.jupiter.api.Test
import org.springframework.data.repository.kotlin.CoroutineCrudRepository
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey
import software.amazon.awssdk.services.dynamodb.model.AttributeValue
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse
import software.amazon.awssdk.services.dynamodb.model.QueryResponse

/**
 * Repositories that are written in Kotlin.
 */
class KotlinRepositoryTests {

	private val context = DynamoDb2MappingContext()

	private val client = ScriptedClient()

	@Test
	fun methodsReturnEntitiesAndNull() {
		val orders = repository(OrderRepository::class.java)
		this.client.onGet { GetItemResponse.builder().item(item("jo", 7)).build() }
		assertThat(orders.findByCustomerAndNumber("jo", 7)).isEqualTo(Order("jo", 7))
		this.client.onGet { GetItemResponse.builder().build() }
		assertThat(orders.findByCustomerAndNumber("jo", 8)).isNull()
	}

	@Test
	fun dataClassesAreIdsAndProjections() {
		val orders = repository(OrderRepository::class.java)
		this.client.onGet { GetItemResponse.builder().item(item("jo", 7)).build() }
		assertThat(orders.findById(OrderId("jo", 7))).contains(Order("jo", 7))
		this.client.onQuery { QueryResponse.builder().items(item("jo", 7)).count(1).scannedCount(1).build() }
		assertThat(orders.findByCustomer("jo")).containsExactly(NumberView(7))
	}

	@Test
	fun suspendingFunctionsAreRefused() {
		assertThatThrownBy { repository(SuspendingRepository::class.java) }
			.hasMessageContaining("SuspendingRepository.findByCustomer")
			.hasMessageContaining("it is a suspending function, but a call holds its thread until DynamoDB has answered")
			.hasMessageContaining("Leave 'suspend' out, and call it in withContext(Dispatchers.IO)")
	}

	@Test
	fun flowsAreRefused() {
		assertThatThrownBy { repository(FlowRepository::class.java) }
			.hasMessageContaining("FlowRepository.findByCustomer")
			.hasMessageContaining("it returns a Flow, but a call holds its thread until DynamoDB has answered")
	}

	@Test
	fun repositoriesOfCoroutinesAreRefused() {
		assertThatThrownBy { repository(CoroutineRepository::class.java) }
			.hasMessageContaining("but a call holds its thread until DynamoDB has answered")
	}

	private fun item(customer: String, number: Int) =
		mapOf("customer" to AttributeValue.fromS(customer), "number" to AttributeValue.fromN(number.toString()))

	private fun <R : Any> repository(type: Class<R>): R {
		val connection = Connection.of(this.client)
		val context = this.context
		val tables = object : EntityTableResolver {
			override fun <T : Any> resolve(domainType: Class<T>): EntityTable<T> {
				val schema = context.schema(domainType)
				return connection.entityTable(EntityDefinitions.define(schema, "orders"), schema.tableSchema())
			}
		}
		return DynamoDb2RepositoryFactory(tables, context, RepositorySettings.standard(), DynamoDb2Plans())
			.getRepository(type)
	}

	data class Order(
		@get:DynamoDbPartitionKey val customer: String,
		@get:DynamoDbSortKey val number: Int,
		val state: String = "open"
	)

	data class OrderId(val customer: String, val number: Int)

	data class NumberView(val number: Int)

	interface OrderRepository : DynamoDb2Repository<Order, OrderId> {

		fun findByCustomerAndNumber(customer: String, number: Int): Order?

		fun findByCustomer(customer: String): List<NumberView>

	}

	interface SuspendingRepository : DynamoDb2Repository<Order, OrderId> {

		suspend fun findByCustomer(customer: String): List<Order>

	}

	interface FlowRepository : DynamoDb2Repository<Order, OrderId> {

		fun findByCustomer(customer: String): Flow<Order>

	}

	interface CoroutineRepository : CoroutineCrudRepository<Order, OrderId>

}
