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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import io.github.dynamodb2.core.error.UnreadableItemException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/**
 * The body of the response to one request, from which the items are taken. Objects are
 * made of them while the response is read, or when somebody asks for them.
 *
 * @param <T> the type of the objects
 */
public final class PageBody<T> {

	private final SdkRequest request;

	private final ItemDecoder<T> decoder;

	private final BooleanSupplier atOnce;

	private byte[] rest = {};

	private @Nullable JsonFactory json;

	private @Nullable CheckedBody body;

	private @Nullable List<T> objects;

	private long size;

	private boolean unfit;

	private int count;

	/**
	 * Waits for a response.
	 * @param request the request, the very object that the client is given
	 * @param decoder makes objects of items
	 * @param atOnce says of a response that has come whether the objects are made at once
	 */
	public PageBody(SdkRequest request, ItemDecoder<T> decoder, BooleanSupplier atOnce) {
		this.request = request;
		this.decoder = decoder;
		this.atOnce = atOnce;
	}

	/**
	 * Returns whether the items were taken out of the response.
	 * @return whether they are here, and not among the SDK's objects
	 */
	public boolean hasItems() {
		return this.json != null;
	}

	/**
	 * Returns whether the objects are made, so that nothing but them is held.
	 * @return whether {@link #objects()} has nothing to do
	 */
	public boolean isMade() {
		return this.objects != null;
	}

	/**
	 * Returns how large the body was.
	 * @return the number of bytes, compressed if it came so
	 */
	public long size() {
		return this.size;
	}

	/**
	 * Makes the objects, if that is not done.
	 * @return the objects in the order of the response, or empty if an item is not as
	 * expected
	 */
	public Optional<List<T>> objects() {
		if (this.objects == null && !this.unfit) {
			make();
		}
		return Optional.ofNullable(this.objects);
	}

	/**
	 * Reads the items as the SDK would.
	 * @param reader takes the attributes of each; where something is no value of
	 * DynamoDB, one without a type stands there, and nothing behind it
	 * @throws UnreadableItemException when there was such a one, and the reader took it
	 */
	public void attributes(Consumer<Map<String, AttributeValue>> reader) {
		read((parser) -> {
			Map<String, AttributeValue> item = new LinkedHashMap<>();
			try {
				Tokens.expect(JsonToken.START_OBJECT, parser.currentToken());
				AttributeValues.addTo(item, parser);
			}
			catch (MalformedValueException ex) {
				reader.accept(item);
				throw new UnreadableItemException(
						UnreadableItemException.Misfit.malformed(String.join(", ", item.keySet())), null);
			}
			reader.accept(item);
		});
	}

	/**
	 * Returns how many items the response had.
	 * @return the number, of those without an object too
	 */
	public int count() {
		return this.count;
	}

	boolean answers(SdkRequest sent) {
		return sent == this.request;
	}

	/**
	 * Takes the items out of a body.
	 * @return the length of what is left
	 * @throws software.amazon.awssdk.core.exception.RetryableException when it is no JSON
	 */
	int cut(JsonFactory factory, CheckedBody whole) {
		this.json = factory;
		this.body = whole;
		this.size = whole.bytes().length;
		this.objects = null;
		this.unfit = false;
		if (!this.atOnce.getAsBoolean() || !make()) {
			this.rest = whole.skipItems(factory);
		}
		return this.rest.length;
	}

	byte[] rest() {
		return this.rest;
	}

	/**
	 * Makes the objects, unless something about an item is not as expected: its JSON, or
	 * what a converter or a constructor says to it.
	 */
	private boolean make() {
		List<T> made = new ArrayList<>();
		try {
			this.rest = read((parser) -> {
				T object = this.decoder.decode(parser);
				if (object != null) {
					made.add(object);
				}
			});
		}
		catch (RuntimeException ex) {
			this.unfit = true;
			return false;
		}
		this.objects = made;
		this.body = null;
		return true;
	}

	private byte[] read(ItemLists.Step item) {
		if (this.json == null || this.body == null) {
			throw new IllegalStateException("No response has come, or its objects are made");
		}
		this.count = 0;
		return this.body.read(this.json, (parser) -> {
			this.count++;
			item.read(parser);
		});
	}

}
