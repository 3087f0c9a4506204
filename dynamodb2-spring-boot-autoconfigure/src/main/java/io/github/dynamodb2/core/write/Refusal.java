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

package io.github.dynamodb2.core.write;

import io.github.dynamodb2.core.error.ConditionFailedException;
import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.ItemChangedException;
import io.github.dynamodb2.core.error.ItemExistsException;
import io.github.dynamodb2.core.error.ItemNotFoundException;
import io.github.dynamodb2.core.error.RefusedWrite;
import io.github.dynamodb2.core.write.Guard.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Says why a write was not done: by the reasons of its guard, and by what was found.
 *
 * @param write the write
 * @param asked whether the service was asked for the item that it found
 * @param failure how the service refused it
 */
public record Refusal(ItemWrite write, boolean asked, ConditionFailedException failure) {

	private static final String PERHAPS_DONE = ". An attempt of this write whose answer was lost may have been done "
			+ "before that";

	/**
	 * Returns what the caller is told.
	 * @return the exception
	 */
	public DynamoDb2Exception exception() {
		Guard guard = this.write.guard();
		if (guard.is(Reason.ABSENT)) {
			return new ItemExistsException(
					message("Table '%s' has an item with this key already. "
							+ "Use put(..) or save(..) to replace it, or choose another key"),
					connection(), refused(), this.failure.getCause());
		}
		boolean changed = guard.is(Reason.VERSION) || guard.is(Reason.UNCHANGED);
		if (guard.is(Reason.PRESENT) && this.failure.found().isEmpty() && (this.asked || !changed)) {
			return new ItemNotFoundException(
					message("Table '%s' has no item with this key to update. "
							+ "Save it, or use createIfAbsent(), to create it"),
					connection(), this.failure.getCause(), this.failure.isOutcomeKnown());
		}
		if (changed) {
			return new ItemChangedException(
					message("The item of table '%s' was not " + done() + ": somebody changed or deleted it "
							+ "since it was read. Read it again and repeat the change"),
					connection(), refused(), this.failure.getCause());
		}
		return this.failure;
	}

	private String done() {
		return (this.write instanceof ItemWrite.Delete) ? "deleted" : "saved";
	}

	private String message(String text) {
		return text.formatted(this.write.table()) + (this.failure.isOutcomeKnown() ? "" : PERHAPS_DONE);
	}

	private RefusedWrite refused() {
		return new RefusedWrite(this.failure.table(), this.failure.key(), this.failure.isOutcomeKnown());
	}

	private @Nullable String connection() {
		return this.failure.connection().orElse(null);
	}

}
