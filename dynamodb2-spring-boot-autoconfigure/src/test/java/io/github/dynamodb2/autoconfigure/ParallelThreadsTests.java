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

package io.github.dynamodb2.autoconfigure;

import java.util.concurrent.Executor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ParallelThreads}.
 */
class ParallelThreadsTests {

	@Test
	void threadsAreDaemonsOfThePlatformByDefault() {
		TestRunners.offline().run((context) -> {
			Thread thread = context.getBean(ParallelThreads.class).factory().newThread(() -> {
			});
			assertThat(thread.getName()).startsWith("dynamodb2-scan-");
			assertThat(thread.isDaemon()).isTrue();
			assertThat(thread.getThreadGroup()).as("virtual threads have a group of their own")
				.isSameAs(Thread.currentThread().getThreadGroup());
		});
	}

	@Test
	@EnabledForJreRange(min = JRE.JAVA_21)
	void threadsAreVirtualWhereTheApplicationWantsThem() {
		TestRunners.offline().withPropertyValues("spring.threads.virtual.enabled=true").run((context) -> {
			Thread thread = context.getBean(ParallelThreads.class).factory().newThread(() -> {
			});
			assertThat(thread.getName()).startsWith("dynamodb2-scan-");
			assertThat(Thread.class.getMethod("isVirtual").invoke(thread)).isEqualTo(true);
		});
	}

	@Test
	void noExecutorIsABean() {
		TestRunners.offline()
			.withPropertyValues("spring.threads.virtual.enabled=true")
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(Executor.class));
	}

}
