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

package io.github.dynamodb2.autoconfigure.test.shop;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.github.dynamodb2.repository.AllowScan;
import io.github.dynamodb2.repository.DynamoDb2Repository;

import org.springframework.data.domain.Limit;

/**
 * Orders.
 */
interface OrderRepository extends DynamoDb2Repository<Order, OrderId> {

	Optional<Order> findByCustomerAndNumber(String customer, int number);

	List<Order> findByCustomerAndNumberIn(String customer, Collection<Integer> numbers);

	List<Order> findByCustomer(String customer);

	List<Order> findByCustomer(String customer, Limit limit);

	List<Order> findByCustomerAndDayGreaterThan(String customer, int day);

	List<Order> findByCustomerAndState(String customer, String state);

	List<Order> findByVoucher(String voucher);

	@AllowScan
	List<Order> findByState(String state);

	List<Order> findByCustomerAndNumberIsNull(String customer);

}
