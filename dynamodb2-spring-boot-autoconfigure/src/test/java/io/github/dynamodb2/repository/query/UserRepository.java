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

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.dynamodb2.repository.AllowScan;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.repository.ParallelScan;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.util.Streamable;

/**
 * A repository with one method for each thing that a method can be, in a package whose
 * authors say nothing about null.
 */
@NullUnmarked
interface UserRepository extends DynamoDb2Repository<User, UserRepository.UserId> {

	List<User> findByAccountTypeAndLastNameStartingWith(String accountType, String prefix);

	List<User> findByAccountTypeAndDateJoinedAfterOrderByDateJoinedDesc(String type, Instant after);

	List<User> findByAccountTypeAndDateJoinedAfterAndDateJoinedBefore(String type, Instant after, Instant before);

	Stream<User> findByAccountTypeAndEmailIsNotNull(String accountType);

	@AllowScan
	List<User> findByFirstName(String firstName);

	@ParallelScan(segments = 4)
	Stream<User> findByOwnerTrue();

	Window<User> findByAccountType(String accountType, ScrollPosition position, Limit limit);

	Window<User> findFirst2ByCityAndFirstNameOrderByAgeDesc(String city, String firstName, ScrollPosition position);

	List<User> findByCityAndFirstName(String city, String firstName, Limit limit);

	List<User> findFirst3ByCityAndFirstName(String city, String firstName, Limit limit);

	List<User> findByCity(String city, Sort sort);

	List<User> findByCityAndAgeBetween(String city, int from, int to);

	List<User> findByAccountTypeAndAgeBetween(String accountType, int from, int to);

	List<User> findByAccountTypeAndFirstNameIn(String accountType, Collection<String> firstNames);

	List<User> findByAccountTypeAndFirstNameNotIn(String accountType, String... firstNames);

	List<User> findByAccountTypeAndTagsContaining(String accountType, String tag);

	List<User> findByAccountTypeAndScoresContaining(String accountType, Integer score);

	List<User> findByAccountTypeAndAddressZip(String accountType, String zip);

	List<User> findByAccountTypeAndLastNameIn(String accountType, List<String> lastNames);

	List<User> findByEmail(String email);

	User findByAccountTypeAndFirstName(String accountType, String firstName);

	@Nullable User findFirstByAccountTypeAndFirstName(String accountType, String firstName);

	Optional<User> findByAccountTypeAndCity(String accountType, String city);

	Set<User> findByAccountTypeAndAge(String accountType, int age);

	Streamable<User> readByAccountTypeAndAge(String accountType, int age);

	Iterable<User> queryByAccountTypeAndAge(String accountType, int age);

	List<Named> getByAccountTypeAndAge(String accountType, int age);

	<T> List<T> searchByAccountTypeAndAge(String accountType, int age, Class<T> type);

	long countByAccountType(String accountType);

	int countByEmail(String email);

	boolean existsByAccountTypeAndFirstName(String accountType, String firstName);

	boolean existsByAccountTypeAndLastName(String accountType, String lastName);

	void deleteByAccountType(String accountType);

	long deleteByAccountTypeAndFirstName(String accountType, String firstName);

	List<User> removeByCity(String city);

	/**
	 * The key of a user.
	 *
	 * @param accountType the partition key
	 * @param lastName the sort key
	 */
	record UserId(String accountType, String lastName) {
	}

	/**
	 * Some properties of a user.
	 */
	interface Named {

		String getLastName();

	}

}
