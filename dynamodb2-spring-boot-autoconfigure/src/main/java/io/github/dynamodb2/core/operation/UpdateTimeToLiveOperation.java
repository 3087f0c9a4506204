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

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

/**
 * One UpdateTimeToLive.
 *
 * @param table the table's physical name
 * @param attribute the attribute with the expiry time in epoch seconds
 * @param enabled whether items shall expire
 */
public record UpdateTimeToLiveOperation(String table, String attribute, boolean enabled) {

	/**
	 * Sends it. Where the answer was lost, it is done when the service says so.
	 * @param calls the way to the service
	 */
	public void send(ServiceCalls calls) {
		UpdateTimeToLiveRequest request = UpdateTimeToLiveRequest.builder()
			.tableName(this.table)
			.timeToLiveSpecification((expiry) -> expiry.attributeName(this.attribute).enabled(this.enabled))
			.build();
		try {
			calls.change("UpdateTimeToLive", this.table, (client) -> client.updateTimeToLive(request));
		}
		catch (DynamoDb2Exception ex) {
			if (ex.isOutcomeKnown() || !new TableWait(calls, this.table).comesTrue(() -> isDone(calls))) {
				throw ex;
			}
		}
	}

	private boolean isDone(ServiceCalls calls) {
		Optional<String> now = new DescribeTimeToLiveOperation(this.table).send(calls);
		return now.equals(this.enabled ? Optional.of(this.attribute) : Optional.empty());
	}

}
