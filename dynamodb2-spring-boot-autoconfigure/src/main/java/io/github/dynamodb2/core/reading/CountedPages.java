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

import io.github.dynamodb2.core.operation.OperationCall;
import io.github.dynamodb2.core.operation.OperationListener;
import io.github.dynamodb2.core.operation.TableCall;
import org.jspecify.annotations.Nullable;

/**
 * Pages that are counted; the listener is told how many there were when the read is over:
 * when there are no more, or when it is closed before.
 *
 * @param <T> the type of the items
 */
final class CountedPages<T> implements Pages<T> {

	private final Pages<T> pages;

	private final OperationListener listener;

	private final OperationCall call;

	private int count;

	private boolean over;

	private CountedPages(Pages<T> pages, OperationListener listener, OperationCall call) {
		this.pages = pages;
		this.listener = listener;
		this.call = call;
	}

	static <T> Pages<T> of(Pages<T> pages, TableCall call, String operation, @Nullable String index) {
		return (call.calls().listener() != OperationListener.NONE)
				? new CountedPages<>(pages, call.calls().listener(), call.operation(operation, index)) : pages;
	}

	@Override
	public boolean hasNext() {
		boolean more = this.pages.hasNext();
		if (!more) {
			end();
		}
		return more;
	}

	@Override
	public ReadPage<T> next() {
		ReadPage<T> page = this.pages.next();
		this.count++;
		return page;
	}

	@Override
	public void close() {
		this.pages.close();
		end();
	}

	private void end() {
		if (!this.over && this.count > 0) {
			this.listener.afterPages(this.call, this.count);
		}
		this.over = true;
	}

}
