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

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item was to be saved or deleted, but somebody has changed or deleted it since it was
 * read. Of many items at once it tells all: {@link #changed()} lists those that were
 * changed, {@link #untried()} those that nothing was sent for.
 */
public class ItemChangedException extends WriteRefusedException {

	private final transient List<RefusedWrite> changed;

	private final transient List<Map<String, AttributeValue>> untried;

	/**
	 * Creates the exception of one item.
	 * @param message what was asked, what was found, and what to do
	 * @param connection the name of the connection, or {@code null} where none is
	 * concerned
	 * @param write the write that was refused
	 * @param cause the SDK's own exception, or {@code null} where there is none
	 */
	public ItemChangedException(String message, @Nullable String connection, RefusedWrite write,
			@Nullable Throwable cause) {
		this(message, connection, List.of(write), List.of(), cause);
	}

	/**
	 * Creates the exception of many items that were written at once.
	 * @param message what was asked, what was found, and what to do
	 * @param connection the name of the connection, or {@code null} where none is
	 * concerned
	 * @param changed the writes that were refused, at least one
	 * @param untried the keys of the items that nothing was sent for
	 * @param cause the exception of the first that was refused
	 */
	public ItemChangedException(String message, @Nullable String connection, List<RefusedWrite> changed,
			List<Map<String, AttributeValue>> untried, @Nullable Throwable cause) {
		super(message, connection, new RefusedWrite(changed.get(0).table(), changed.get(0).key(),
				changed.stream().allMatch(RefusedWrite::outcomeKnown)), cause);
		this.changed = List.copyOf(changed);
		this.untried = List.copyOf(untried);
	}

	/**
	 * Returns the items that were changed or deleted by somebody else.
	 * @return the key attributes of each, in the order given
	 */
	public List<Map<String, AttributeValue>> changed() {
		return this.changed.stream().map(RefusedWrite::key).toList();
	}

	/**
	 * Returns the items of the same call that nothing was sent for, because the call
	 * could not go on.
	 * @return the key attributes of each, in the order given; mostly none
	 */
	public List<Map<String, AttributeValue>> untried() {
		return this.untried;
	}

}
