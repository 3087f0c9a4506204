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

package io.github.dynamodb2.repository.config.loud;

import java.util.List;
import java.util.Optional;

import io.github.dynamodb2.repository.DynamoDb2Repository;

/**
 * Towns, with methods of our own.
 */
public interface TownRepository extends DynamoDb2Repository<Town, String>, Loud {

	Optional<Town> findByName(String name);

	default List<String> shoutTwice(String text) {
		return List.of(shout(text), shout(text));
	}

}
