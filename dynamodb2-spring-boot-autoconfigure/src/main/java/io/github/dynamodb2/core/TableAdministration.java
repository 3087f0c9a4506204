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

package io.github.dynamodb2.core;

import java.util.Optional;

import io.github.dynamodb2.core.model.Index;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * What can be asked about a table and changed in it. Changes of throughput and indexes
 * and the drop wait until the service says that they are done, at most ten minutes. A
 * change whose answer was lost has succeeded when the table is as asked in the end.
 */
public interface TableAdministration {

	/**
	 * Asks the service about the table: one DescribeTable. A table that was not declared
	 * knows its indexes anew then.
	 * @return what it says; its item count is some hours old
	 */
	TableDescription describe();

	/**
	 * Provisions throughput for the table and waits until it has it: UpdateTable, where
	 * something changes. An on-demand table becomes a provisioned one, its global indexes
	 * with it.
	 * @param read read capacity units a second, at least 1
	 * @param write write capacity units a second, at least 1
	 */
	void updateThroughput(long read, long write);

	/**
	 * Provisions throughput for a global index and waits until it has it: UpdateTable.
	 * @param index the index's name
	 * @param read read capacity units a second, at least 1
	 * @param write write capacity units a second, at least 1
	 */
	void updateIndexThroughput(String index, long read, long write);

	/**
	 * Creates a global index and waits until it is ACTIVE: UpdateTable. On a large table
	 * that takes hours.
	 * @param index the index
	 */
	void createIndex(Index index);

	/**
	 * Deletes a global index and waits until it is gone: UpdateTable.
	 * @param name the index's name
	 */
	void deleteIndex(String name);

	/**
	 * Asks the service whether items expire: one DescribeTimeToLive.
	 * @return the attribute with the expiry time in epoch seconds, empty when items do
	 * not expire
	 */
	Optional<String> timeToLive();

	/**
	 * Switches the expiry of items on: DescribeTimeToLive, and UpdateTimeToLive where
	 * something changes. It takes up to an hour, which is not waited for; DynamoDB
	 * deletes an expired item within a few days, at no cost.
	 * @param attribute the attribute with the expiry time in epoch seconds, of type N
	 * @throws IllegalArgumentException when items expire by another attribute
	 */
	void enableTimeToLive(String attribute);

	/**
	 * Switches the expiry of items off: DescribeTimeToLive, and UpdateTimeToLive where
	 * something changes. It takes up to an hour, which is not waited for.
	 */
	void disableTimeToLive();

	/**
	 * Deletes the table with all its items and waits until it is gone: DeleteTable.
	 */
	void drop();

}
