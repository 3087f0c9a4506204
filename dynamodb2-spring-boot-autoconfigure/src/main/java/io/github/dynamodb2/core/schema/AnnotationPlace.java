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

package io.github.dynamodb2.core.schema;

/**
 * Where a class carries an annotation.
 */
public enum AnnotationPlace {

	/** On the class, or on a superclass or an interface of it. */
	CLASS,

	/** On any member of a property that is mapped. */
	PROPERTY,

	/** On a member of a property that another annotation leaves out. */
	LEFT_OUT,

	/** On the constructor or the method that makes objects. */
	CREATOR,

	/** On a member that has no part in the mapping. */
	ELSEWHERE

}
