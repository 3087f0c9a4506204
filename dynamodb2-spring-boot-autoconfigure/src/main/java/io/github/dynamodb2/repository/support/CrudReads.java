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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.github.dynamodb2.core.plan.PlanPolicy;
import io.github.dynamodb2.core.plan.PlanPolicy.Access;
import io.github.dynamodb2.repository.ConsistentRead;
import io.github.dynamodb2.repository.ParallelScan;
import io.github.dynamodb2.repository.RepositorySettings;
import io.github.dynamodb2.repository.UseIndex;

import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * How the methods that every repository has read, by what the repository's interface says
 * where it declares them again: {@link ConsistentRead}, {@link ParallelScan} and
 * {@link UseIndex}. Public because base classes of repositories are given it.
 *
 * @param repository the simple name of the repository's interface
 * @param policies the policies of the methods that differ from the standard, by name
 * @param settings what the application decides for all repositories
 */
public record CrudReads(String repository, Map<String, PlanPolicy> policies, RepositorySettings settings) {

	private static final PlanPolicy KEYED = PlanPolicy.standard();

	private static final Set<String> SCANS = Set.of("findAll", "count", "deleteAll");

	private static final Map<String, Integer> PARAMETERS = Map.of("findById", 1, "existsById", 1, "findAllById", 1,
			"findAll", 0, "count", 0, "deleteAll", 0);

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
		Map<String, PlanPolicy> policies = new TreeMap<>();
		for (String method : PARAMETERS.keySet()) {
			policies.put(method, read(repositoryInterface, method));
		}
		return new CrudReads(repositoryInterface.getSimpleName(), policies, settings);
	}

	private static PlanPolicy read(Class<?> repositoryInterface, String method) {
		boolean consistent = find(repositoryInterface, method, ConsistentRead.class).isPresent()
				|| AnnotatedElementUtils.hasAnnotation(repositoryInterface, ConsistentRead.class);
		PlanPolicy policy = standard(method).withConsistent(consistent);
		if (!SCANS.contains(method)) {
			return policy;
		}
		int segments = find(repositoryInterface, method, ParallelScan.class).map(ParallelScan::segments).orElse(1);
		String index = find(repositoryInterface, method, UseIndex.class).map(UseIndex::value).orElse(null);
		return policy.withSegments(segments).withIndex(index);
	}

	private static <A extends Annotation> Optional<A> find(Class<?> repositoryInterface, String method,
			Class<A> annotation) {
		return declarations(repositoryInterface, method)
			.map((declaration) -> AnnotatedElementUtils.findMergedAnnotation(declaration, annotation))
			.flatMap(Stream::ofNullable)
			.findFirst();
	}

	private static Stream<Method> declarations(Class<?> repositoryInterface, String method) {
		return Arrays.stream(repositoryInterface.getMethods())
			.filter((candidate) -> candidate.getName().equals(method) && !candidate.isDefault()
					&& Objects.equals(candidate.getParameterCount(), PARAMETERS.get(method)));
	}

	private static PlanPolicy standard(String method) {
		return SCANS.contains(method) ? PlanPolicy.of(Access.SCAN) : KEYED;
	}

	/**
	 * Returns how a method reads.
	 * @param method the name of a method that every repository has
	 * @return the policy
	 */
	public PlanPolicy policy(String method) {
		return this.policies.getOrDefault(method, standard(method));
	}

}
