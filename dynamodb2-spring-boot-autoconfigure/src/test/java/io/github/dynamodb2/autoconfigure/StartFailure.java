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

import java.util.concurrent.atomic.AtomicReference;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an application says when it does not start, found as Boot finds it.
 */
public final class StartFailure {

	private StartFailure() {
	}

	public static FailureAnalysis of(ApplicationContextRunner runner) {
		AtomicReference<ConfigurableApplicationContext> started = new AtomicReference<>();
		AtomicReference<FailureAnalysis> found = new AtomicReference<>();
		runner.withInitializer(started::set).run((context) -> {
			assertThat(context).hasFailed();
			found.set(analyze(context.getStartupFailure(), started.get()));
		});
		assertThat(found).doesNotHaveNullValue();
		return found.get();
	}

	private static FailureAnalysis analyze(Throwable failure, ConfigurableApplicationContext context) {
		return SpringFactoriesLoader.forDefaultResourceLocation()
			.load(FailureAnalyzer.class,
					ArgumentResolver.of(Environment.class, context.getEnvironment())
						.and(BeanFactory.class, context.getBeanFactory()),
					FailureHandler.handleMessage((message, failed) -> {
						// Boot's own analyzers for libraries that are not here
					}))
			.stream()
			.map((analyzer) -> analyzer.analyze(failure))
			.filter((analysis) -> analysis != null)
			.findFirst()
			.orElseThrow(() -> new AssertionError("Nobody explains", failure));
	}

}
