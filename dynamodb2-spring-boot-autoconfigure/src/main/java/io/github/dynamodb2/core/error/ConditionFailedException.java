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

package io.github.dynamodb2.core.error;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A put, update or delete was refused because its condition does not hold for the item
 * found.
 */
public class ConditionFailedException extends WriteRefusedException {

	private final transient Map<String, AttributeValue> found;

	/**
	 * Creates the exception.
	 * @param message what was asked, what was found, and what to do
	 * @param connection the name of the connection, or {@code null} where none is
	 * concerned
	 * @param write the write that was refused
	 * @param found the item as the service has it, empty when there is none
	 * @param cause the SDK's own exception, or {@code null} where there is none
	 */
	public ConditionFailedException(String message, @Nullable String connection, RefusedWrite write,
			Map<String, AttributeValue> found, @Nullable Throwable cause) {
		super(message, connection, write, cause);
		this.found = Map.copyOf(found);
	}

	/**
	 * Returns the item for which the condition did not hold, in DynamoDB's own form.
	 * @return the attributes by name, empty when there is no such item
	 */
	public Map<String, AttributeValue> found() {
		return this.found;
	}

}
