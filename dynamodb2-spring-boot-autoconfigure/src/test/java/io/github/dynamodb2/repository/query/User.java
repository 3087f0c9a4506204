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

import io.github.dynamodb2.mapping.EpochMillis;
import io.github.dynamodb2.mapping.IndexProjection;
import io.github.dynamodb2.mapping.TableName;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbConvertedBy;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondaryPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondarySortKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/**
 * A user of a table with two local and two global indexes.
 */
@TableName("users")
@IndexProjection(indexName = "EmailIndex", type = ProjectionType.KEYS_ONLY)
// @formatter:off
record User(
		@DynamoDbPartitionKey @DynamoDbAttribute("account_type") String accountType,
		@DynamoDbSortKey @DynamoDbAttribute("last_name") String lastName,
		@DynamoDbSecondarySortKey(indexNames = "DateJoinedIndex") @DynamoDbAttribute("date_joined")
		@DynamoDbConvertedBy(EpochMillis.class) @Nullable Instant dateJoined,
		@DynamoDbSecondarySortKey(indexNames = "SeenIndex") @DynamoDbAttribute("seen") @Nullable Instant lastSeen,
		@DynamoDbAttribute("first_name") @Nullable String firstName,
		@DynamoDbSecondaryPartitionKey(indexNames = "EmailIndex") @Nullable String email,
		@DynamoDbSecondaryPartitionKey(indexNames = "CityIndex") @Nullable String city,
		@DynamoDbSecondarySortKey(indexNames = "CityIndex") int age, boolean owner, @Nullable Set<String> tags,
		@Nullable List<Integer> scores, @Nullable Address address, @Nullable List<Address> former) {
// @formatter:on

	static User of(String accountType, String lastName) {
		return new User(accountType, lastName, null, null, null, null, null, 0, false, null, null, null, null);
	}

	User withFirstName(String newFirstName) {
		return new User(this.accountType, this.lastName, this.dateJoined, this.lastSeen, newFirstName, this.email,
				this.city, this.age, this.owner, this.tags, this.scores, this.address, this.former);
	}

	User withEmail(String newEmail) {
		return new User(this.accountType, this.lastName, this.dateJoined, this.lastSeen, this.firstName, newEmail,
				this.city, this.age, this.owner, this.tags, this.scores, this.address, this.former);
	}

	User joined(Instant newDateJoined) {
		return new User(this.accountType, this.lastName, newDateJoined, this.lastSeen, this.firstName, this.email,
				this.city, this.age, this.owner, this.tags, this.scores, this.address, this.former);
	}

	User in(String newCity, int newAge) {
		return new User(this.accountType, this.lastName, this.dateJoined, this.lastSeen, this.firstName, this.email,
				newCity, newAge, this.owner, this.tags, this.scores, this.address, this.former);
	}

	User asOwner() {
		return new User(this.accountType, this.lastName, this.dateJoined, this.lastSeen, this.firstName, this.email,
				this.city, this.age, true, this.tags, this.scores, this.address, this.former);
	}

	/**
	 * Where a user lives.
	 */
	record Address(String street, @DynamoDbAttribute("postal_code") @Nullable String zip) {
	}

}
