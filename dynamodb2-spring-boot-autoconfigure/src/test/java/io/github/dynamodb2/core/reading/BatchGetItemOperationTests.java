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

package io.github.dynamodb2.core.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.github.dynamodb2.core.error.TableNotFoundException;
import io.github.dynamodb2.core.error.ThrottledException;
import io.github.dynamodb2.core.error.UnprocessedItemsException;
import io.github.dynamodb2.core.operation.Backoff;
import io.github.dynamodb2.core.operation.OperationListener;
import io.github.dynamodb2.core.operation.ServiceCalls;
import io.github.dynamodb2.core.operation.TableCall;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link BatchGetItemOperation} against servers that misbehave.
 */
class BatchGetItemOperationTests {

	private static final Backoff QUICK = new Backoff(4, Duration.ofNanos(1), Duration.ofNanos(1),
			Duration.ofMinutes(1));

	private final ScriptedClient client = new ScriptedClient();

	@Test
	void noKeysSendNoRequest() {
		assertThat(read(List.of())).isEmpty();
		assertThat(this.client.requests()).isEmpty();
	}

	@Test
	void neverMoreThan100KeysGoIntoARequestAndOnlyWhenAskedFor() {
		this.client.onBatchGet((request) -> answer(request, 0, false));
		BatchGetItemOperation<String> pages = pages(keys(250));
		assertThat(this.client.requests()).isEmpty();
		assertThat(pages.next().items()).hasSize(100);
		assertThat(this.client.requests()).hasSize(1);
		assertThat(pages.next().items()).hasSize(100);
		assertThat(pages.next().items()).hasSize(50);
		assertThat(pages.hasNext()).isFalse();
	}

	@Test
	void itemsComeInTheOrderAskedForAndOnceEach() {
		this.client.onBatchGet((request) -> answer(request, 0, false));
		List<Map<String, AttributeValue>> keys = List.of(key("3"), key("1"), key("3.0"), key("2"));
		assertThat(read(keys)).containsExactly("3", "1", "2");
	}

	@Test
	void unprocessedKeysAreAskedForAgainEvenWhenNoItemCame() {
		this.client.onBatchGet((request) -> answer(request, (this.client.requests().size() == 1) ? 5 : 0, true));
		assertThat(read(keys(5))).isEmpty();
		assertThat(this.client.requests()).hasSize(2);
	}

	@Test
	void aThrottledBatchIsAskedForAgain() {
		this.client.onBatchGet((request) -> {
			if (this.client.requests().size() < 3) {
				throw ProvisionedThroughputExceededException.builder().message("slow down").build();
			}
			return answer(request, 0, false);
		});
		assertThat(read(keys(2))).containsExactly("0", "1");
	}

	@Test
	void keysLeftUnreadAreInTheExceptionExactly() {
		this.client.onBatchGet((request) -> answer(request, Integer.MAX_VALUE, false));
		assertThatExceptionOfType(UnprocessedItemsException.class).isThrownBy(() -> read(keys(120)))
			.withMessage("BatchGetItem on table 't' left 120 keys unread after 4 attempts. "
					+ "Ask for less at once, or raise the throughput")
			.satisfies((ex) -> assertThat(ex.unprocessed()).hasSize(120));
	}

	@Test
	void whatWasFoundIsHandedOutBeforeTheKeysThatAreLeft() {
		this.client.onBatchGet((request) -> {
			if (this.client.requests().size() > 1) {
				throw ProvisionedThroughputExceededException.builder().message("slow down").build();
			}
			return answer(request, 2, false);
		});
		BatchGetItemOperation<String> pages = pages(keys(5));
		assertThat(pages.next().items()).containsExactly("0", "1", "2");
		assertThat(pages.hasNext()).isTrue();
		assertThatExceptionOfType(UnprocessedItemsException.class).isThrownBy(pages::next)
			.withCauseInstanceOf(ThrottledException.class)
			.satisfies((ex) -> assertThat(ex.unprocessed()).isEqualTo(List.of(key("3"), key("4"))));
		assertThatExceptionOfType(UnprocessedItemsException.class).isThrownBy(pages::next);
	}

	@Test
	void aFailureOfTheFirstRequestIsThrownAsItIs() {
		this.client.onBatchGet((request) -> {
			throw ResourceNotFoundException.builder().message("gone").build();
		});
		assertThatExceptionOfType(TableNotFoundException.class).isThrownBy(() -> read(keys(5)));
	}

	@Test
	void aFailureInTheMiddleListsTheKeysThatAreLeft() {
		this.client.onBatchGet((request) -> {
			if (this.client.requests().size() > 1) {
				throw ResourceNotFoundException.builder().message("gone").build();
			}
			return answer(request, 0, false);
		});
		BatchGetItemOperation<String> pages = pages(keys(250));
		assertThat(pages.next().items()).hasSize(100);
		assertThatExceptionOfType(UnprocessedItemsException.class).isThrownBy(pages::next)
			.withCauseInstanceOf(TableNotFoundException.class)
			.satisfies((ex) -> assertThat(ex.unprocessed()).isEqualTo(keys(250).subList(100, 250)));
	}

	@Test
	void anInterruptEndsTheRetriesAndStays() {
		this.client.onBatchGet((request) -> {
			Thread.currentThread().interrupt();
			return answer(request, Integer.MAX_VALUE, false);
		});
		assertThatExceptionOfType(UnprocessedItemsException.class).isThrownBy(() -> read(keys(3)))
			.satisfies((ex) -> assertThat(ex.unprocessed()).isEqualTo(keys(3)));
		assertThat(Thread.interrupted()).isTrue();
		assertThat(this.client.requests()).hasSize(1);
	}

	private List<String> read(List<Map<String, AttributeValue>> keys) {
		List<String> items = new ArrayList<>();
		pages(keys).forEachRemaining((page) -> items.addAll(page.items()));
		return items;
	}

	private BatchGetItemOperation<String> pages(List<Map<String, AttributeValue>> keys) {
		return pages(keys, 1);
	}

	private BatchGetItemOperation<String> pages(List<Map<String, AttributeValue>> keys, int requests) {
		PageReads reads = new PageReads(
				new TableCall(new ServiceCalls(this.client, "test", OperationListener.NONE), "t"));
		return new BatchGetItemOperation<>(reads,
				new BatchGetItemOperation.Target(List.of("id"), Selection.everything(), false, false, QUICK),
				(item) -> item.get("id").n(), keys, requests);
	}

	private static BatchGetItemResponse answer(BatchGetItemRequest request, int leave, boolean missing) {
		List<Map<String, AttributeValue>> keys = new ArrayList<>(request.requestItems().get("t").keys());
		int done = Math.max(0, keys.size() - leave);
		List<Map<String, AttributeValue>> found = new ArrayList<>(missing ? List.of() : keys.subList(0, done));
		Collections.reverse(found);
		List<Map<String, AttributeValue>> left = keys.subList(done, keys.size());
		return BatchGetItemResponse.builder()
			.responses(Map.of("t", found))
			.unprocessedKeys(left.isEmpty() ? Map.of() : Map.of("t", KeysAndAttributes.builder().keys(left).build()))
			.build();
	}

	private static List<Map<String, AttributeValue>> keys(int count) {
		return IntStream.range(0, count).mapToObj((id) -> key(String.valueOf(id))).toList();
	}

	private static Map<String, AttributeValue> key(String id) {
		return Map.of("id", AttributeValue.fromN(id));
	}

}
