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
import io.github.dynamodb2.repository.ConsistentRead;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.repository.ParallelScan;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/**
 * The users, one method for each way to read a table; {@link UserEmails} adds a write.
 */
public interface UserRepository extends DynamoDb2Repository<User, UserId>, UserEmails {

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
	 * Finds the key of whom an address belongs to: the index holds it, so that the Query
	 * is all.
	 * @param email the address
	 * @return the keys
	 */
	List<UserId> findIdByEmail(String email);

	/**
	 * Finds the users of a kind, one page at a time: a Query that goes on where the page
	 * before ended, and one that counts them all, <strong>for each page again</strong>.
	 * @param accountType the kind of account
	 * @param page the first page, or the one behind a position
	 * @return a page of users, by last name
	 */
	Page<User> findByAccountType(String accountType, Pageable page);

	/**
	 * Counts the users of a kind, those included that were written just now: a Query that
	 * returns no items and reads twice the capacity.
	 * @param accountType the kind of account
	 * @return how many there are
	 */
	@ConsistentRead
	long countByAccountType(String accountType);

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
