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

package io.github.dynamodb2.core.page.reader;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Something in a response stands where a value of DynamoDB should, and is none. It is
 * known by its place in what was read so far, and never quoted.
 */
final class MalformedValueException extends RuntimeException {

	private final transient AttributeValue found;

	MalformedValueException() {
		this(AttributeValue.builder().build());
	}

	/**
	 * Says what was read.
	 * @param found a list or map whose last value has no type
	 */
	MalformedValueException(AttributeValue found) {
		super("No value of DynamoDB");
		this.found = found;
	}

	/**
	 * What was read, at last a value without a type.
	 */
	AttributeValue found() {
		return this.found;
	}

}
