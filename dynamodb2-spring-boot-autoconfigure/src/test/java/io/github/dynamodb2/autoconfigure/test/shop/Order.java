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

package io.github.dynamodb2.autoconfigure.test.shop;

import io.github.dynamodb2.mapping.IndexProjection;
import io.github.dynamodb2.mapping.TableName;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondaryPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondarySortKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/**
 * What somebody bought.
 *
 * @param customer who
 * @param number which of the customer's orders
 * @param day when, in days
 * @param voucher the voucher, if any
 * @param state what became of it
 */
@TableName("orders")
@IndexProjection(indexName = "ByVoucher", type = ProjectionType.KEYS_ONLY)
record Order(@DynamoDbPartitionKey String customer, @DynamoDbSortKey int number,
		@DynamoDbSecondarySortKey(indexNames = "ByDay") int day,
		@DynamoDbSecondaryPartitionKey(indexNames = "ByVoucher") @Nullable String voucher, String state) {

}
