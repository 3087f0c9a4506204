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

package io.github.dynamodb2.autoconfigure.test.shop;

import io.github.dynamodb2.autoconfigure.test.DynamoDb2PlanAssertions;
import io.github.dynamodb2.autoconfigure.test.DynamoDb2Test;
import io.github.dynamodb2.autoconfigure.test.MethodPlanAssert;
import io.github.dynamodb2.repository.DynamoDb2Plans;
import io.github.dynamodb2.repository.MethodPlan;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static io.github.dynamodb2.autoconfigure.test.DynamoDb2PlanAssertions.assertThatPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link DynamoDb2PlanAssertions}.
 */
@DynamoDb2Test(properties = "spring.main.lazy-initialization=true")
class PlanAssertionsIntegrationTests {

	private static final String CUSTOMER = "findByCustomer(String)";

	@BeforeEach
	void plansAreKnownBeforeEachTestToo() {
		assertThatPlan(OrderRepository.class, CUSTOMER).queriesTable();
	}

	@Test
	void whatIsTrueOfAPlanPasses() {
		plan("findByCustomerAndNumber").getsItem().doesNotScan().doesNotFilter();
		plan("findByCustomerAndNumberIn").getsItems().doesNotScan();
		plan(CUSTOMER).queriesTable().doesNotFilter().doesNotFetch().doesNotScan();
		plan("findByCustomerAndDayGreaterThan").queries("ByDay").doesNotScan();
		plan("findByVoucher").queries("ByVoucher")
			.hasSentence("Query on index 'ByVoucher' of table 'orders': voucher = ?, items fetched by BatchGetItem");
		plan("findByState").scans();
		plan("findByCustomerAndNumberIsNull").readsNothing().doesNotScan();
	}

	@Test
	void whatIsNotFails() {
		fails(() -> plan(CUSTOMER).queries("ByDay"), "query index 'ByDay'");
		fails(() -> plan(CUSTOMER).getsItem(), "get one item by its key");
		fails(() -> plan(CUSTOMER).getsItems(), "get items by their keys");
		fails(() -> plan(CUSTOMER).scans(), "scan");
		fails(() -> plan(CUSTOMER).readsNothing(), "read nothing");
		fails(() -> plan("findByCustomerAndNumberIsNull").queriesTable(), "query the table itself");
		fails(() -> plan(CUSTOMER).hasSentence("Scan of table 'orders'"), "have the plan 'Scan of table 'orders''");
		fails(() -> plan("findByCustomerAndDayGreaterThan").queriesTable(), "query the table itself");
		fails(() -> plan("findByCustomerAndState").doesNotFilter(), "do without a filter");
		fails(() -> plan("findByVoucher").doesNotFetch(), "do without fetching from the table");
		fails(() -> plan("findByState").doesNotScan(), "do without a Scan");
	}

	@Test
	void failureShowsMethodAndPlan() {
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> plan(CUSTOMER).queries("ByDay"))
			.withMessage("%nExpected OrderRepository.findByCustomer(String)%n  to query index 'ByDay'%n".formatted()
					+ "but its plan is%n  Query on table 'orders': customer = ?".formatted());
	}

	@Test
	void overloadsAreNotConfused() {
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> plan("findByCustomer").doesNotScan())
			.withMessage("OrderRepository has several methods 'findByCustomer'. Name one of them with its parameters: "
					+ "findByCustomer(String), findByCustomer(String, Limit)");
	}

	@Test
	void unknownMethodsAreNamedWithTheKnownOnes() {
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> plan("findByColour").doesNotScan())
			.withMessageStartingWith("OrderRepository has no planned method 'findByColour'. Its planned methods are: "
					+ "count(), deleteAll(), findAll(), findByCustomer(String), ");
	}

	@Test
	void plansMayBeGiven(@Autowired DynamoDb2Plans plans, @Autowired OrderRepository orders) {
		assertThatPlan(plans, OrderRepository.class, "findByState").scans();
		assertThat(plans.plans()).filteredOn("scans", true)
			.extracting(MethodPlan::method)
			.containsExactly("count()", "deleteAll()", "findAll()", "findByState(String)");
		assertThat(orders.count()).isZero();
	}

	@Test
	void threadWithoutATestSaysWhatToDo() throws InterruptedException {
		Throwable[] thrown = new Throwable[1];
		Thread thread = new Thread(() -> plan(CUSTOMER).doesNotScan());
		thread.setUncaughtExceptionHandler((failed, ex) -> thrown[0] = ex);
		thread.start();
		thread.join();
		assertThat(thrown[0]).isInstanceOf(IllegalStateException.class)
			.hasMessage("No Spring test runs on this thread, so that it is unknown whose plans are meant. "
					+ "Pass the bean of type DynamoDb2Plans as the first argument");
	}

	private static MethodPlanAssert plan(String method) {
		return assertThatPlan(OrderRepository.class, method);
	}

	private static void fails(ThrowingCallable assertion, String what) {
		assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessageContaining("to " + what);
	}

}
