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

package io.github.dynamodb2.autoconfigure.people;

import java.util.List;

import io.github.dynamodb2.repository.DynamoDb2Repository;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Window;

/**
 * People.
 */
public interface PersonRepository extends DynamoDb2Repository<Person, PersonId> {

	List<Person> findByCityAndBornLessThanOrderByBornDesc(String city, int born);

	List<Person> findByEmail(String email);

	Window<Person> findByCity(String city, ScrollPosition position, Limit limit);

	Slice<Person> searchByCity(String city, Pageable page);

}
