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

package io.github.dynamodb2.autoconfigure.table;

import java.time.Duration;

import io.github.dynamodb2.autoconfigure.Bounds;
import io.github.dynamodb2.autoconfigure.DynamoDb2Properties;
import io.github.dynamodb2.autoconfigure.InvalidConfigurationException;
import io.github.dynamodb2.core.Connection;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * Asks the service about a connection within a time limit, past all listeners.
 *
 * @param connection the connection
 * @param timeout the longest time that a call may take, its retries included
 */
public record TableProbe(Connection connection, Duration timeout) {

	/**
	 * Describes a table: one DescribeTable.
	 * @param table the physical name
	 * @return its description
	 * @throws RuntimeException when there is no answer or no such table, be it the SDK's
	 * or that of whatever the client is made of
	 */
	public TableDescription describe(String table) {
		return this.connection.client()
			.describeTable((request) -> request.tableName(table).overrideConfiguration(limit()))
			.table();
	}

	/**
	 * Makes sure that the service answers: one ListTables of one table.
	 * @throws RuntimeException when it does not
	 */
	public void ping() {
		this.connection.client().listTables((request) -> request.limit(1).overrideConfiguration(limit()));
	}

	/**
	 * Reads how long a call may take.
	 * @param properties the properties
	 * @return the time limit
	 * @throws InvalidConfigurationException when it leaves no time
	 */
	public static Duration timeout(DynamoDb2Properties properties) {
		Duration timeout = properties.health().timeout();
		Bounds.requireTime("dynamodb2.health.timeout", timeout);
		return timeout;
	}

	private AwsRequestOverrideConfiguration limit() {
		return AwsRequestOverrideConfiguration.builder().apiCallTimeout(this.timeout).build();
	}

}
