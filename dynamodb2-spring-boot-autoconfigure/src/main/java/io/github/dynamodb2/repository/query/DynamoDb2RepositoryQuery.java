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

package io.github.dynamodb2.repository.query;

import io.github.dynamodb2.core.engine.TableEngine;
import io.github.dynamodb2.core.operation.TableCall;
import org.jspecify.annotations.Nullable;

import org.springframework.data.repository.query.ParametersParameterAccessor;
import org.springframework.data.repository.query.QueryMethod;
import org.springframework.data.repository.query.RepositoryQuery;
import org.springframework.data.repository.query.ResultProcessor;

/**
 * A compiled method on its table.
 *
 * @param method the method
 * @param query the compiled method
 * @param engine the table
 * @param call the call of the method
 */
record DynamoDb2RepositoryQuery(DynamoDb2QueryMethod method, DerivedQuery query, TableEngine<?> engine,
		TableCall call) implements RepositoryQuery {

	@Override
	public @Nullable Object execute(@Nullable Object[] arguments) {
		return this.query.run(this.engine, this.call, arguments, processor(arguments)::processResult);
	}

	private ResultProcessor processor(@Nullable Object[] arguments) {
		ResultProcessor processor = this.method.getResultProcessor();
		return this.method.getParameters().hasDynamicProjection() ? processor
			.withDynamicProjection(new ParametersParameterAccessor(this.method.getParameters(), arguments)) : processor;
	}

	@Override
	public QueryMethod getQueryMethod() {
		return this.method;
	}

}
