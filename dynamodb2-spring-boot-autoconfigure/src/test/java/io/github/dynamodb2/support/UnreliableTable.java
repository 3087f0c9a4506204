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

package io.github.dynamodb2.support;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.core.error.UnprocessedItemsException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * A table with the number key "id" in memory, whose server does to each request of a
 * batch what a test says, and afterwards everything that it is asked. It refuses what
 * DynamoDB refuses: requests that are empty, too large, or name a key twice. It answers
 * one request after the other, whoever asks.
 */
public final class UnreliableTable {

	private static final int MOST_WRITES = 25;

	private static final int MOST_READS = 100;

	private final Map<String, Map<String, AttributeValue>> items = new HashMap<>();

	private final Deque<Mood> moods;

	private final String name;

	public UnreliableTable(String name, List<Mood> moods) {
		this.name = name;
		this.moods = new ArrayDeque<>(moods);
	}

	public ScriptedClient client() {
		return new ScriptedClient().onBatchWrite(this::write).onBatchGet(this::get);
	}

	/**
	 * Returns what each key holds.
	 */
	public Map<String, Map<String, AttributeValue>> items() {
		return this.items;
	}

	/**
	 * Does an operation, reliably.
	 */
	public synchronized void apply(WriteRequest operation) {
		if (operation.putRequest() != null) {
			this.items.put(operation.putRequest().item().get("id").n(), operation.putRequest().item());
		}
		else {
			this.items.remove(operation.deleteRequest().key().get("id").n());
		}
	}

	/**
	 * Runs a batch, and does what it left undone, as its caller would.
	 */
	public void repair(Runnable batch) {
		try {
			batch.run();
		}
		catch (UnprocessedItemsException ex) {
			ex.unprocessed().forEach((left) -> apply((WriteRequest) left));
		}
	}

	private synchronized BatchWriteItemResponse write(BatchWriteItemRequest request) {
		List<WriteRequest> operations = request.requestItems().get(this.name);
		check(operations.stream().map(UnreliableTable::id).toList(), MOST_WRITES);
		Mood mood = mood();
		int done = mood.done(operations.size());
		operations.subList(0, done).forEach(this::apply);
		mood.fail();
		List<WriteRequest> left = operations.subList(done, operations.size());
		return BatchWriteItemResponse.builder()
			.unprocessedItems(left.isEmpty() ? Map.of() : Map.of(this.name, left))
			.build();
	}

	private synchronized BatchGetItemResponse get(BatchGetItemRequest request) {
		List<Map<String, AttributeValue>> keys = request.requestItems().get(this.name).keys();
		check(keys.stream().map((key) -> key.get("id").n()).toList(), MOST_READS);
		Mood mood = mood();
		mood.fail();
		int done = mood.done(keys.size());
		List<Map<String, AttributeValue>> found = new ArrayList<>();
		for (Map<String, AttributeValue> key : keys.subList(0, done)) {
			if (this.items.containsKey(key.get("id").n())) {
				found.add(0, this.items.get(key.get("id").n()));
			}
		}
		List<Map<String, AttributeValue>> left = keys.subList(done, keys.size());
		return BatchGetItemResponse.builder()
			.responses(Map.of(this.name, found))
			.unprocessedKeys(
					left.isEmpty() ? Map.of() : Map.of(this.name, KeysAndAttributes.builder().keys(left).build()))
			.build();
	}

	private Mood mood() {
		return this.moods.isEmpty() ? new Mood(Answer.ALL, 0) : this.moods.remove();
	}

	private static void check(List<String> ids, int most) {
		if (ids.isEmpty() || ids.size() > most || new HashSet<>(ids).size() < ids.size()) {
			throw new AssertionError("The service refuses a request of " + ids);
		}
	}

	private static String id(WriteRequest operation) {
		return ((operation.putRequest() != null) ? operation.putRequest().item() : operation.deleteRequest().key())
			.get("id")
			.n();
	}

	/**
	 * What the server does to one request.
	 *
	 * @param answer the kind of the answer
	 * @param percent how many of the operations it does, where it does a part of them
	 */
	public record Mood(Answer answer, int percent) {

		int done(int asked) {
			return switch (this.answer) {
				case ALL -> asked;
				case SOME, FAILS_HALF_WAY -> asked * this.percent / 100;
				case ALL_BUT_ONE -> asked - 1;
				case NONE, THROTTLED, FAILS -> 0;
			};
		}

		void fail() {
			if (this.answer == Answer.THROTTLED) {
				throw ProvisionedThroughputExceededException.builder().message("slow down").build();
			}
			if (this.answer == Answer.FAILS || this.answer == Answer.FAILS_HALF_WAY) {
				throw InternalServerErrorException.builder().message("broken").build();
			}
		}

	}

	/**
	 * The kinds of answers.
	 */
	public enum Answer {

		/** Everything is done. */
		ALL,

		/** A part is left unprocessed. */
		SOME,

		/** The last operation alone is left unprocessed. */
		ALL_BUT_ONE,

		/** All is left unprocessed. */
		NONE,

		/** The whole request is throttled. */
		THROTTLED,

		/** Nothing is done, and the request fails. */
		FAILS,

		/** A part is done, and the request fails all the same. */
		FAILS_HALF_WAY

	}

}
