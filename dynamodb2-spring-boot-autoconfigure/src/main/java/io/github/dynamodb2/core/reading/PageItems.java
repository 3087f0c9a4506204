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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import io.github.dynamodb2.core.operation.TableCall;
import io.github.dynamodb2.core.operation.WireSize;
import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.page.reader.ItemDecoder;
import io.github.dynamodb2.core.page.reader.PageBodies;
import io.github.dynamodb2.core.page.reader.PageBody;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The items that one response brings: read straight from its body where the client allows
 * it, else of what the SDK has read.
 *
 * @param <T> the type of the objects
 */
final class PageItems<T> {

	private static final int SAMPLES = 10;

	/**
	 * How much more than their JSON the SDK's objects take.
	 */
	private static final int EXPANSION = 7;

	private final ItemReader<T> reader;

	private final List<String> positions;

	private final BooleanSupplier atOnce;

	private final List<T> objects = new ArrayList<>();

	private final List<Map<String, AttributeValue>> keys = new ArrayList<>();

	private @Nullable PageBody<Placed<T>> body;

	private int count;

	/**
	 * Expects items.
	 * @param reader makes objects of them
	 * @param positions the attributes that say where an item lies, where somebody asks
	 */
	PageItems(ItemReader<T> reader, List<String> positions) {
		this(reader, positions, () -> true);
	}

	/**
	 * Expects items.
	 * @param reader makes objects of them
	 * @param positions the attributes that say where an item lies, where somebody asks
	 * @param atOnce says of a response that has come whether objects are made at once
	 */
	PageItems(ItemReader<T> reader, List<String> positions, BooleanSupplier atOnce) {
		this.reader = reader;
		this.positions = positions;
		this.atOnce = atOnce;
	}

	/**
	 * Makes the call that brings them.
	 */
	<R> R during(TableCall call, SdkRequest request, Supplier<R> send) {
		PageBodies bodies = call.calls().bodies();
		if (bodies == null) {
			return send.get();
		}
		ItemDecoder<T> decoder = this.reader.decoder().orElseGet(() -> ItemDecoder.ofAttributes(this.reader::read));
		PageBody<Placed<T>> waiting = new PageBody<>(request, decoder.keeping(this.positions,
				(object, kept) -> new Placed<>(object, PageReads.position(kept, this.positions))), this.atOnce);
		this.body = waiting;
		return bodies.reading(waiting, send);
	}

	/**
	 * Returns the page that the response is, of which the objects may not be made yet.
	 * @param items the items of the SDK's response, none if they were taken out
	 * @param scanned how many items DynamoDB read, or {@code null} for as many as there
	 * are
	 * @param capacity read capacity units, 0 when they were not asked for
	 * @param last the last key of the response, empty at the end
	 */
	ArrivedPage<T> arrived(List<Map<String, AttributeValue>> items, @Nullable Integer scanned, double capacity,
			Map<String, AttributeValue> last) {
		PageBody<Placed<T>> taken = this.body;
		if (taken == null || !taken.hasItems() || taken.isMade()) {
			complete(items);
			return ArrivedPage.of(page(scanned, capacity, last), (taken != null) ? taken.size() : size(items));
		}
		return new ArrivedPage<>(Continuation.after(last), capacity, taken.size(), () -> {
			complete(items);
			return page(scanned, capacity, last);
		});
	}

	/**
	 * Estimates what the SDK's objects take, by a few of them.
	 */
	private static long size(List<Map<String, AttributeValue>> items) {
		int step = 1 + items.size() / SAMPLES;
		long sampled = 0;
		for (int i = 0; i < items.size(); i += step) {
			sampled += WireSize.of(items.get(i)) * step;
		}
		return sampled * EXPANSION;
	}

	/**
	 * Takes what is not read yet.
	 * @param items the items of the SDK's response, none if they were taken out
	 */
	void complete(List<Map<String, AttributeValue>> items) {
		PageBody<Placed<T>> taken = this.body;
		if (taken == null || !taken.hasItems()) {
			this.count = items.size();
			items.forEach(this::read);
			return;
		}
		taken.objects()
			.ifPresentOrElse((made) -> made.forEach((placed) -> add(placed.item(), placed.place())),
					() -> taken.attributes(this::read));
		this.count = taken.count();
	}

	private void read(Map<String, AttributeValue> item) {
		T object = this.reader.read(item);
		if (object != null) {
			add(object, this.positions.isEmpty() ? Map.of() : PageReads.position(item, this.positions));
		}
	}

	private void add(T object, Map<String, AttributeValue> key) {
		this.objects.add(object);
		if (!this.positions.isEmpty()) {
			this.keys.add(key);
		}
	}

	/**
	 * Returns how many items there were, those without an object too.
	 */
	int count() {
		return this.count;
	}

	ReadPage<T> page(@Nullable Integer scanned, double capacity, Map<String, AttributeValue> last) {
		return new ReadPage<>(this.objects, this.keys, (scanned != null) ? scanned : this.count, capacity,
				Continuation.after(last));
	}

}
