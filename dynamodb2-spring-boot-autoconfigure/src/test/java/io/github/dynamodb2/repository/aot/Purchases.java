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

package io.github.dynamodb2.repository.aot;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import io.github.dynamodb2.repository.AllowScan;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.repository.Query;

import org.springframework.data.domain.Limit;

/**
 * Query methods of every kind.
 */
public interface Purchases extends DynamoDb2Repository<Purchase, Purchase.Id> {

	List<Purchase> findByCustomerAndPlacedAtBetween(String customer, Instant from, Instant to);

	List<Purchase> findFirst3ByCustomerOrderByPlacedAtDesc(String customer);

	Stream<Purchase> streamByCustomerAndAddressCity(String customer, String city);

	List<Sum> findByCustomer(String customer, Limit limit);

	@AllowScan
	List<Purchase> findByNoteIsNullOrNoteContaining(String text);

	long countByCustomer(String customer);

	boolean existsByCustomer(String customer);

	void deleteByCustomer(String customer);

	@AllowScan
	List<Purchase> findByCustomerIn(List<String> customers);

	@Query("customer = :customer and (amount > :least or attribute_exists(note))")
	List<Purchase> worthwhile(String customer, int least);

	default String name() {
		return "purchases";
	}

	/**
	 * A part of a purchase.
	 */
	interface Sum {

		int getAmount();

	}

}
