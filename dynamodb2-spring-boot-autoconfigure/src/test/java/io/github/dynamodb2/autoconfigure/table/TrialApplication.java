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

package io.github.dynamodb2.autoconfigure.table;

import java.util.List;

import io.github.dynamodb2.mapping.TableName;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.repository.config.EnableDynamoDb2Repositories;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/**
 * Applications with a repository that implements methods itself, and with one that has a
 * method which needs a Scan.
 */
final class TrialApplication {

	private TrialApplication() {
	}

	/**
	 * Something to paint with.
	 *
	 * @param name what it is called
	 * @param shade how it looks
	 */
	@TableName("${trial.table}")
	record Paint(@DynamoDbPartitionKey String name, String shade) {

	}

	/**
	 * A fragment.
	 */
	interface Mixing {

		String mixed();

	}

	/**
	 * The implementation of the fragment.
	 */
	static class MixingImpl implements Mixing {

		@Override
		public String mixed() {
			return "mixed";
		}

	}

	/**
	 * A repository with a fragment, and a method of its own implementation.
	 */
	interface Paints extends DynamoDb2Repository<Paint, String>, Mixing {

		String dried();

	}

	/**
	 * The implementation of the repository's own method.
	 */
	static class PaintsImpl {

		public String dried() {
			return "dried";
		}

	}

	/**
	 * A repository with a method that needs a Scan.
	 */
	interface Shades extends DynamoDb2Repository<Paint, String> {

		List<Paint> findByShade(String shade);

	}

	/**
	 * Starts.
	 */
	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(considerNestedRepositories = true,
			includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Paints.class),
			excludeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Shades.class))
	static class Accepted {

	}

	/**
	 * Does not start.
	 */
	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(considerNestedRepositories = true,
			includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Shades.class),
			excludeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Paints.class))
	static class Refused {

	}

}
