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

package io.github.dynamodb2.sample.search;

/**
 * What some work asked of DynamoDB.
 *
 * @param consumedCapacity capacity units consumed by all requests together
 * @param requests how many requests it took
 * @param read how many items Query and Scan looked at, those that a filter dropped
 * included
 */
public record Costs(double consumedCapacity, int requests, int read) {

	/**
	 * Adds what other work asked.
	 * @param other its costs
	 * @return the costs of both
	 */
	public Costs plus(Costs other) {
		return new Costs(this.consumedCapacity + other.consumedCapacity, this.requests + other.requests,
				this.read + other.read);
	}

}
