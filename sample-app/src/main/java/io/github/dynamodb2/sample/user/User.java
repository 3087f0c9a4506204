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

import io.github.dynamodb2.mapping.EpochMillis;
import io.github.dynamodb2.mapping.TableName;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbConvertedBy;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondaryPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondarySortKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/**
 * A user of the tutorial. Keys and indexes are those that {@code application.yml} gives
 * to the table.
 *
 * @param accountType the kind of account, for instance {@code standard_user}
 * @param lastName the last name, unique among the accounts of a kind
 * @param dateJoined when the account was opened, a number of milliseconds in the table
 * @param firstName the first name
 * @param email the address, or {@code null}; users without one are not in
 * {@code EmailIndex}
 * @param owner whether the user owns something
 */
// @formatter:off
@TableName("users")
public record User(
		@DynamoDbPartitionKey @DynamoDbAttribute("account_type") String accountType,
		@DynamoDbSortKey @DynamoDbAttribute("last_name") String lastName,
		@DynamoDbSecondarySortKey(indexNames = "DateJoinedIndex") @DynamoDbAttribute("date_joined")
		@DynamoDbConvertedBy(EpochMillis.class) Instant dateJoined,
		@DynamoDbAttribute("first_name") String firstName,
		@DynamoDbSecondaryPartitionKey(indexNames = "EmailIndex") @Nullable String email,
		boolean owner) {
}
// @formatter:on
