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

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.util.ReflectionUtils;

/**
 * Adds a {@link ScanRecorder} to the contexts of tests with
 * {@link FailOnScan @FailOnScan}.
 */
final class ScanWatch implements ContextCustomizerFactory {

	@Override
	public @Nullable ContextCustomizer createContextCustomizer(Class<?> testClass,
			List<ContextConfigurationAttributes> attributes) {
		return (isWatched(testClass) || hasWatchedMethod(testClass)) ? new Recording() : null;
	}

	static boolean isWatched(Class<?> testClass) {
		return TestContextAnnotationUtils.hasAnnotation(testClass, FailOnScan.class);
	}

	static boolean isWatched(Method method) {
		return AnnotatedElementUtils.hasAnnotation(method, FailOnScan.class);
	}

	private static boolean hasWatchedMethod(Class<?> testClass) {
		return Stream.of(ReflectionUtils.getUniqueDeclaredMethods(testClass)).anyMatch(ScanWatch::isWatched);
	}

	/**
	 * Registers the recorder, unless the context was prepared with it ahead of time.
	 */
	private record Recording() implements ContextCustomizer {

		@Override
		public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
			if (AotDetector.useGeneratedArtifacts()) {
				return;
			}
			BeanDefinitionRegistry registry = (BeanDefinitionRegistry) context.getBeanFactory();
			registry.registerBeanDefinition("dynamoDb2ScanRecorder", new RootBeanDefinition(ScanRecorder.class));
		}

	}

}
