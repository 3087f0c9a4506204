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

package io.github.dynamodb2.sample.city;

import io.github.dynamodb2.mapping.IndexProjection;
import io.github.dynamodb2.mapping.TableName;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondaryPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondarySortKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/**
 * A place of the world. Its annotations alone declare the table: the keys, a local index
 * that sorts a country by latitude, and a global one by name. There is nothing about it
 * in {@code application.yml}.
 *
 * @param country the country's two letters
 * @param place name and position, because the name alone is not unique
 * @param name the name
 * @param region the code of the region, or {@code null}
 * @param regionName the name of the region, or {@code null}
 * @param district the code of the district, or {@code null}
 * @param latitude degrees north of the equator
 * @param longitude degrees east of Greenwich
 */
@TableName("cities")
@IndexProjection(indexName = "LatitudeIndex", type = ProjectionType.ALL)
@IndexProjection(indexName = "NameIndex", type = ProjectionType.ALL)
public record City(@DynamoDbPartitionKey @DynamoDbSecondarySortKey(indexNames = "NameIndex") String country,
		@DynamoDbSortKey String place, @DynamoDbSecondaryPartitionKey(indexNames = "NameIndex") String name,
		@Nullable String region, @DynamoDbAttribute("region_name") @Nullable String regionName,
		@Nullable String district, @DynamoDbSecondarySortKey(indexNames = "LatitudeIndex") double latitude,
		double longitude) {
}
