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

package io.github.dynamodb2.repository.delivery;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import io.github.dynamodb2.repository.DynamoDb2Repository;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Window;
import org.springframework.data.util.Streamable;

/**
 * Query methods that return something else than entities, in everything that can hold
 * them.
 */
interface Deliveries extends DynamoDb2Repository<Delivery, String>, Tracking {

	Alone findAloneById(String id);

	CompletableFuture<List<InFuture>> findInFutureById(String id);

	Slice<InSlice> findInSliceById(String id, Pageable page);

	Page<InPage> findInPageById(String id, Pageable page);

	Optional<InOptional> findInOptionalById(String id);

	Window<InWindow> findInWindowById(String id, ScrollPosition position, Limit limit);

	Stream<InStream> findInStreamById(String id);

	Streamable<InStreamable> findInStreamableById(String id);

	List<View> findViewById(String id);

	<T> List<T> findById(String id, Class<T> type);

	/**
	 * One item.
	 */
	record Alone(int weight) {
	}

	/**
	 * Later.
	 */
	record InFuture(int weight) {
	}

	/**
	 * A part of the result.
	 */
	record InSlice(int weight) {
	}

	/**
	 * A part of the result, and how many there are.
	 */
	record InPage(int weight) {
	}

	/**
	 * Perhaps.
	 */
	record InOptional(int weight) {
	}

	/**
	 * A part of the result that is scrolled.
	 */
	record InWindow(int weight) {
	}

	/**
	 * One by one.
	 */
	record InStream(int weight) {
	}

	/**
	 * All.
	 */
	record InStreamable(int weight) {
	}

	/**
	 * An interface with others inside.
	 */
	interface View {

		RouteView getRoute();

		List<StopView> getStops();

		/**
		 * An interface inside, with a record inside.
		 */
		interface RouteView {

			String getTo();

			Optional<First> getFirst();

		}

		/**
		 * One of many.
		 */
		interface StopView {

			String getCity();

			View getWhole();

		}

		/**
		 * A record inside, with an interface inside.
		 */
		record First(String city, Street street) {
		}

		/**
		 * An interface in a record.
		 */
		interface Street {

			String getName();

		}

	}

}
