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

package io.github.dynamodb2.autoconfigure.restart;

import java.time.Instant;

import io.github.dynamodb2.mapping.EpochMillis;
import io.github.dynamodb2.mapping.TableName;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbConvertedBy;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/**
 * What a sensor read.
 *
 * @param sensor the sensor's name
 * @param taken when
 * @param value what, inside the item
 */
@TableName("readings")
public record Reading(@DynamoDbPartitionKey String sensor,
		@DynamoDbSortKey @DynamoDbConvertedBy(EpochMillis.class) Instant taken, Value value) {

	/**
	 * A number and its unit.
	 *
	 * @param number the number
	 * @param unit the unit
	 */
	public record Value(double number, String unit) {
	}

	/**
	 * What makes a reading unique.
	 *
	 * @param sensor the sensor's name
	 * @param taken when
	 */
	public record Id(String sensor, Instant taken) {
	}

}
