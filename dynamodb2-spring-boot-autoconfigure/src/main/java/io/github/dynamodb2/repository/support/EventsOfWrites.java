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

package io.github.dynamodb2.repository.support;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

import org.springframework.aop.framework.ProxyFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.domain.AfterDomainEventPublication;
import org.springframework.data.domain.DomainEvents;
import org.springframework.data.repository.core.RepositoryInformation;
import org.springframework.data.repository.core.support.RepositoryProxyPostProcessor;
import org.springframework.util.ReflectionUtils;

/**
 * Publishes the domain events of entities that are inserted or updated; those that are
 * saved or deleted Spring Data looks after itself.
 *
 * @param publisher publishes the events
 */
record EventsOfWrites(ApplicationEventPublisher publisher) implements RepositoryProxyPostProcessor {

	private static final Set<String> WRITES = Set.of("insert", "update");

	@Override
	public void postProcess(ProxyFactory factory, RepositoryInformation repository) {
		Class<?> type = repository.getDomainType();
		method(type, DomainEvents.class).ifPresent(
				(events) -> factory.addAdvice((MethodInterceptor) (invocation) -> publish(invocation, type, events)));
	}

	private @Nullable Object publish(MethodInvocation invocation, Class<?> type, Method events) throws Throwable {
		Object result = invocation.proceed();
		Object[] arguments = invocation.getArguments();
		if (WRITES.contains(invocation.getMethod().getName()) && arguments.length == 1
				&& type.isInstance(arguments[0])) {
			publish(arguments[0], type, events);
		}
		return result;
	}

	private void publish(Object entity, Class<?> type, Method events) {
		Object found = ReflectionUtils.invokeMethod(events, entity);
		if (found instanceof Iterable<?> several) {
			several.forEach(this.publisher::publishEvent);
		}
		else if (found != null) {
			this.publisher.publishEvent(found);
		}
		method(type, AfterDomainEventPublication.class)
			.ifPresent((clearing) -> ReflectionUtils.invokeMethod(clearing, entity));
	}

	private static Optional<Method> method(Class<?> type, Class<? extends Annotation> annotation) {
		Optional<Method> method = Arrays.stream(ReflectionUtils.getAllDeclaredMethods(type))
			.filter((candidate) -> AnnotatedElementUtils.isAnnotated(candidate, annotation))
			.findFirst();
		method.ifPresent(ReflectionUtils::makeAccessible);
		return method;
	}

}
