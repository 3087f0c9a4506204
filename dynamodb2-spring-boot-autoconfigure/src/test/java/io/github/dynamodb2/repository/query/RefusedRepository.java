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
import java.util.List;
import java.util.Set;

import io.github.dynamodb2.repository.AllowScan;
import io.github.dynamodb2.repository.ConsistentRead;
import io.github.dynamodb2.repository.ParallelScan;
import io.github.dynamodb2.repository.UseIndex;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Range;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.SearchResults;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.repository.Repository;

/**
 * Methods that are refused; {@link MethodRefusalTests} says why.
 */
interface RefusedRepository extends Repository<User, Object> {

	Page<User> findAll(Pageable page);

	List<User> listUsers();

	List<User> findTop99999999999ByAccountType(String type);

	List<User> findFirst0ByAccountType(String type);

	SearchResults<User> streamByCity(String city);

	Set<User> queryByCity(String city, Pageable page);

	List<User> readByCity(String city, Sort sort, Pageable page);

	long countTop1ByAccountType(String type);

	boolean existsFirstByAccountType(String type);

	long deleteTop3ByAccountType(String type);

	void removeFirstUserByAccountType(String type);

	List<User> findByFirstName(String name);

	List<User> findByAgeAndOwner(int age, boolean owner);

	List<User> findByAgeLessThan(int age);

	List<User> findAllBy();

	List<User> findByFirstNameOrAge(String name, int age);

	List<User> findByLastName(String name);

	List<User> findByAccountTypeStartingWith(String prefix);

	List<User> findByFirstNameIn(List<String> names);

	Window<User> findByEmailOrCity(String email, String city, ScrollPosition position, Limit limit);

	@UseIndex("SeenIndex")
	List<User> findByAccountTypeAndLastSeenIsNull(String type);

	@AllowScan
	List<User> findByAccountTypeOrderByAgeAsc(String type);

	List<User> findByOwnerTrue();

	List<User> findByAccountTypeOrderByFirstNameAsc(String type);

	List<User> findByFirstNameOrderByAgeAsc(String name);

	@AllowScan
	List<User> findByOwnerTrueOrderByAgeAsc();

	@ConsistentRead
	List<User> findByCity(String city);

	@UseIndex("SeenIndex")
	List<User> findByEmail(String email);

	@UseIndex("NoIndex")
	List<User> findByAccountTypeAndCity(String type, String city);

	List<User> findByAccountTypeAndFirstNameLike(String type, String pattern);

	List<User> findByAccountTypeAndFirstNameNotLike(String type, String pattern);

	List<User> findByAccountTypeAndFirstNameEndingWith(String type, String suffix);

	List<User> findByAccountTypeAndFirstNameRegex(String type, String pattern);

	List<User> findByAccountTypeAndAddressNear(String type, String point);

	List<User> findByAccountTypeAndAddressWithin(String type, String area);

	List<User> findByAccountTypeAndFirstNameIgnoreCase(String type, String name);

	List<User> findByAccountTypeAndFirstNameAllIgnoreCase(String type, String name);

	List<User> findByAccountTypeAndAgeStartingWith(String type, int prefix);

	List<User> findByAccountTypeAndDateJoinedStartingWith(String type, Instant prefix);

	List<User> findByAccountTypeAndFirstNameTrue(String type);

	List<User> findByAccountTypeAndFormerStreet(String type, String street);

	List<User> findByAccountTypeAndAge(String type, String age);

	List<User> findByAccountTypeAndDateJoined(String type, long millis);

	List<User> findByAccountTypeAndAgeIn(String type, int age);

	List<User> findByAccountTypeAndCityIn(String type, List<Integer> cities);

	List<User> findByAccountTypeAndTagsContaining(String type, int tag);

	List<User> findByAccountTypeAndOwner(String type);

	List<User> findByAccountTypeAndOwnerTrue(String type, boolean owner);

	List<User> findByAccountTypeOrderByAddressZipAsc(String type);

	Window<User> getByAccountType(String type, ScrollPosition position);

	Window<User> searchByAccountType(String type, Limit limit);

	@ParallelScan
	Window<User> findByAge(int age, ScrollPosition position, Limit limit);

	String countByAccountType(String type);

	int existsByAccountType(String type);

	long countByAccountTypeAndCity(String type, Limit limit);

	List<User> findByNickname(String nickname);

	List<User> findByAccountTypeAndAgeIsEmpty(String type);

	List<User> findByAccountTypeAndOwnerIsNotEmpty(String type);

	List<User> findByAccountTypeAndAgeContaining(String type, int part);

	List<User> findByAccountTypeAndAgeBetween(String type, Range<String> ages);

	List<Named> findDistinctByAccountType(String type);

	Slice<User> readByAccountType(String type);

	Page<User> findFirst3ByAccountType(String type, Pageable page);

	@ParallelScan
	List<User> findByScoresContaining(Integer score, Pageable page);

	List<User> removeByAccountType(String type, Pageable page);

	String deleteByAccountType(String type);

	List<String> findByAccountTypeAndEmail(String type, String email);

	List<Unknown> queryByAccountType(String type);

	List<OtherType> streamByAccountType(String type);

	List<NoConstructor> streamAllByAccountType(String type);

	/**
	 * Some properties of a user.
	 */
	interface Named {

		String getLastName();

	}

	/**
	 * A property that a user has not.
	 */
	interface Unknown {

		String getNickname();

	}

	/**
	 * A property of another type.
	 *
	 * @param age a text
	 */
	record OtherType(String age) {
	}

	/**
	 * No properties.
	 */
	class NoConstructor {

	}

}
