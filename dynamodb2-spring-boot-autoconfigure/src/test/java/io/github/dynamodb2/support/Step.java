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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import io.github.dynamodb2.core.write.Guard;
import io.github.dynamodb2.core.write.ItemWrite;
import io.github.dynamodb2.support.UnreliableTable.Mood;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * A put or a delete of a program.
 *
 * @param put whether it is a put
 * @param id the item's key
 * @param value what a put writes
 */
public record Step(boolean put, int id, int value) {

	private static final int MOST_STEPS = 150;

	private static final int MOST_KEYS = 70;

	/**
	 * Draws up to 150 operations on up to 70 keys, two puts for each delete.
	 */
	public static Program<Step> program(RandomGenerator random, List<Mood> moods) {
		int keys = random.nextInt(1, MOST_KEYS + 1);
		List<Step> steps = Stream
			.generate(() -> new Step(random.nextInt(3) > 0, random.nextInt(1, keys + 1), random.nextInt(1000)))
			.limit(random.nextInt(MOST_STEPS + 1))
			.toList();
		return new Program<>(steps, moods);
	}

	/**
	 * Returns what an empty table holds when each operation was done.
	 */
	public static Map<String, Map<String, AttributeValue>> outcome(List<Step> steps) {
		Map<String, Map<String, AttributeValue>> items = new HashMap<>();
		for (Step step : steps) {
			if (step.put()) {
				items.put(String.valueOf(step.id()), step.item());
			}
			else {
				items.remove(String.valueOf(step.id()));
			}
		}
		return items;
	}

	public Map<String, AttributeValue> item() {
		return Map.of("id", number(this.id), "value", number(this.value));
	}

	public Map<String, AttributeValue> key() {
		return Map.of("id", number(this.id));
	}

	public WriteRequest request() {
		return this.put ? WriteRequest.builder().putRequest(PutRequest.builder().item(item()).build()).build()
				: WriteRequest.builder().deleteRequest(DeleteRequest.builder().key(key()).build()).build();
	}

	public ItemWrite write() {
		return this.put ? new ItemWrite.Put("t", key(), item(), Guard.NONE, ItemWrite.Returned.NOTHING)
				: new ItemWrite.Delete("t", key(), Guard.NONE, ItemWrite.Returned.NOTHING);
	}

	@Override
	public String toString() {
		return this.put ? "put %d=%d".formatted(this.id, this.value) : "delete %d".formatted(this.id);
	}

	private static AttributeValue number(int value) {
		return AttributeValue.fromN(String.valueOf(value));
	}

}
