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

package io.github.dynamodb2.repository.query;

import java.util.List;
import java.util.stream.Stream;

import io.github.dynamodb2.core.reading.Pages;
import io.github.dynamodb2.repository.InvalidScrollPositionException;
import io.github.dynamodb2.repository.KeysetPageRequest;
import io.github.dynamodb2.repository.RepositorySettings;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.SliceImpl;
import org.springframework.data.domain.Window;
import org.springframework.util.NumberUtils;

/**
 * What a method makes of the items it finds, and how many it reads for that.
 */
sealed interface ResultShape {

	/**
	 * Runs a call.
	 * @param execution the call
	 * @return the result, in the form that the caller gets or that Spring Data makes it
	 * of
	 */
	@Nullable Object run(Execution execution);

	/**
	 * Returns what has to be read of each item.
	 * @return whole entities, unless the shape says otherwise
	 */
	default Wanted wanted() {
		return Wanted.ENTITIES;
	}

	/**
	 * What is read of an item.
	 */
	enum Wanted {

		/**
		 * All that the class maps.
		 */
		ENTITIES,

		/**
		 * The table's key.
		 */
		KEYS,

		/**
		 * Nothing: items are counted.
		 */
		COUNT

	}

	/**
	 * All items, or as many as the limit says.
	 *
	 * @param method the method
	 * @param settings bounds what is read into memory
	 */
	record All(MethodName method, RepositorySettings settings) implements ResultShape {

		@Override
		public @Nullable Object run(Execution execution) {
			return execution.result(list(execution));
		}

		List<Object> list(Execution execution) {
			return execution.wantsNothing() ? List.of() : KeysetPages.list(execution.read(execution.limit()),
					(size) -> this.settings.checkSize(this.method, size));
		}

	}

	/**
	 * The items as they are asked for, to be closed by the caller.
	 */
	record Lazy() implements ResultShape {

		@Override
		public @Nullable Object run(Execution execution) {
			return execution.result(
					execution.wantsNothing() ? Stream.empty() : KeysetPages.stream(execution.read(execution.limit())));
		}

	}

	/**
	 * The only item, or none. Reads at most two.
	 *
	 * @param method the method
	 */
	record Single(MethodName method) implements ResultShape {

		@Override
		public @Nullable Object run(Execution execution) {
			return execution.result(find(execution).onlyItem());
		}

		private KeyedItems find(Execution execution) {
			if (execution.wantsNothing()) {
				return KeyedItems.none();
			}
			boolean first = execution.limit().isLimited() && execution.limit().max() == 1;
			KeyedItems found = first ? KeyedItems.readAll(execution, execution.limit(), KeyedItems.ANY_SIZE)
					: KeyedItems.read(execution, 1);
			if (found.more()) {
				throw new IncorrectResultSizeDataAccessException(
						"%s must find at most one item but found more. Return a List, or add First to its name"
							.formatted(this.method),
						1);
			}
			return found;
		}

	}

	/**
	 * One page of items, and the request for the next. Reads one item more, to know
	 * whether there is more.
	 *
	 * @param all reads everything, for a call that asks for no page
	 */
	record OfSlice(All all) implements ResultShape {

		@Override
		public @Nullable Object run(Execution execution) {
			Pageable request = execution.paging().request();
			return execution.result(request.isPaged() ? slice(execution, request.getPageSize())
					: new SliceImpl<>(this.all.list(execution)));
		}

		private static SliceImpl<Object> slice(Execution execution, int size) {
			KeyedItems found = KeyedItems.read(execution, size);
			return new SliceImpl<>(List.copyOf(found.items()), request(execution, found), found.more());
		}

		/**
		 * Returns the request that was answered, which knows the next one.
		 */
		private static KeysetPageRequest request(Execution execution, KeyedItems found) {
			Pageable asked = execution.paging().request();
			ScrollPosition begin = execution.paging().position();
			ScrollPosition end = (found.size() > 0) ? execution.position(found.keys().get(found.size() - 1)) : begin;
			return KeysetPageRequest.of(asked.getPageNumber(), asked.getPageSize(), asked.getSort(), begin)
				.withNext(end);
		}

	}

