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

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import tools.jackson.core.json.JsonFactory;

/**
 * The body of the response to one request, from which the items are taken. What cannot be
 * read stays in the body, all of it, so that the SDK reads it.
 *
 * @param <T> the type of the objects
 */
public final class PageBody<T> {

	private final SdkRequest request;

	private final ItemDecoder<T> decoder;

	private byte[] rest = {};

	private @Nullable List<T> objects;

	private int count;

	private @Nullable RuntimeException failure;

	/**
	 * Waits for a response.
	 * @param request the request, the very object that the client is given
	 * @param decoder makes objects of items
	 */
	public PageBody(SdkRequest request, ItemDecoder<T> decoder) {
		this.request = request;
		this.decoder = decoder;
	}

	/**
	 * Returns the objects.
	 * @return the objects in the order of the response, or empty if the items are still
	 * in the SDK's response
	 */
	public Optional<List<T>> objects() {
		return Optional.ofNullable(this.objects);
	}

	/**
	 * Returns how many items the response had.
	 * @return the number, of those without an object too
	 */
	public int count() {
		return this.count;
	}

	/**
	 * Explains why an item could not be read, where an attribute is to blame.
	 * @return the explanation, which names class and attribute
	 */
	public Optional<RuntimeException> failure() {
		return Optional.ofNullable(this.failure).filter(UnreadableAttributeException.class::isInstance);
	}

	boolean answers(SdkRequest sent) {
		return sent == this.request;
	}

	int read(JsonFactory json, byte[] body) {
		ItemLists<T> items = new ItemLists<>(body, this.decoder);
		this.objects = null;
		this.rest = body;
		try {
			byte[] others = items.take(json);
			this.rest = others;
			this.objects = items.objects();
			this.count = items.count();
		}
		catch (RuntimeException ex) {
			this.failure = ex;
		}
		return this.rest.length;
	}

	byte[] rest() {
		return this.rest;
	}

}
