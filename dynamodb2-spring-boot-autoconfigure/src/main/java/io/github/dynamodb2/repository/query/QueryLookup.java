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

import io.github.dynamodb2.repository.Query;

import org.springframework.data.annotation.QueryAnnotation;
import org.springframework.data.repository.query.QueryLookupStrategy.Key;
import org.springframework.data.repository.query.ValueExpressionDelegate;

/**
 * Where the queries of methods are looked for.
 *
 * @param key names, declared queries, or both
 * @param expressions reads the expressions of declared queries
 */
record QueryLookup(Key key, ValueExpressionDelegate expressions) {

	/**
	 * Refuses a method whose query is not where it is looked for.
	 */
	void check(DynamoDb2QueryMethod method) {
		boolean declared = method.declared().isPresent();
		if (!declared && method.isAnnotated(QueryAnnotation.class)) {
			throw method.refuse("an annotation of another store says what to find",
					"Use @Query of %s, or say it by the method's name".formatted(Query.class.getPackageName()));
		}
		if (!declared && this.key == Key.USE_DECLARED_QUERY) {
			throw method.refuse("it has no @Query, and the query lookup strategy is USE_DECLARED_QUERY",
					"Annotate it with @Query, or leave the strategy out");
		}
		if (declared && this.key == Key.CREATE) {
			throw method.refuse("it has a @Query, and the query lookup strategy is CREATE",
					"Say what to find by the method's name, or leave the strategy out");
		}
	}

}
