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

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Fails the tests with {@link FailOnScan @FailOnScan} that scanned.
 */
final class ScanWatchListener implements TestExecutionListener {

	@Override
	public void beforeTestExecution(TestContext test) {
		if (isWatched(test)) {
			recorder(test).forget();
		}
	}

	@Override
	public void afterTestExecution(TestContext test) {
		if (isWatched(test)) {
			recorder(test).requireNone(test.getTestMethod().getName());
		}
	}

	private static boolean isWatched(TestContext test) {
		return ScanWatch.isWatched(test.getTestMethod()) || ScanWatch.isWatched(test.getTestClass());
	}

	private static ScanRecorder recorder(TestContext test) {
		return test.getApplicationContext().getBean(ScanRecorder.class);
	}

}
