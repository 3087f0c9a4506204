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

import java.lang.reflect.Method;

import io.github.dynamodb2.autoconfigure.test.DynamoDb2Test;
import io.github.dynamodb2.autoconfigure.test.FailOnScan;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link FailOnScan}, with tests that are run as JUnit would.
 */
class FailOnScanIntegrationTests {

	@Test
	void testThatScansFailsAndShowsWhere() {
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> run(new WatchedClass(), "scans"))
			.withMessage("Test 'scans' must not scan, but Scan requests were sent: 2 of table 'orders'. "
					+ "The suppressed exceptions show from where")
			.satisfies((failure) -> assertThat(failure.getSuppressed()).singleElement()
				.satisfies((origin) -> assertThat(origin).hasMessage("Scan of table 'orders' was sent from here"))
				.satisfies((origin) -> assertThat(origin.getStackTrace()).extracting(StackTraceElement::getMethodName)
					.contains("scans")));
	}

	@Test
	void testThatQueriesPassesEvenAfterOneThatScanned() throws Exception {
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> run(new WatchedClass(), "scans"));
		run(new WatchedClass(), "queries");
	}

	@Test
	void oneMethodOfAClassMayBeWatched() throws Exception {
		run(new WatchedMethod(), "scansUnwatched");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> run(new WatchedMethod(), "scansWatched"))
			.withMessageContaining("1 of table 'orders'");
	}

	private static void run(Object test, String name) throws Exception {
		TestContextManager manager = new TestContextManager(test.getClass());
		Method method = test.getClass().getDeclaredMethod(name);
		manager.beforeTestClass();
		manager.prepareTestInstance(test);
		manager.beforeTestMethod(test, method);
		manager.beforeTestExecution(test, method);
		method.invoke(test);
		try {
			manager.afterTestExecution(test, method, null);
		}
		finally {
			manager.afterTestMethod(test, method, null);
			manager.afterTestClass();
		}
	}

	/**
	 * Tests of which all are watched.
	 */
	@DynamoDb2Test
	@FailOnScan
	static class WatchedClass {

		@Autowired
		private OrderRepository orders;

		void scans() {
			assertThat(this.orders.findByState("sent")).isEmpty();
			assertThat(this.orders.count()).isZero();
		}

		void queries() {
			assertThat(this.orders.findByCustomer("ada")).isEmpty();
		}

	}

	/**
	 * Tests of which one is watched.
	 */
	@DynamoDb2Test
	static class WatchedMethod {

		@Autowired
		private OrderRepository orders;

		void scansUnwatched() {
			assertThat(this.orders.count()).isZero();
		}

		@FailOnScan
		void scansWatched() {
			assertThat(this.orders.count()).isZero();
		}

	}

}
