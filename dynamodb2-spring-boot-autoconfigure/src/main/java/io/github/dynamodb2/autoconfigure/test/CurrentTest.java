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

package io.github.dynamodb2.autoconfigure.test;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Knows the test that runs on a thread.
 */
final class CurrentTest implements TestExecutionListener {

	private static final ThreadLocal<@Nullable TestContext> CURRENT = new ThreadLocal<>();

	/**
	 * Returns the application context of the test on this thread.
	 * @return the context, started if need be
	 * @throws IllegalStateException when no Spring test runs on this thread
	 */
	static ApplicationContext applicationContext() {
		TestContext test = CURRENT.get();
		if (test == null) {
			throw new IllegalStateException("No Spring test runs on this thread, so that it is unknown whose plans are "
					+ "meant. Pass the bean of type DynamoDb2Plans as the first argument");
		}
		return test.getApplicationContext();
	}

	@Override
	public void beforeTestMethod(TestContext test) {
		CURRENT.set(test);
	}

	@Override
	public void afterTestMethod(TestContext test) {
		CURRENT.remove();
	}

}
