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
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import io.github.dynamodb2.repository.AllowScan;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.repository.UseIndex;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Range;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Window;
import org.springframework.scheduling.annotation.Async;

/**
 * A repository with a method for each result, projection and keyword.
 */
@NullUnmarked
interface ResultRepository extends DynamoDb2Repository<User, UserRepository.UserId> {

	Slice<User> findByAccountType(String type, Pageable page);

	Page<User> findByCity(String city, Pageable page);

	Page<User> findByCityAndFirstName(String city, String firstName, Pageable page);

	List<User> readByAccountType(String type, Pageable page);

	Window<User> findByAccountTypeAndLastName(String type, String name, ScrollPosition position, Limit limit);

	Window<User> searchByAccountType(String type, ScrollPosition position, Limit limit);

	Window<Named> getByAccountType(String type, ScrollPosition position, Limit limit);

	Slice<User> findByAccountTypeAndLastNameIn(String type, Collection<String> names, Pageable page);

	@AllowScan
	Slice<User> findByOwnerTrue(Pageable page);

	List<User> queryByAccountType(String type);

	List<Named> findNamedByAccountType(String type);

	List<Named> findNamedByEmail(String email);

	List<Summary> findSummaryByEmail(String email);

	Set<Summary> findByAccountTypeAndAgeGreaterThan(String type, int age);

	Optional<Summary> findSummaryByAccountTypeAndLastName(String type, String name);

	List<Home> findHomeByAccountType(String type);

	Stream<Place> findPlaceByAccountType(String type);

	List<Computed> findComputedByAccountType(String type);

	Slice<Summary> findSummaryByAccountType(String type, Pageable page);

	<T> List<T> findByEmail(String email, Class<T> type);

	<T> Optional<T> findByAccountTypeAndLastName(String type, String name, Class<T> wanted);

	List<User> findByAccountTypeAndTagsIsEmpty(String type);

	List<User> findByAccountTypeAndTagsIsNotEmpty(String type);

	List<User> findByAccountTypeAndFirstNameIsEmpty(String type);

	List<User> findByAccountTypeAndFirstNameIsNotEmpty(String type);

	List<User> findByAccountTypeAndScoresIsEmpty(String type);

	List<User> findByAccountTypeAndScoresIsNotEmpty(String type);

	List<User> findByAccountTypeAndAddressIsNotEmpty(String type);

	List<User> findByAccountTypeAndLastNameBetween(String type, Range<String> names);

	List<User> findByCityAndAgeBetween(String city, Range<Integer> ages);

	List<User> findByAccountTypeAndAgeBetween(String type, Range<Integer> ages);

	@AllowScan
	List<User> findByAgeBetweenOrFirstName(Range<Integer> ages, String name);

	List<User> findByAccountTypeAndFirstNameContaining(String type, String part);

	List<User> findByAccountTypeAndFirstNameNotContaining(String type, String part);

	List<User> findByAccountTypeAndTagsContaining(String type, String tag);

	List<User> findByAccountTypeAndTagsNotContaining(String type, String tag);

	List<User> findByAccountTypeAndScoresContaining(String type, Integer score);

	List<User> findByAccountTypeAndScoresNotContaining(String type, Integer score);

	List<User> findByAccountTypeAndFirstNameNot(String type, String name);

	List<User> findByAccountTypeAndFirstNameIsNull(String type);

	List<User> findByAccountTypeAndFirstNameExists(String type);

	List<User> findByAccountTypeAndFirstNameStartingWith(String type, String prefix);

	List<User> findByAccountTypeAndFirstNameNotIn(String type, Collection<String> names);

	List<User> findByAccountTypeAndOwnerFalse(String type);

	List<User> findByAccountTypeAndAgeLessThanEqual(String type, int age);

	@UseIndex("DateJoinedIndex")
	List<User> findByAccountTypeAndDateJoinedBefore(String type, Instant before);

	List<User> findByAccountTypeAndAddress_Zip(String type, String zip);

	List<User> findDistinctByAccountType(String type);

	long countDistinctByAccountType(String type);

	List<User> removeByAccountTypeAndAge(String type, int age);

	Stream<User> deleteByAccountTypeAndOwnerTrue(String type);

	List<Named> deleteByCity(String city);

	@Nullable User deleteByAccountTypeAndLastName(String type, String name);

	Optional<User> removeByAccountTypeAndFirstName(String type, String name);

	int deleteByAccountTypeAndAgeGreaterThan(String type, int age, Limit limit);

	Integer removeByAccountType(String type);

	@Async
	CompletableFuture<List<User>> streamByAccountType(String type);

	@Async
	CompletableFuture<Long> countByAccountType(String type);

	CompletableFuture<User> getByAccountTypeAndLastName(String type, String name);

	/**
	 * The names of a user.
	 */
	interface Named {

		String getLastName();

		@Nullable String getFirstName();

		default String fullName() {
			return getFirstName() + " " + getLastName();
		}

	}

	/**
	 * What every index holds.
	 *
	 * @param lastName the sort key
	 * @param email the key of an index
	 */
	record Summary(String lastName, @Nullable String email) {
	}

	/**
	 * Where a user lives.
	 */
	interface Home {

		String getLastName();

		int getAge();

		@Nullable Zip getAddress();

		/**
		 * A part of an address.
		 */
		interface Zip {

			String getZip();

		}

	}

	/**
	 * Where a user lives, in one row.
	 *
	 * @param lastName the sort key
	 * @param addressZip a property inside another
	 * @param address the other property
	 * @param tags a set
	 * @param age a primitive
	 */
	record Place(String lastName, @Nullable String addressZip, User.@Nullable Address address,
			@Nullable Set<String> tags, int age) {
	}

	/**
	 * Something that is not stored.
	 */
	interface Computed {

		@Value("#{target.lastName + ', ' + target.firstName}")
		String getWholeName();

	}

}
