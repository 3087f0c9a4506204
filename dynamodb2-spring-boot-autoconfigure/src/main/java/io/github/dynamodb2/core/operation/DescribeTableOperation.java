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

package io.github.dynamodb2.core.operation;

import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.model.Throughput;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputDescription;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * One DescribeTable.
 *
 * @param table the table's physical name
 */
public record DescribeTableOperation(String table) {

	/**
	 * Sends it.
	 * @param calls the way to the service
	 * @return what the service says
	 * @throws io.github.dynamodb2.core.error.TableNotFoundException when there is no such
	 * table
	 */
	public TableDescription send(ServiceCalls calls) {
		DescribeTableRequest request = DescribeTableRequest.builder().tableName(this.table).build();
		return calls.send("DescribeTable", this.table, (client) -> client.describeTable(request)).table();
	}

	/**
	 * Makes the model of what the service says.
	 * @param description what the service says
	 * @return keys and indexes
	 * @throws io.github.dynamodb2.core.error.DynamoDb2Exception when keys or projections
	 * are of a kind that the SDK does not know
	 */
	public static TableModel model(TableDescription description) {
		return new DescribedModel(description).model();
	}

	/**
	 * Returns the throughput that is provisioned.
	 * @param description what the service says, or {@code null}
	 * @return the throughput, or {@code null} when it is on-demand
	 */
	static @Nullable Throughput throughput(@Nullable ProvisionedThroughputDescription description) {
		if (description == null || description.readCapacityUnits() == null || description.readCapacityUnits() == 0) {
			return null;
		}
		return new Throughput(description.readCapacityUnits(), description.writeCapacityUnits());
	}

}
