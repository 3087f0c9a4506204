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

import java.util.stream.Stream;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

import org.springframework.aop.framework.ProxyFactory;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.data.repository.core.RepositoryInformation;
import org.springframework.data.repository.core.support.RepositoryProxyPostProcessor;

/**
 * Translates what a repository's methods throw, and what the streams they return throw
 * later.
 *
 * @param translator knows the exceptions
 */
record ExceptionTranslation(
		PersistenceExceptionTranslator translator) implements RepositoryProxyPostProcessor, MethodInterceptor {

	@Override
	public void postProcess(ProxyFactory factory, RepositoryInformation repositoryInformation) {
		factory.addAdvice(this);
	}

	@Override
	public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
		try {
			Object result = invocation.proceed();
			return (result instanceof Stream<?> stream) ? TranslatedSpliterator.wrap(stream, this::translate) : result;
		}
		catch (RuntimeException ex) {
			throw translate(ex);
		}
	}

	private RuntimeException translate(RuntimeException ex) {
		RuntimeException translated = this.translator.translateExceptionIfPossible(ex);
		return (translated != null) ? translated : ex;
	}

}
