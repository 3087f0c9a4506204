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

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import io.github.dynamodb2.core.plan.PlanPolicy;
import io.github.dynamodb2.core.plan.PlanPolicy.Access;
import io.github.dynamodb2.repository.AllowScan;
import io.github.dynamodb2.repository.ConsistentRead;
import io.github.dynamodb2.repository.ParallelScan;
import io.github.dynamodb2.repository.Query;
import io.github.dynamodb2.repository.RepositorySettings;
import io.github.dynamodb2.repository.ScanMode;
import io.github.dynamodb2.repository.UseIndex;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.projection.ProjectionFactory;
import org.springframework.data.repository.core.RepositoryMetadata;
import org.springframework.data.repository.query.DefaultParameters;
import org.springframework.data.repository.query.QueryMethod;
import org.springframework.data.repository.query.ValueExpressionDelegate;
import org.springframework.scheduling.annotation.Async;
import org.springframework.util.ClassUtils;

/**
 * A query method with the annotations that say what it may cost.
 */
final class DynamoDb2QueryMethod extends QueryMethod {

	private final Method method;

	private final Class<?> repository;

	private final RepositoryMetadata metadata;

	private final ValueExpressionDelegate expressions;

	private DynamoDb2QueryMethod(Method method, RepositoryMetadata metadata, ProjectionFactory projections,
			ValueExpressionDelegate expressions) {
		super(method, metadata, projections, DefaultParameters::new);
		this.expressions = expressions;
		this.method = method;
		this.repository = metadata.getRepositoryInterface();
		this.metadata = metadata;
	}

	/**
	 * Describes a method.
	 * @param method the method
	 * @param metadata the repository
	 * @param projections makes projections
	 * @param expressions reads the expressions of a declared query
	 * @return the method
	 * @throws UnsupportedMethodException when its parameters do not go with each other or
	 * with what it returns
	 */
	static DynamoDb2QueryMethod of(Method method, RepositoryMetadata metadata, ProjectionFactory projections,
			ValueExpressionDelegate expressions) {
		try {
			return new DynamoDb2QueryMethod(method, metadata, projections, expressions);
		}
		catch (IllegalStateException | IllegalArgumentException ex) {
			String reason = String.valueOf(ex.getMessage())
				.replaceFirst("[;.] Offending method.*", "")
				.replaceFirst("Method '.*' has to have one of the following return types.*",
						"its parameters do not go with " + method.getReturnType().getSimpleName());
			throw new UnsupportedMethodException(MethodName.of(metadata.getRepositoryInterface(), method), reason,
					"Return a Slice or Page and take a Pageable, return a Window and take a ScrollPosition and a "
							+ "Limit, or return a List and take a Limit or a Sort",
					ex);
		}
	}

	MethodName methodName() {
		return MethodName.of(this.repository, this.method);
	}

	/**
	 * Returns what is declared, where the method's name does not say what to find.
	 * @return the query, or empty
	 */
	Optional<DeclaredQuery> declared() {
		return Optional.ofNullable(find(Query.class)).map((query) -> DeclaredQuery.of(this, query));
	}

	DerivedName derivedName() {
		return DerivedNames.read(this.metadata, getName());
	}

	Class<?> domainClass() {
		return getDomainClass();
	}

	/**
	 * Returns the type of what the method returns one of, or many, or later.
	 * @return the type inside collections, optionals and futures
	 */
	Class<?> elementType() {
		return getReturnedObjectType();
	}

	/**
	 * Returns the type that the method declares.
	 * @return the type, with what it is of
	 */
	TypeInformation<?> returnType() {
		return this.metadata.getReturnType(this.method);
	}

	/**
	 * Tells whether the method returns many items.
	 * @return whether it does, as Spring Data understands its type
	 */
	boolean returnsMany() {
		return isCollectionQuery() || isStreamQuery() || isSliceQuery() || isPageQuery() || isScrollQuery();
	}

