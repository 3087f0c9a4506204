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

package io.github.dynamodb2.core.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.Failure;
import io.github.dynamodb2.core.error.ItemChangedException;
import io.github.dynamodb2.core.error.RefusedWrite;
import io.github.dynamodb2.core.error.UnprocessedItemsException;
import io.github.dynamodb2.core.model.CanonicalKey;
import io.github.dynamodb2.core.operation.BatchWriteItemOperation;
import io.github.dynamodb2.core.operation.ConcurrentRequests;
import io.github.dynamodb2.core.operation.ItemWriteOperation;
import io.github.dynamodb2.core.operation.TableCall;
import io.github.dynamodb2.core.write.ItemWrite;
import org.jspecify.annotations.Nullable;

/**
 * Many writes with guards, which no batch can check, each sent alone, several at a time,
 * those of one key one after the other. All are tried, whatever becomes of one, unless
 * the others would end alike; what was not done is told at the end.
 */
final class GuardedWrites {

	private final TableCall call;

	private final List<ItemWrite> writes;

	private final Map<Integer, Optional<RuntimeException>> tried = new ConcurrentSkipListMap<>();

	private final List<ItemChangedException> changed = new ArrayList<>();

	private final List<ItemWrite> undone = new ArrayList<>();

	private final List<ItemWrite> untried = new ArrayList<>();

	private @Nullable RuntimeException failure;

	private GuardedWrites(TableCall call, List<ItemWrite> writes) {
		this.call = call;
		this.writes = writes;
	}

	/**
	 * Sends writes.
	 * @throws ItemChangedException when guards did not hold; it lists all that were
	 * changed
	 * @throws DynamoDb2Exception when a write failed for another reason
	 */
	static void send(TableCall call, List<ItemWrite> writes) {
		GuardedWrites all = new GuardedWrites(call, writes);
		ConcurrentRequests.send(call, all.ofEachKey(), all::sendOfKey, (goesOn) -> !goesOn);
		all.collect();
		all.requireDone(writes.size());
	}

	/**
	 * Returns the places of the writes of each key, which are sent one after the other.
	 */
	private List<List<Integer>> ofEachKey() {
		Map<CanonicalKey, List<Integer>> places = new LinkedHashMap<>();
		for (int place = 0; place < this.writes.size(); place++) {
			places.computeIfAbsent(BatchWriteItemOperation.key(this.writes.get(place)), (key) -> new ArrayList<>())
				.add(place);
		}
		return List.copyOf(places.values());
	}

	/**
	 * Sends the writes of a key.
	 * @return whether those of another key may end otherwise
	 */
	private boolean sendOfKey(TableCall way, List<Integer> places) {
		boolean goesOn = true;
		for (int i = 0; i < places.size() && goesOn; i++) {
			RuntimeException thrown = send(way, this.writes.get(places.get(i)));
			this.tried.put(places.get(i), Optional.ofNullable(thrown));
			goesOn = thrown == null || thrown instanceof ItemChangedException || isOfOneWrite(Failure.of(thrown));
		}
		return goesOn;
	}

	private static @Nullable RuntimeException send(TableCall way, ItemWrite write) {
		try {
			ItemWriteOperation.send(way, write);
			return null;
		}
		catch (RuntimeException ex) {
			return ex;
		}
	}

	private static boolean isOfOneWrite(Failure reason) {
		return reason.isTransient() || reason.kind() == Failure.Kind.CONDITION_FAILED;
	}

	private void collect() {
		for (int place = 0; place < this.writes.size(); place++) {
			ItemWrite write = this.writes.get(place);
			Optional<RuntimeException> thrown = this.tried.get(place);
			if (thrown == null) {
				this.untried.add(write);
			}
			else if (thrown.isPresent()) {
				this.undone.add(write);
				add(thrown.get());
			}
		}
	}

	private void add(RuntimeException thrown) {
		if (thrown instanceof ItemChangedException stale) {
			this.changed.add(stale);
		}
		else if (this.failure == null) {
			this.failure = thrown;
		}
		else if (this.failure != thrown) {
			this.failure.addSuppressed(thrown);
		}
	}

	private void requireDone(int asked) {
		RuntimeException told = this.failure;
		if (!this.changed.isEmpty()) {
			told = (asked == 1) ? this.changed.get(0) : together(asked);
		}
		if (told != null) {
			told.addSuppressed(left());
			throw told;
		}
	}

	private ItemChangedException together(int asked) {
		ItemChangedException first = this.changed.get(0);
		String done = (this.undone.get(0) instanceof ItemWrite.Delete) ? "deleted" : "saved";
		String rest = this.untried.isEmpty() ? "" : ", and %d were not tried".formatted(this.untried.size());
		ItemChangedException all = new ItemChangedException(
				("%d of %d items of table '%s' were not %s: somebody changed or deleted them since they were read%s. "
						+ "Read those that changed() lists again and repeat the changes")
					.formatted(this.changed.size(), asked, this.call.table(), done, rest),
				first.connection().orElse(null),
				this.changed.stream()
					.map((each) -> new RefusedWrite(each.table(), each.key(), each.isOutcomeKnown()))
					.toList(),
				this.untried.stream().map(ItemWrite::key).toList(), first.getCause());
		if (this.failure != null) {
			all.addSuppressed(this.failure);
		}
		return all;
	}

	private UnprocessedItemsException left() {
		List<ItemWrite> left = Stream.concat(this.undone.stream(), this.untried.stream()).toList();
		return new UnprocessedItemsException(
				"%d writes on conditions on table '%s' were not done, and %d of them not tried. ".formatted(left.size(),
						this.call.table(), this.untried.size()) + "Read the items again and repeat the changes",
				this.call.calls().connection(), left.stream().map(BatchWriteItemOperation::request).toList(), null);
	}

}
