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

/**
 * Permits a repository method to read its whole table or index, in segments that are read
 * at the same time. It costs the read capacity of a Scan in a shorter time, and the items
 * come in no particular order. It does not change a method that a key answers.
 * <p>
 * On an overridden {@code findAll} or {@code count} it makes their Scan parallel.
 */
@AllowScan
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.METHOD, ElementType.ANNOTATION_TYPE })
public @interface ParallelScan {

	/**
	 * How many segments are read at the same time, from 1 to 1,000,000.
	 * @return the number of segments
	 */
	int segments() default 4;

}
