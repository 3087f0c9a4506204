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
import io.github.dynamodb2.repository.ConsistentRead;
import io.github.dynamodb2.repository.ParallelScan;
import io.github.dynamodb2.repository.UseIndex;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Range;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.repository.Repository;
import org.springframework.data.util.Streamable;

/**
 * Methods that have a plan; {@link MethodPlanTests} says which.
 */
interface PlannedRepository extends Repository<User, Object> {

	List<User> findByAccountType(String type);

	List<User> findByAccountTypeAndLastName(String type, String name);

	@Nullable User getByAccountTypeAndLastName(String type, String name);

	Optional<User> findOneByLastNameAndAccountType(String name, String type);

	List<User> findByAccountTypeAndLastNameStartingWith(String type, String prefix);

	List<User> findByAccountTypeAndLastNameBetween(String type, String from, String to);

	List<User> findByAccountTypeAndLastNameLessThan(String type, String name);

	List<User> findByAccountTypeAndLastNameLessThanEqual(String type, String name);

	List<User> findByAccountTypeAndLastNameGreaterThan(String type, String name);

	List<User> findByAccountTypeAndLastNameGreaterThanEqual(String type, String name);

	List<User> findByAccountTypeAndLastNameGreaterThanAndLastNameLessThan(String type, String from, String to);

	List<User> findByAccountTypeOrderByLastNameAsc(String type);

	List<User> findByAccountTypeOrderByLastNameDesc(String type);

	List<User> findByAccountTypeAndDateJoinedAfter(String type, Instant after);

	List<User> findByAccountTypeAndDateJoinedBefore(String type, Instant before);

	List<User> findByAccountTypeAndDateJoined(String type, Instant at);

	List<User> findByAccountTypeAndDateJoinedBetween(String type, Instant from, Instant to);

	List<User> findByAccountTypeAndDateJoinedAfterOrderByDateJoinedDesc(String type, Instant after);

	List<User> findByAccountTypeOrderByDateJoinedAsc(String type);

	List<User> findByAccountTypeAndDateJoinedIsNotNull(String type);

	List<User> findByAccountTypeAndDateJoinedIsNotNullOrderByDateJoinedAsc(String type);

	List<User> findByAccountTypeAndLastSeenAfter(String type, Instant after);

	List<User> findByAccountTypeAndFirstName(String type, String name);

	List<User> findByAccountTypeAndFirstNameNot(String type, String name);

	List<User> findByAccountTypeAndFirstNameIn(String type, Collection<String> names);

	List<User> findByAccountTypeAndFirstNameNotIn(String type, List<String> names);

	List<User> findByAccountTypeAndFirstNameContaining(String type, String part);

	List<User> findByAccountTypeAndFirstNameNotContaining(String type, String part);

	List<User> findByAccountTypeAndFirstNameStartingWith(String type, String prefix);

	List<User> findByAccountTypeAndFirstNameExists(String type);

	List<User> findByAccountTypeAndFirstNameIsNull(String type);

	Stream<User> findByAccountTypeAndEmailIsNotNull(String type);

	List<User> findByAccountTypeAndOwnerTrue(String type);

	List<User> findByAccountTypeAndOwnerFalse(String type);

	List<User> findByAccountTypeAndOwnerIs(String type, boolean owner);

	List<User> findByAccountTypeAndTagsContaining(String type, String tag);

	List<User> findByAccountTypeAndScoresContaining(String type, Integer score);

	List<User> findByAccountTypeAndAddressZip(String type, String zip);

	List<User> findByAccountTypeAndAddress_StreetStartingWith(String type, String prefix);

	List<User> findByAccountTypeAndAgeBetween(String type, int from, int to);

	List<User> findByAccountTypeAndAgeGreaterThanAndOwnerTrue(String type, int age);

	List<User> findByAccountTypeAndLastNameStartingWithAndAge(String type, String prefix, int age);

	List<User> findByEmail(String email);

	boolean existsByEmail(String email);

	long countByEmail(String email);

	List<User> findByCity(String city);

	List<User> findByCityOrderByAgeDesc(String city);

	List<User> findByCityAndAgeGreaterThanEqual(String city, Integer age);

	List<User> findByCityAndAge(String city, int age);

	List<User> findByCityAndLastName(String city, String name);

	List<User> findByCityAndAccountType(String city, String type);

	List<User> findFirst3ByCityOrderByAgeAsc(String city);

	User findFirstByCity(String city);

	List<User> findTop10ByAccountType(String type);

	List<User> findByCityAndFirstName(String city, String name, Limit limit);

	List<User> findByAccountTypeAndOwner(String type, boolean owner, Sort sort);

	Set<User> readByAccountTypeAndEmail(String type, String email);

