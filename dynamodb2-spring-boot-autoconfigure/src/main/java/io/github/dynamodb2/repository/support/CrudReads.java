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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.dynamodb2.core.plan.PlanPolicy;
import io.github.dynamodb2.core.plan.PlanPolicy.Access;
import io.github.dynamodb2.repository.ConsistentRead;
import io.github.dynamodb2.repository.ParallelScan;
import io.github.dynamodb2.repository.RepositorySettings;
import io.github.dynamodb2.repository.UseIndex;
import io.github.dynamodb2.repository.query.CrudMethod;

import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * How the methods that every repository has read, by what the repository's interface says
 * where it declares them again: {@link ConsistentRead}, {@link ParallelScan} and
 * {@link UseIndex}. Public because base classes of repositories are given it.
 *
 * @param repository the simple name of the repository's interface
 * @param policies the policies of the methods that differ from the standard
 * @param settings what the application decides for all repositories
 */
public record CrudReads(String repository, Map<CrudMethod, PlanPolicy> policies, RepositorySettings settings) {

	public CrudReads {
		policies = Map.copyOf(policies);
	}

	/**
	 * Reads the annotations of a repository.
	 * @param repositoryInterface the interface
	 * @param settings what the application decides for all repositories
	 * @return the policies
	 */
	public static CrudReads of(Class<?> repositoryInterface, RepositorySettings settings) {
		Map<CrudMethod, PlanPolicy> policies = new EnumMap<>(CrudMethod.class);
		Arrays.stream(CrudMethod.values())
			.filter(CrudMethod::reads)
			.forEach((method) -> policies.put(method, read(repositoryInterface, method)));
		return new CrudReads(repositoryInterface.getSimpleName(), policies, settings);
	}

	private static PlanPolicy read(Class<?> repositoryInterface, CrudMethod method) {
		boolean consistent = find(repositoryInterface, method, ConsistentRead.class).isPresent()
				|| AnnotatedElementUtils.hasAnnotation(repositoryInterface, ConsistentRead.class);
		PlanPolicy policy = standard(method).withConsistent(consistent);
		if (!method.scans()) {
			return policy;
		}
		int segments = find(repositoryInterface, method, ParallelScan.class).map(ParallelScan::segments).orElse(1);
		String index = find(repositoryInterface, method, UseIndex.class).map(UseIndex::value).orElse(null);
		return policy.withSegments(segments).withIndex(index);
	}

	private static <A extends Annotation> Optional<A> find(Class<?> repositoryInterface, CrudMethod method,
			Class<A> annotation) {
		return method.declarations(repositoryInterface)
			.map((declaration) -> AnnotatedElementUtils.findMergedAnnotation(declaration, annotation))
			.flatMap(Stream::ofNullable)
			.findFirst();
	}

	private static PlanPolicy standard(CrudMethod method) {
		return method.scans() ? PlanPolicy.of(Access.SCAN) : PlanPolicy.standard();
	}

	/**
	 * Returns how a method reads.
	 * @param method a method that every repository has
	 * @return the policy
	 */
	public PlanPolicy policy(CrudMethod method) {
		PlanPolicy policy = this.policies.get(method);
		return (policy != null) ? policy : standard(method);
	}

}
