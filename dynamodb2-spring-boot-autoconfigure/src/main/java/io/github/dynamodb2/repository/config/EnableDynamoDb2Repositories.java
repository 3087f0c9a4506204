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

package io.github.dynamodb2.repository.config;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.github.dynamodb2.repository.support.DynamoDb2RepositoryFactoryBean;

import org.springframework.beans.factory.support.BeanNameGenerator;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.data.repository.config.BootstrapMode;
import org.springframework.data.repository.config.DefaultRepositoryBaseClass;
import org.springframework.data.repository.query.QueryLookupStrategy.Key;

/**
 * Switches DynamoDB repositories on: finds their interfaces and registers a bean for
 * each. An application with the auto-configuration needs it only to say where they are.
 */
@Documented
@Inherited
@Import(DynamoDb2RepositoriesRegistrar.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EnableDynamoDb2Repositories {

	/**
	 * The packages to look in; the package of the annotated class by default.
	 * @return the packages
	 */
	@AliasFor("basePackages")
	String[] value() default {};

	/**
	 * The packages to look in; the package of the annotated class by default.
	 * @return the packages
	 */
	@AliasFor("value")
	String[] basePackages() default {};

	/**
	 * Classes whose packages are looked in.
	 * @return the classes
	 */
	Class<?>[] basePackageClasses() default {};

	/**
	 * Which interfaces are taken besides those that extend Spring Data's.
	 * @return the filters
	 */
	Filter[] includeFilters() default {};

	/**
	 * Which interfaces are left out.
	 * @return the filters
	 */
	Filter[] excludeFilters() default {};

	/**
	 * The name of the {@link io.github.dynamodb2.core.Connection} bean whose tables these
	 * repositories read and write, by the annotations of their entities alone. By default
	 * the configuration decides, or the one connection there is.
	 * @return the bean's name
	 */
	String connection() default "";

	/**
	 * The name of the {@link io.github.dynamodb2.repository.support.EntityTableResolver}
	 * bean that finds the tables of these repositories, in place of
	 * {@link #connection()}. With the auto-configuration the bean has to be declared with
	 * {@code defaultCandidate = false}; else it finds the tables of all repositories.
	 * @return the bean's name
	 */
	String entityTableResolverRef() default "";

	/**
	 * The class whose methods every repository has.
	 * @return a subclass of
	 * {@link io.github.dynamodb2.repository.support.SimpleDynamoDb2Repository}
	 */
	Class<?> repositoryBaseClass() default DefaultRepositoryBaseClass.class;

	/**
	 * The class that makes a repository.
	 * @return the factory bean's class
	 */
	Class<?> repositoryFactoryBeanClass() default DynamoDb2RepositoryFactoryBean.class;

	/**
	 * How query methods are looked up; there are no declared queries.
	 * @return the strategy
	 */
	Key queryLookupStrategy() default Key.CREATE_IF_NOT_FOUND;

	/**
	 * Where Spring Data looks for named queries, which DynamoDB repositories have none
	 * of.
	 * @return the location, to be left out
	 */
	String namedQueriesLocation() default "";

	/**
	 * How names of classes end that implement methods of a repository.
	 * @return the ending
	 */
	String repositoryImplementationPostfix() default "Impl";

	/**
	 * Whether interfaces inside other classes are found.
	 * @return whether they are
	 */
	boolean considerNestedRepositories() default false;

	/**
	 * When repositories are created.
	 * @return the mode
	 */
	BootstrapMode bootstrapMode() default BootstrapMode.DEFAULT;

	/**
	 * Names the beans of repositories.
	 * @return the generator's class
	 */
	Class<? extends BeanNameGenerator> nameGenerator() default BeanNameGenerator.class;

}
