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

import java.util.Map;
import java.util.Optional;

import io.github.dynamodb2.core.error.UnreadableItemException;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.page.reader.ItemDecoder;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Says of an item that does not fit, or is none, which one it is.
 *
 * @param reader makes the objects
 * @param model the table
 * @param connection the name of the connection
 * @param <T> the type of the objects
 */
public record ReportingReader<T>(ItemReader<T> reader, TableModel model, String connection) implements ItemReader<T> {

	/**
	 * Reads an item.
	 * @param item its attributes
	 * @return the object, or {@code null} to leave the item out
	 * @throws UnreadableItemException when the item does not fit
	 */
	@Override
	public @Nullable T read(Map<String, AttributeValue> item) {
		try {
			MalformedValues.check(item);
			return this.reader.read(item);
		}
		catch (UnreadableItemException ex) {
			throw ex.of(this.model.name(), PageReads.position(item, this.model.keys().names()), this.connection);
		}
	}

	@Override
	public Optional<ItemDecoder<T>> decoder() {
		return this.reader.decoder();
	}

}
