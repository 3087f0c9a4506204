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
 * A write was refused because the item found is not what the write asks for. Where
 * {@link #isOutcomeKnown()} is {@code false}, an earlier attempt of the same write, whose
 * answer was lost, may have been done before somebody else changed the item.
 */
public abstract class WriteRefusedException extends DynamoDb2Exception {

	private final String table;

	private final transient Map<String, AttributeValue> key;

	WriteRefusedException(String message, @Nullable String connection, RefusedWrite write, @Nullable Throwable cause) {
		super(message, connection, cause, write.outcomeKnown());
		this.table = write.table();
		this.key = write.key();
	}

	/**
	 * Returns the table that was written to.
	 * @return the physical name
	 */
	public String table() {
		return this.table;
	}

	/**
	 * Returns the key of the item.
	 * @return the key attributes by name, no others
	 */
	public Map<String, AttributeValue> key() {
		return this.key;
	}

}
