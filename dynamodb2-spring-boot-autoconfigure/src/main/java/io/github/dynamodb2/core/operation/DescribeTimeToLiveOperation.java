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

import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/**
 * One DescribeTimeToLive.
 *
 * @param table the table's physical name
 */
public record DescribeTimeToLiveOperation(String table) {

	/**
	 * Sends it.
	 * @param calls the way to the service
	 * @return the attribute by which items expire or soon will, empty when they do not
	 */
	public Optional<String> send(ServiceCalls calls) {
		DescribeTimeToLiveRequest request = DescribeTimeToLiveRequest.builder().tableName(this.table).build();
		TimeToLiveDescription found = calls
			.send("DescribeTimeToLive", this.table, (client) -> client.describeTimeToLive(request))
			.timeToLiveDescription();
		boolean on = found != null && (found.timeToLiveStatus() == TimeToLiveStatus.ENABLED
				|| found.timeToLiveStatus() == TimeToLiveStatus.ENABLING);
		return on ? Optional.ofNullable(found.attributeName()) : Optional.empty();
	}

}