	/**
	 * Tells whether the items become something else than entities.
	 * @return whether the method's type says so, or a call does
	 */
	boolean isProjecting() {
		Class<?> type = elementType();
		boolean entity = type.isAssignableFrom(domainClass()) || domainClass().isAssignableFrom(type);
		boolean number = ClassUtils.isPrimitiveOrWrapper(type);
		return getParameters().hasDynamicProjection() || (!entity && !number);
	}

	/**
	 * Tells whether calls may begin behind an item found before.
	 * @return whether the method takes a position or a page request
	 */
	boolean isPaged() {
		return getParameters().hasPageableParameter() || getParameters().hasScrollPositionParameter();
	}

	/**
	 * Returns what calls may begin behind an item for.
	 * @return the simple name of the result or of the parameter
	 */
	String pagedType() {
		if (isScrollQuery()) {
			return "Window";
		}
		if (isPageQuery()) {
			return "Page";
		}
		return isSliceQuery() ? "Slice" : "Pageable";
	}

	/**
	 * Warns of a future that is complete when the method returns.
	 * @return the warning, or nothing
	 */
	Stream<String> asyncWarning() {
		boolean sync = Future.class.isAssignableFrom(this.method.getReturnType())
				&& !AnnotatedElementUtils.hasAnnotation(this.method, Async.class)
				&& !AnnotatedElementUtils.hasAnnotation(this.repository, Async.class);
		return sync ? Stream.of(("%s returns a %s but is no @Async method: it reads in the caller's thread and returns "
				+ "when it has read. Annotate it with @Async, and a configuration with @EnableAsync")
			.formatted(methodName(), this.method.getReturnType().getSimpleName())) : Stream.empty();
	}

	ValueExpressionDelegate expressions() {
		return this.expressions;
	}

	ResolvableType parameterType(int index) {
		return ResolvableType.forMethodParameter(this.method, index, this.repository);
	}

	/**
	 * Tells whether an annotation of the method permits it to scan.
	 * @return whether it says so itself
	 */
	boolean allowsScan() {
		return AnnotatedElementUtils.hasAnnotation(this.method, AllowScan.class)
				|| AnnotatedElementUtils.hasAnnotation(this.method, ParallelScan.class);
	}

	PlanPolicy policy(RepositorySettings settings) {
		UseIndex index = find(UseIndex.class);
		ParallelScan parallel = find(ParallelScan.class);
		boolean consistent = find(ConsistentRead.class) != null
				|| AnnotatedElementUtils.hasAnnotation(this.repository, ConsistentRead.class);
		return PlanPolicy.of(access(settings))
			.withIndex((index != null) ? index.value() : null)
			.withSegments((parallel != null) ? parallel.segments() : 1)
			.withConsistent(consistent)
			.withMaxFanOut(settings.maxFanOut())
			.withPaged(isPaged());
	}

	private Access access(RepositorySettings settings) {
		if (allowsScan()) {
			return Access.COMPLETE;
		}
		return (settings.scan() != ScanMode.REJECT) ? Access.ANY : Access.KEYED;
	}

	/**
	 * Tells whether the method names the index that it reads.
	 * @return whether it does
	 */
	boolean namesIndex() {
		return find(UseIndex.class) != null;
	}

	UnsupportedMethodException refuse(String reason, String cure, RuntimeException cause) {
		return new UnsupportedMethodException(methodName(), reason, cure, cause);
	}

	UnsupportedMethodException refuse(String reason, String cure) {
		return new UnsupportedMethodException(methodName(), reason, cure);
	}

	boolean isAnnotated(Class<? extends Annotation> type) {
		return AnnotatedElementUtils.hasAnnotation(this.method, type);
	}

	private <A extends Annotation> @Nullable A find(Class<A> type) {
		return AnnotatedElementUtils.findMergedAnnotation(this.method, type);
	}

}
