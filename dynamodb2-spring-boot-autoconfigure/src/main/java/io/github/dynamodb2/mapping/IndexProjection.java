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

package io.github.dynamodb2.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/**
 * Says what a secondary index holds besides keys, where the configuration of the table
 * does not say it. An index without either holds everything.
 */
@Documented
@Inherited
@Repeatable(IndexProjections.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface IndexProjection {

	/**
	 * The name of an index that the class declares with key annotations.
	 * @return the index's name
	 */
	String indexName();

	/**
	 * What the index holds.
	 * @return all attributes, the keys only, or the keys and those listed
	 */
	ProjectionType type();

	/**
	 * The attributes to include, for {@link ProjectionType#INCLUDE} only.
	 * @return the names of attributes, not of properties
	 */
	String[] include() default {};

}
