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

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.Failure;
import io.github.dynamodb2.core.page.Continuation;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a Scan, or of one segment of it.
 *
 * @param reads the way to the service
 * @param operation the calls
 * @param reader makes objects of the items
 * @param positions the attributes that say where an item lies, where somebody asks
 * @param <T> the type of the items
 */
record ScanPages<T>(PageReads reads, ScanOperation operation, ItemReader<T> reader,
		List<String> positions) implements PageSource<T> {

	private static final Pattern START = Pattern.compile("starting key|exclusive ?start ?key",
			Pattern.CASE_INSENSITIVE);

	@Override
	public ReadPage<T> read(Continuation from, @Nullable Integer size) {
		return fetch(from, size, () -> true).page().get();
	}

	/**
	 * Reads a page. The service alone knows which items lie in a segment.
	 */
	@Override
	public ArrivedPage<T> fetch(Continuation from, @Nullable Integer size, BooleanSupplier atOnce) {
		try {
			return this.reads.scan(this.operation.request(this.reads.call(), from, size),
					new PageItems<>(this.reader, this.positions, atOnce));
		}
		catch (DynamoDb2Exception ex) {
			if (this.operation.segment() != null && isAboutTheStart(ex)) {
				throw new IllegalArgumentException("The position belongs to another query: it lies in another segment",
						ex);
			}
			throw ex;
		}
	}

	/**
	 * Tells whether the service refused the place where the read was to go on.
	 */
	private static boolean isAboutTheStart(DynamoDb2Exception ex) {
		Throwable cause = ex.getCause();
		return cause != null && Failure.of(cause).kind() == Failure.Kind.INVALID
				&& START.matcher(String.valueOf(cause.getMessage())).find();
	}

}
