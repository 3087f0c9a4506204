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

package io.github.dynamodb2.sample.user;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import io.github.dynamodb2.repository.AllowScan;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.repository.ParallelScan;

/**
 * The users, one method for each way to read a table.
 */
public interface UserRepository extends DynamoDb2Repository<User, UserId> {

	/**
	 * Finds users by the beginning of their last name: a Query.
	 * @param accountType the kind of account
	 * @param beginning how the last name begins
	 * @return the users, by last name
	 */
	List<User> findByAccountTypeAndLastNameStartingWith(String accountType, String beginning);

	/**
	 * Finds who joined lately: a Query on the local index, backwards.
	 * @param accountType the kind of account
	 * @param time the users that joined after it are found
	 * @return the users, the latest first
	 */
	List<User> findByAccountTypeAndDateJoinedAfterOrderByDateJoinedDesc(String accountType, Instant time);

	/**
	 * Finds the users that have an address: a Query with a filter.
	 * @param accountType the kind of account
	 * @return the users, page by page, to be closed
	 */
	Stream<User> findByAccountTypeAndEmailIsNotNull(String accountType);

	/**
	 * Finds whom an address belongs to: a Query on the global index, which holds keys
	 * only, and a BatchGetItem for the rest of the users.
	 * @param email the address
	 * @return the users
	 */
	List<User> findByEmail(String email);

	/**
	 * Finds users by first name: a Scan, because it says so.
	 * @param firstName the first name
	 * @return the users
	 */
	@AllowScan
	List<User> findByFirstName(String firstName);

	/**
	 * Finds all owners: a Scan of four segments at the same time.
	 * @return the users in no order, to be closed
	 */
	@ParallelScan(segments = 4)
	Stream<User> findByOwnerTrue();

}
