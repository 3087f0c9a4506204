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

package io.github.dynamodb2.repository;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.data.annotation.QueryAnnotation;

/**
 * Says by a text what a repository method finds, where its name cannot: DynamoDB's own
 * condition language over the properties of the entity. The method's name means nothing
 * then; everything else is as with a derived name: the plan, its cost and its refusals,
 * result types, {@code Sort}, {@code Limit}, pages and projections.
 *
 * <pre class="code">
 * &#64;Query("accountType = :type and (visits &gt; :n or attribute_exists(email))")
 * List&lt;User&gt; search(String type, int n);
 * </pre>
 *
 * Values are parameters, {@code :name}, or expressions, {@code :#{…}}, and never text. A
 * text that is no condition, or names a property, function or parameter that is not
 * there, fails the start with the place where; so does a parameter that is not used.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.METHOD, ElementType.ANNOTATION_TYPE })
@QueryAnnotation
public @interface Query {

	/**
	 * The condition: comparisons ({@code = <> < <= > >=}, {@code between … and …},
	 * {@code in (…)}), the functions {@code attribute_exists},
	 * {@code attribute_not_exists}, {@code attribute_type}, {@code begins_with},
	 * {@code contains} and {@code size}, joined by {@code and}, {@code or}, {@code not}
	 * and brackets.
	 * @return the text
	 */
	String value();

	/**
	 * Whether the items are counted: the method returns {@code long} or {@code int}.
	 * @return {@code false} by default
	 */
	boolean count() default false;

	/**
	 * Whether it is returned if there is such an item: the method returns
	 * {@code boolean}, and reading stops at the first one.
	 * @return {@code false} by default
	 */
	boolean exists() default false;

	/**
	 * Whether the items are deleted: the method returns nothing, their number, or what
	 * was deleted.
	 * @return {@code false} by default
	 */
	boolean delete() default false;

}
