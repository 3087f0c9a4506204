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

package io.github.dynamodb2.core.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link OperationListener}.
 */
class OperationListenerTests {

	private static final OperationCall CALL = new OperationCall("Query", "users", null, "default");

	private final List<String> heard = new ArrayList<>();

	@Test
	void noListenersAreTheOneThatDoesNothing() {
		assertThat(OperationListener.all(List.of())).isSameAs(OperationListener.NONE);
	}

	@Test
	void oneListenerNeedsNoChain() {
		OperationListener only = listener("only", false);
		assertThat(OperationListener.all(List.of(only))).isSameAs(only);
	}

	@Test
	void severalListenersStandAroundTheCallTheFirstOutermost() {
		OperationListener chain = OperationListener.all(List.of(listener("outer", false), listener("inner", true)));
		assertThat(chain.<String>around(CALL, () -> "answer")).isEqualTo("answer");
		assertThat(this.heard).containsExactly("outer before", "inner before", "inner after", "outer after");
		assertThat(chain.wantsCapacity()).isTrue();
	}

	@Test
	void chainPassesPagesOnAndIsHandedOverAsAWhole() {
		OperationListener chain = OperationListener.all(List.of(listener("first", false), listener("second", false)));
		chain.afterPages(CALL, 3);
		assertThat(this.heard).containsExactly("first 3 pages", "second 3 pages");
		assertThat(chain.onOtherThreads().<String>around(CALL, () -> "answer")).isEqualTo("answer");
		assertThat(this.heard).endsWith("first elsewhere", "second elsewhere", "first before", "second before",
				"second after", "first after");
	}

	private OperationListener listener(String name, boolean wantsCapacity) {
		return new OperationListener() {

			@Override
			public <R> R around(OperationCall call, Supplier<R> send) {
				OperationListenerTests.this.heard.add(name + " before");
				R response = send.get();
				OperationListenerTests.this.heard.add(name + " after");
				return response;
			}

			@Override
			public void afterPages(OperationCall call, int pages) {
				OperationListenerTests.this.heard.add(name + " " + pages + " pages");
			}

			@Override
			public OperationListener onOtherThreads() {
				OperationListenerTests.this.heard.add(name + " elsewhere");
				return this;
			}

			@Override
			public boolean wantsCapacity() {
				return wantsCapacity;
			}

		};
	}

}