	Streamable<User> queryByAccountTypeAndCity(String type, String city);

	Iterable<User> searchByAccountTypeAndCity(String type, String city);

	Collection<Named> getByAccountTypeAndAge(String type, int age);

	Window<User> findByAccountTypeAndAge(String type, int age, ScrollPosition position, Limit limit);

	int countByAccountType(String type);

	long countByAccountTypeAndOwnerTrue(String type);

	boolean existsByAccountTypeAndFirstName(String type, String name);

	Boolean existsByAccountTypeAndLastName(String type, String name);

	void deleteByAccountTypeAndLastName(String type, String name);

	long deleteByAccountTypeAndOwnerTrue(String type);

	int removeByAccountTypeAndAgeLessThan(String type, int age);

	List<User> deleteByCity(String city);

	List<User> findByAccountTypeAndLastNameIn(String type, Collection<String> names);

	List<User> findByAccountTypeInAndLastNameIn(String[] types, List<String> names);

	@AllowScan
	List<User> findByFirstName(String name);

	@AllowScan
	List<User> findByFirstNameOrAgeLessThan(String name, int age);

	@AllowScan
	long countByFirstNameIsNull();

	@AllowScan
	Stream<User> streamAllBy();

	@AllowScan
	List<User> findByLastNameContaining(String part);

	List<User> findByAccountTypeIn(List<String> types);

	List<User> findByAccountTypeInOrderByLastNameDesc(List<String> types);

	List<User> findByEmailIn(List<String> emails);

	List<User> findByAccountTypeAndLastNameNotIn(String type, List<String> names);

	List<User> findByAccountTypeAndLastNameStartingWithAndLastNameNot(String type, String prefix, String name);

	List<User> findByAccountTypeAndLastNameInAndOwnerTrue(String type, List<String> names);

	List<User> findByAccountTypeAndLastNameInOrderByLastNameDesc(String type, List<String> names);

	List<User> findByAccountTypeAndDateJoinedIn(String type, List<Instant> dates);

	List<User> findByEmailOrEmail(String one, String other);

	List<User> findByEmailOrCity(String email, String city);

	long countByEmailOrCity(String email, String city);

	List<User> findByCityOrCityAndOwnerTrueOrderByAgeAsc(String one, String other);

	long deleteByAccountTypeAndLastNameOrEmail(String type, String name, String email);

	List<User> findByAccountTypeAndLastNameNot(String type, String name);

	List<User> findByAccountTypeAndLastNameContaining(String type, String part);

	@ParallelScan(segments = 4)
	Stream<User> findByOwnerTrue();

	@ParallelScan
	List<User> findByAge(int age);

	@UseIndex("SeenIndex")
	List<User> findByAccountTypeAndCityNot(String type, String city);

	@UseIndex("CityIndex")
	List<User> findByCityAndAccountTypeAndLastName(String city, String type, String name);

	@UseIndex("CityIndex")
	@AllowScan
	List<User> findByAgeGreaterThan(int age);

	@ConsistentRead
	List<User> findByAccountTypeAndLastNameAfter(String type, String name);

	@ConsistentRead
	User readByAccountTypeAndLastName(String type, String name);

	List<User> findByAccountTypeAndTagsIsEmpty(String type);

	List<User> findByAccountTypeAndTagsIsNotEmpty(String type);

	List<User> findByAccountTypeAndTagsNotContaining(String type, String tag);

	List<User> readByAccountTypeAndAgeBetween(String type, Range<Integer> ages);

	List<User> findDistinctByAccountType(String type);

	Slice<User> findSliceByAccountType(String type, Pageable page);

	Page<User> findPageByCity(String city, Pageable page);

	List<Keys> findKeysByEmail(String email);

	List<Place> findPlacesByAccountType(String type);

	List<Computed> findComputedByAccountType(String type);

	<T> List<T> findTypedByAccountType(String type, Class<T> wanted);

	User removeByAccountTypeAndLastName(String type, String name);

	/**
	 * Some properties of a user.
	 */
	interface Named {

		String getLastName();

	}

	/**
	 * What every index holds.
	 *
	 * @param lastName the sort key
	 * @param email the key of an index
	 */
	record Keys(String lastName, String email) {
	}

	/**
	 * A property inside another, twice.
	 *
	 * @param address the other property, in part
	 * @param addressZip the property
	 */
	record Place(Zip address, String addressZip) {

		/**
		 * A part of an address.
		 *
		 * @param zip the property
		 */
		record Zip(String zip) {
		}

	}

	/**
	 * Something that is not stored.
	 */
	interface Computed {

		@Value("#{target.lastName + ', ' + target.firstName}")
		String getWholeName();

	}

}