	/**
	 * One page of items, and how many there are in all. The total is counted by DynamoDB,
	 * which reads the whole range for it; the last page knows it without.
	 *
	 * @param all reads everything, for a call that asks for no page
	 */
	record OfPage(All all) implements ResultShape {

		@Override
		public @Nullable Object run(Execution execution) {
			Pageable request = execution.paging().request();
			return execution
				.result(request.isPaged() ? page(execution, request) : new PageImpl<>(this.all.list(execution)));
		}

		private static PageImpl<Object> page(Execution execution, Pageable request) {
			KeyedItems found = KeyedItems.read(execution, request.getPageSize());
			long known = request.getOffset() + found.size();
			long total = found.more() ? Math.max(execution.count(), known + 1) : known;
			return new PageImpl<>(List.copyOf(found.items()), OfSlice.request(execution, found), total);
		}

	}

	/**
	 * As many items as the limit says, each with its position. Reads one more, to know
	 * whether there is more.
	 *
	 * @param method the method
	 */
	record OfWindow(MethodName method) implements ResultShape {

		@Override
		public @Nullable Object run(Execution execution) {
			if (execution.limit().isUnlimited() || execution.wantsNothing()) {
				throw new InvalidScrollPositionException(
						"%s returns a Window and needs a Limit of at least 1".formatted(this.method),
						"No items were asked for. Ask for 1 or more");
			}
			KeyedItems found = KeyedItems.read(execution, execution.limit().max());
			return execution.result(
					Window.from(found.items(), (index) -> execution.position(found.keys().get(index)), found.more()));
		}

	}

	/**
	 * The number of items, which are counted by DynamoDB and not read.
	 *
	 * @param type the number's type
	 */
	record Count(Class<? extends Number> type) implements ResultShape {

		@Override
		public Object run(Execution execution) {
			return NumberUtils.convertNumberToTargetClass(execution.count(), this.type);
		}

		@Override
		public Wanted wanted() {
			return Wanted.COUNT;
		}

	}

	/**
	 * Whether there is an item. Reads the key of the first one and stops.
	 */
	record Exists() implements ResultShape {

		private static final Limit ONE = Limit.of(1);

		@Override
		public Object run(Execution execution) {
			try (Pages<?> pages = execution.readKeys(ONE)) {
				while (pages.hasNext()) {
					if (!pages.next().items().isEmpty()) {
						return true;
					}
				}
				return false;
			}
		}

		@Override
		public Wanted wanted() {
			return Wanted.KEYS;
		}

	}

	/**
	 * Deletes the items: that of a whole key unread, others by their keys, 25 a request.
	 *
	 * @param number the type of the number of items to return, or {@code null} to return
	 * nothing
	 */
	record Delete(@Nullable Class<? extends Number> number) implements ResultShape {

		@Override
		public @Nullable Object run(Execution execution) {
			long deleted = execution.wantsNothing() ? 0 : execution.delete();
			return (this.number != null) ? NumberUtils.convertNumberToTargetClass(deleted, this.number) : null;
		}

		@Override
		public Wanted wanted() {
			return Wanted.KEYS;
		}

	}

	/**
	 * Deletes the only item, and returns it.
	 *
	 * @param single finds it
	 */
	record DeleteSingle(Single single) implements ResultShape {

		@Override
		public @Nullable Object run(Execution execution) {
			KeyedItems found = this.single.find(execution);
			return execution.delete(found.keys(), found.onlyItem());
		}

	}

	/**
	 * Reads the items, then deletes them, and returns them all, as a collection or as a
	 * stream. Nothing is deleted before the last item is read and the result is made, so
	 * a result that is refused has deleted nothing.
	 *
	 * @param all how many are read into memory
	 * @param streamed whether the result is a stream
	 */
	record DeleteAll(All all, boolean streamed) implements ResultShape {

		@Override
		public @Nullable Object run(Execution execution) {
			KeyedItems found = execution.wantsNothing() ? KeyedItems.none()
					: KeyedItems.readAll(execution, execution.limit(), this::checkSize);
			return execution.delete(found.keys(), this.streamed ? found.items().stream() : found.items());
		}

		private void checkSize(int size) {
			this.all.settings().checkSize(this.all.method(), size, "return the number of items");
		}

	}

}
